/** More of what nouns tell of a source: base forms in lower case, reviewed by hand. Data without logic. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns of people that show an office or a calling, besides titles. */
export const CALLINGS: ReadonlySet<string> = list(`
  academic accountant activist administrator advocate agent aide ally ambassador anchor archaeologist architect artist
  assistant astronaut astronomer athlete attorney author banker barrister biographer biologist blogger boss broker
  builder businessman businesswoman campaigner captain caretaker cashier chef chief cleric climatologist clerk co-author
  co-chair co-founder co-owner collector columnist comedian commander commissioner composer conductor congressman
  conservationist consultant contractor coordinator coroner correspondent councillor councilman councilor councilwoman
  counsel counselor counsellor creator critic curator custodian dean deacon defendant delegate dentist deputy designer
  detective developer diplomat director doctor driver ecologist economist editor educator employee engineer entrepreneur
  epidemiologist executive expert farmer father filmmaker firefighter fisherman forecaster founder geologist governor
  graduate grandfather grandmother guard guide head historian host hydrologist husband inspector instructor insurer
  inventor investigator investor journalist judge lawmaker lawyer leader lecturer lead legislator librarian lieutenant
  local manager marine mayor mechanic member meteorologist minister model mother musician neighbor neighbour neighbourhood
  novelist nurse officer official operator organiser organizer owner painter paramedic parent partner pastor pediatrician
  philosopher photographer physician physicist pilot planner player playwright poet policeman politician pollster predecessor
  premier presenter president priest principal prisoner producer professor prosecutor provost psychiatrist psychologist
  publisher ranger rector referee regulator reporter representative researcher resident reverend rower salesman salesperson scholar scientist
  secretary senator sergeant sheriff singer solicitor son daughter brother sister wife widow widower specialist spokesman
  spokesperson spokeswoman staffer star statistician steward strategist student successor superintendent superviser
  supervisor surgeon surveyor survivor teacher technician tenant theologian tourist trader trainer treasurer trustee
  undersecretary veteran veterinarian vicar victim virologist visitor volunteer warden whistleblower whistle-blower winemaker
  witness worker writer zoologist undergraduate chairman chairwoman chairperson chair envoy ex-wife ex-husband boyfriend
  girlfriend niece nephew uncle aunt cousin niece grandson granddaughter brother-in-law user fan source insider
  passenger customer shopper commuter woman man boy girl person candidate nominee incumbent congresswoman monk nun imam rabbi bishop
  archbishop pope king queen prince princess duke duchess general colonel major admiral coach goalkeeper captain striker skipper`);

/** Callings and kin that only women, or only men, are called by. */
export const SHE: ReadonlySet<string> = list(`
  actress aunt businesswoman chairwoman congresswoman councilwoman daughter duchess ex-wife girl girlfriend granddaughter
  grandmother her heroine lady madam mother mrs mrs. ms ms. miss niece nun policewoman princess queen saleswoman sister
  spokeswoman stepmother widow wife woman mom mum waitress goddess dame`);
export const HE: ReadonlySet<string> = list(`
  boy boyfriend brother businessman chairman congressman councilman duke ex-husband father gentleman grandfather grandson
  his husband king lord man monk mr mr. nephew policeman pope prince salesman sir son spokesman stepfather uncle widower
  dad waiter fisherman`);

/** Words of many that stand before "of" and the noun that counts: "dozens of rabbis". */
export const AMOUNTS: ReadonlySet<string> = list(`
  all any array batch bunch chorus cluster collection couple dozen each few flurry group half handful host hundred list lot majority many
  minority million most mix none number one pair percent plenty raft range rest score series set several slew some
  spate string stream third thousand three trio two variety wave % five four six seven eight nine ten both neither another version copy
  draft`);

/** Documents that are their makers' own words: whoever made one says what it says. */
export const UTTERANCES: ReadonlySet<string> = list(`
  account affidavit announcement answer blog communique email e-mail letter message note op-ed post posting release remarks reply
  response speech statement testimony text thread tweet newsletter`);

/** Rules and works that speak for themselves whoever owns them: "the agency's guidelines". */
export const LASTING: ReadonlySet<string> = list(`
  act bill book charter code constitution guideline guidance handbook law legislation manual policy rule ruling treaty
  decision data strategy agenda website site page`);

/** What a named body may be called again: "the company", by words of its name or of what the text says it is. */
export const BODY_NOUNS: ReadonlySet<string> = list(`
  academy administration agency airline alliance association authority automaker bank board brand broadcaster brewer bureau
  campaign carmaker carrier chain charity church club coalition college commission committee company conglomerate consortium
  contractor cooperative corporation council country court department developer drugmaker employer federation firm force
  foundation fund giant government group hospital institute institution insurer lab laboratory league lender maker
  manufacturer ministry mission movement museum network newspaper nonprofit non-profit office operator organization organisation
  outlet paper party publication publisher regulator retailer school secretariat service startup start-up studio subsidiary supplier
  team think-tank trust union university utility watchdog magazine station store supermarket military army police parliament trade tank body
  tribunal house plant zoo library theatre theater orchestra festival daily`);

/** Bodies that only some nouns mean: companies are not called "the ministry". */
export const COMPANY_NOUNS: ReadonlySet<string> = list(`
  airline automaker brand brewer carmaker carrier chain company conglomerate contractor corporation developer drugmaker
  employer firm giant insurer lender maker manufacturer operator retailer startup start-up studio supplier utility store supermarket`);
export const COMPANY_ENDINGS: ReadonlySet<string> = list(`
  inc inc. corp corp. corporation co co. ltd ltd. llc plc gmbh ag sa company companies group holdings industries motors airlines
  airways energy technologies systems foods pharmaceuticals electric partners capital enterprises brothers sons bank stores
  robotics biotech aerospace automotive petroleum financial insurance healthcare medical semiconductor semiconductors studios
  entertainment interactive pictures rail biosciences therapeutics telecom wireless hotels resorts properties realty
  railway ferries water shipping mills mining steel logistics solutions labs software media networks`);

/** Words that end the names of days, places, events and works: no person and no body. */
export const THINGS: ReadonlySet<string> = list(`
  day eve week month night january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday christmas easter ramadan street avenue road lane boulevard highway
  bridge river lake bay sea ocean island islands mountain mountains mount valley hill hills creek beach park square plaza
  tower wall airport county city town village province district cup games olympics championship open war wars strip
  prize award awards bowl canal gulf desert forest coast peninsula border heights era crisis festival way garden gardens station harbor harbour
  english french german spanish arabic russian chinese twitter facebook x instagram act amendment bill pact accord
  north south east west northern southern eastern western virus covid covid-19 internet christianity islam god bible koran spring summer autumn
  winter ii iii i x1 east africa europe asia`);

/** Of these, the ones that are last names as well. */
export const LAST_NAMES: ReadonlySet<string> = list(`
  march may june august west north east english french german hill hills lake wall park garden rivers banks wood woods street road
  field cup bay bush island heights strip way day law price`);

/** Words that may hold a name of a body together on the left of "and": "Food and Drug Administration". */
export const JOINERS: ReadonlySet<string> = list(`
  food drug securities customs information arts science sciences health law trade housing education art water energy labor labour
  transport alcohol children fish homeland citizenship home foreign economic fire land parks roads culture media security
  agriculture oceanic mines oil records archives`);
