/** What nouns tell of the kind of a source: base forms in lower case. Data without logic. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DOCUMENTS: ReadonlySet<string> = list(`
  account act advisory affidavit agreement analysis announcement appeal application article assessment audit bill book
  briefing brief bulletin cable case charter circular clause code communique complaint constitution contract decision
  decree deal declaration directive document dossier draft editorial email e-mail entry essay evaluation evidence fact
  fax filing finding guideline guidance handbook headline image indictment inquiry inspection interview investigation
  law lawsuit leaflet legislation letter log manifesto manual manuscript measure memo memoir memorandum message
  minute motion note notice novel opinion order outline page pamphlet paper passage petition plan plaque platform
  post-mortem proclamation profile proposal prospectus publication record recording regulation release report resolution
  response review rule ruling script section sign speech statement strategy study submission subpoena suit summary
  testimony text transcript treaty verdict version video warning warrant wire ledger consultation minutes footage disclosure
  registry scenario label newsletter site blog website thesis diary audio photograph photo caption inscription curriculum
  budget webpage portal blueprint plot`);

export const DATA: ReadonlySet<string> = list(`
  average barometer calculation census computation data datum estimate figure forecast index indicator measurement model
  number percentage poll polling projection research result sample simulation statistic survey tally test trial`);

/** Documents and data that count as data only by what they hold. */
export const NEWS_NOUNS: ReadonlySet<string> = list(`
  agency broadcaster channel daily magazine media network newspaper outlet press publication radio station tabloid
  television tv weekly newswire newsmagazine`);

export const POSTS: ReadonlySet<string> = list('tweet post thread retweet hashtag');

export const ORGANIZATIONS: ReadonlySet<string> = list(`
  academy administration agency airline alliance ambassy army assembly association authority bank board bureau cabinet
  campaign chamber charity church club coalition college commission committee company conference congress consortium
  corporation council court department directorate embassy federation firm force foundation fund government guard
  hospital house institute institution intelligence laboratory lab league legislature ministry military monitor
  movement museum navy office organization organisation parliament party police regime school secretariat senate service
  society squad startup subsidiary team tribunal troop union university watchdog center centre inc inc. corp corp. co co.
  ltd ltd. llc plc gmbh group guild brigade militia front militant nation international amnesty watch initiative project trust society alliance administration commonwealth`);

/** Plural nouns of people are groups without being listed; these are groups in the singular. */
export const GROUPS: ReadonlySet<string> = list(
  'audience class community couple crowd jury panel family generation majority minority opposition pair public staff trio half third percent % many some others most several both few two three',
);

export const NOBODY: ReadonlySet<string> = list('source sources rumor rumors rumour rumours insider insiders');

export const SPEAKERS: ReadonlySet<string> = list('spokesman spokeswoman spokesperson spokespeople spokesmen speaker');

/** Titles before a name; a person's name without them is the name. */
export const TITLES: ReadonlySet<string> = list(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady rev rev. fr. father sister brother rabbi imam
  sheikh sheik ayatollah pope bishop archbishop cardinal king queen prince princess president vice chairman chairwoman
  chair chief justice judge minister prime premier chancellor foreign defense defence finance interior secretary treasury
  state general attorney sen sen. senator senators rep rep. representative congressman congresswoman gov gov. governor
  mayor councilman councilwoman ambassador envoy commissioner director executive officer ceo cfo spokesman spokeswoman
  spokesperson captain capt. capt colonel col. col lt. lt lieutenant major maj. gen. gen sgt. sgt sergeant admiral adm.
  commander cmdr. corporal private officer detective inspector superintendent sheriff deputy marine army navy us u.s. uk
  former ex-president republican democrat democratic gop house senate leader speaker majority minority whip coach analyst
  economist author actor actress singer researcher scientist reporter journalist editor columnist host nominee candidate
  frontrunner front-runner billionaire star strategist adviser advisor pollster then-sen. sens. reps. acting deputy first`);

/** Offices whose holder's name follows: "Association President Ann Lee". */
export const HOLDERS: ReadonlySet<string> = list(`
  president chairman chairwoman chair chief minister secretary director officer leader governor gov. mayor senator sen.
  representative rep. congressman congresswoman judge justice general gen. captain colonel lieutenant sergeant spokesman
  spokeswoman spokesperson ambassador commissioner premier chancellor king queen prince princess pope bishop archbishop
  coach professor analyst editor reporter ceo attorney sheriff superintendent inspector detective adviser advisor
  strategist candidate mr mr. mrs mrs. ms ms. dr dr. sir dame star author admiral adm. marshal undersecretary secretary-general
  attorney-general president-elect lord lady baroness speaker chairperson coo cfo founder co-founder lawmaker rabbi imam father sister
  sheikh sheik ayatollah sultan emir official cleric sgt. lt. maj. cpl. det. capt. col. gen sen rep cmdr. cmdr brig. rev. rev
  commander supt. supt insp. prof. prof activist scientist economist lawyer prosecutor photographer actor actress singer writer
  cllr cllr. councillor councilor sens. reps. republican democrat senator-elect pvt. spc. msgr. hon. ald. alderman gov administrator`);

/** Names of bodies that no word of theirs gives away. */
export const BODIES: ReadonlySet<string> = list(`
  kremlin pentagon vatican hamas hezbollah taliban taleban nato opec interpol europol google facebook twitter apple amazon
  microsoft meta openai tesla boeing airbus toyota volkswagen gazprom rosneft walmart uber netflix greenpeace oxfam unicef
  unesco congress parliament whitehall downing goldman pfizer moderna spacex youtube tiktok instagram whatsapp moscow
  washington beijing tehran damascus brussels kyiv kiev baghdad kabul islamabad pyongyang seoul tokyo berlin paris london
  ankara riyadh cairo jerusalem al-qaida al-qaeda al-shabab isis isil medicare nasa planned parenthood jihad fatah farc hizbollah jundollah boko al-shabaab mossad unrwa unhcr wikileaks fifa uefa ioc`);
