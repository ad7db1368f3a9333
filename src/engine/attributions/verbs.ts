/**
 * Verbs that attribute, by what may follow them. Data without logic; a verb may stand in several lists.
 * A particle that belongs to the verb is joined by "+".
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Take a clause, with or without "that": "said (that) it rained". */
export const CLAUSE: ReadonlySet<string> = list(`
  acknowledge add admit affirm allege announce argue assert attest believe boast brag caution claim clarify complain
  concede conclude confide confirm contend declare disclose emphasize emphasise estimate explain fear fret guess hint hope
  imply indicate insist joke lament maintain mention note observe opine point+out posit predict proclaim promise propose
  quip recall reason reckon recount reiterate remark repeat reply report reveal say speculate state stipulate stress
  suggest suspect swear testify think underline underscore vow warn worry write tweet tell inform assure remind`);

/** Take a clause only behind "that" (or a colon or a quotation): "found that it rained". */
export const THAT_CLAUSE: ReadonlySet<string> = list(`
  accuse acknowledge agree answer ask charge comment complain conclude counter decide demand deny determine document
  find hear highlight hold learn post project read realize recommend request respond rule show signal specify
  urge demonstrate advise notify convince warn pledge`);

/** Stand beside a quotation: “…,” she said. */
export const QUOTING: ReadonlySet<string> = list(`
  acknowledge add admit advise agree announce answer argue ask assert begin bellow blast boast caution chant chide
  chime+in claim clarify comment complain concede conclude confess confirm continue counter cry declare demand describe
  deny echo emphasize emphasise exclaim explain fire+back fume gush insist interject interrupt joke lament mock muse
  mutter note observe offer opine plead point+out post predict proclaim protest question quip read recall recount
  reiterate remark remember repeat reply report respond retort reveal say scoff scream shoot+back shout sigh snap sneer
  state stress suggest sum+up tell testify think thunder tweet urge vow warn whisper wonder worry write yell email
  text insist promise finish go+on start read reckon believe`);

/** Stand in the middle or at the end with no quotation: "The plan failed, she said". */
export const TRAILING: ReadonlySet<string> = list(`
  acknowledge add admit allege announce argue assert believe claim complain concede conclude confirm contend declare
  estimate explain insist maintain note observe point+out predict quip recall reckon recount remark report reveal say
  show state suggest tell testify think warn write tweet read`);

/** Are said to somebody, who stands between verb and content: "told reporters that". */
export const ADDRESSED: ReadonlySet<string> = list(
  'tell inform assure remind warn advise notify ask urge convince promise email text show beg implore order caution teach',
);

/** Attribute as nouns, with a clause behind "that": "the union's claim that it rained". */
export const NOUNS: ReadonlySet<string> = list(`
  accusation admission allegation announcement argument assertion assurance belief boast claim comment complaint
  conclusion conviction contention declaration denial fear finding insistence opinion pledge prediction promise report
  rumor rumour statement suggestion suspicion testimony threat view vow warning`);

/** Take a question: "asked whether", "explained how". */
export const QUESTION: ReadonlySet<string> = list(`
  ask wonder explain question discuss reveal describe recall disclose tell say inquire`);

/** What documents and data do. */
export const DOCUMENTS_ONLY: ReadonlySet<string> = list(
  'show find demonstrate read highlight indicate suggest stipulate specify document list',
);

/** Forms that are not made by rule. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  found: 'find',
  held: 'hold',
  shown: 'show',
  swore: 'swear',
  sworn: 'swear',
  heard: 'hear',
  began: 'begin',
  begun: 'begin',
  learnt: 'learn',
  went: 'go',
  gone: 'go',
  shot: 'shoot',
  knew: 'know',
  known: 'know',
  taught: 'teach',
  understood: 'understand',
};
