/** Small word lists of the attribution rules. Data without logic. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const AUXILIARIES: ReadonlySet<string> = list(`
  be is are was were been being am have has had having do does did will would can could may might must shall should
  'd 'll 've 're 'm n't not never ca wo`);

export const BE: ReadonlySet<string> = list("be is are was were been being am 's 're 'm");
export const HAVE: ReadonlySet<string> = list("have has had having 've 'd");

/** Days, months, parts of time: they stand between a verb and its content, or before a subject. */
export const TIMES: ReadonlySet<string> = list(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april june
  july august september october november december jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night
  week weekend month year day earlier later recently ago once again past twice afterward afterwards`);

export const QUESTION_WORDS: ReadonlySet<string> = list('whether if how why what who when where which whom');

/** Prepositions that belong to a noun before them: "a spokesman for the ministry". */
export const OF_NOUNS: ReadonlySet<string> = list(
  'of for from in at with on to by about within inside near under behind against close among between across around like',
);

/** Prepositions of an adjunct that may stand between a verb and its content. */
export const OF_VERBS: ReadonlySet<string> = list(`
  in on at to during after before with from by via through over of for about late early as following while upon
  outside inside near when`);

/** Never the source of a statement. */
export const NO_SOURCE: ReadonlySet<string> = list(
  'there this that these those which what such nothing everything something',
);
