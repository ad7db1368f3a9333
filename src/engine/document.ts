/**
 * The vocabulary of the engine: one immutable text and the layers found in it.
 * Every position is a half-open span of UTF-16 code units of `Doc.text`.
 */

/** A half-open range of UTF-16 code units of the text: start <= i && i < end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of the text between line breaks, white space at both ends left out. Never empty. */
export type Paragraph = Span;

/** A word, number or single punctuation mark; clitics ("'s", "n't") stand alone, as in the Penn Treebank. */
export type Token = Span;

/** A sentence lies in one paragraph. `from` and `to` are a half-open range of indices into the tokens layer. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  /** Index into the paragraphs layer. */
  readonly paragraph: number;
}

/** What a quotation is for: somebody's words, the writer's distance, the name of a work, a word spoken of. */
export type Use = 'speech' | 'scare' | 'title' | 'term';

/** A pair of quotation marks and what they enclose. `start`/`end` include the marks. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly mark: 'double' | 'single' | 'guillemet';
  /** 0 for an outermost quotation, 1 for a quotation inside one, and so on. */
  readonly depth: number;
  /** False where the text never closes it: it ends with its paragraph. */
  readonly closed: boolean;
  /** True where it takes up the quotation of the paragraph before, left open there by convention. */
  readonly continues: boolean;
  readonly use: Use;
}

/** The words that attribute: "said", "according to", "the memo reads". */
export interface Cue extends Span {
  /** The telling word in its base form, lower case: "say", "according". */
  readonly lemma: string;
}

export type Form = 'direct' | 'indirect' | 'mixed';

/** What the source does: says, writes, finds by looking, holds to be true; or merely means to do, or likes or not. */
export type Act = 'statement' | 'writing' | 'finding' | 'belief' | 'intention' | 'attitude';

/** An attribution relation (PARC 3.0, PolNeAR): content, cue, source mention. */
export interface Attribution {
  /** More than one span where the cue interrupts: “We won,” she said, “at last.” Sorted, never empty. */
  readonly content: readonly Span[];
  /** direct: all of its words in quotation marks; mixed: some; indirect: none. */
  readonly form: Form;
  readonly cue?: Cue;
  /** The words that name the source there ("the memo", "he"); absent where the text names nobody. */
  readonly mention?: Span;
  /** True where it goes on from the attribution before it: the same source, with neither cue nor mention of its own. */
  readonly runsOn?: true;
  /** Index of the attribution in whose content it lies, or whose content it shares; absent of an outermost one. */
  readonly within?: number;
  /** Absent where it was not told apart. */
  readonly act?: Act;
  /** Probability that this is an attribution, 0 to 1. */
  readonly confidence: number;
}

export type Kind =
  | 'person'
  | 'group'
  | 'organization'
  | 'news-organization'
  | 'document'
  | 'data'
  | 'social-post'
  | 'unspecified';

/** anonymous only where the text itself discloses the anonymity. */
export type Naming = 'named' | 'unnamed' | 'anonymous';

/** Where the text names a source. */
export interface Mention extends Span {
  /** The sources that this one draws on there, the nearest first, as indices into the sources layer. */
  readonly citing?: readonly number[];
  /** The outlets that passed its words on there ("told the Gazette"), the nearest the reader first. */
  readonly through?: readonly number[];
  /** Names of the sources that it may mean, the likeliest first, where two readings are open. */
  readonly unsure?: readonly string[];
}

/** That the text discloses that a source stays unnamed. */
export interface Anonymity {
  /** Where it says why. */
  readonly reason: Span | undefined;
  /** Whether the reason is one of those that any source gives: not authorised to speak, to speak freely. */
  readonly stock: boolean;
}

/** One real-world source and all its mentions. */
export interface Source {
  /** The fullest name in the text. */
  readonly name: string;
  readonly kind: Kind;
  readonly naming: Naming;
  /** Who the text says the source is: "spokesperson", "mayor of York". */
  readonly role?: string;
  /** The body to which the text says the source belongs. */
  readonly affiliation?: string;
  /** Only of an anonymous source. */
  readonly anonymity?: Anonymity;
  /** Sorted by start, never empty. */
  readonly mentions: readonly Mention[];
}

export type Outcome = 'declined' | 'no-response' | 'unreachable' | 'answered';

/** That somebody was asked for comment, and what came of it. One for each party asked. */
export interface Reply {
  /** "declined to comment", "not immediately available", "in response to questions". */
  readonly cue: Span;
  /** The words that name who was asked: a pronoun as well. */
  readonly party: Span;
  readonly outcome: Outcome;
}

/** A word that makes a claim hearsay without naming anyone: "reportedly", "is believed". */
export interface Evidential extends Span {
  /** Index of the attribution that it belongs to; absent where none covers it. */
  readonly attribution?: number;
  /** What it qualifies where no attribution covers it, else empty. Sorted. */
  readonly content: readonly Span[];
}

/** Words that say how the words of a source came about: "in an email", "under oath", "on X". */
export interface Means extends Span {
  /** Index of the attribution that they belong to. */
  readonly attribution: number;
}

/** What annotators make; each layer has one maker, and nothing is patched later. */
export interface Layers {
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sorted by start. */
  readonly quotations: readonly Quotation[];
  /** Penn Treebank part of speech of each token: tags[i] belongs to tokens[i]. */
  readonly tags: readonly string[];
  /** Sorted by the start of the first content span. */
  readonly attributions: readonly Attribution[];
  /** Sorted by the start of the cue, then of the party. */
  readonly replies: readonly Reply[];
  /** Sorted by start. */
  readonly evidentials: readonly Evidential[];
  /** Sorted by start. */
  readonly means: readonly Means[];
  readonly sources: readonly Source[];
}

/** A text with the layers known so far. */
export type Doc<Known extends keyof Layers = keyof Layers> = { readonly text: string } & Pick<Layers, Known>;

/** Reads layers, returns one more; never changes what it reads. */
export type Annotator<Needs extends keyof Layers, Makes extends keyof Layers> = (doc: Doc<Needs>) => Layers[Makes];
