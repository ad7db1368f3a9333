/**
 * What a reader, a scorer or another program sees of an analysed text: the format `according-to/report/1`.
 * Spans are [start, end) in UTF-16 code units of the article's text.
 */
import type { Form, Kind, Naming, Outcome } from '../engine/document.ts';
import type { Stance } from '../engine/wording/stance.ts';

export type Offsets = readonly [start: number, end: number];

/** Source ids are "s1", "s2" … in order of first mention. */
export interface ReportSource {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly naming: Naming;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly mentions: readonly Offsets[];
  readonly anonymity: { readonly disclosed: true; readonly reason: Offsets | null; readonly stock: boolean } | null;
}

/** Who: 5 a named person, 1 unspecified. 6, witnessed by the reporter; 0, no source stated: a sentence of `unsourced`. */
export type Rung = 1 | 2 | 3 | 4 | 5 | 6;

export type ChipKind =
  | 'role-given'
  | 'says-how'
  | 'reason-for-anonymity'
  | 'stock-reason'
  | 'document-linked'
  | 'seen-by-outlet'
  | 'only-source'
  | 'opinion-unnamed'
  | 'reply-sought'
  | 'hedge'
  | 'attribution-elsewhere';

/** What else the text tells of a statement, with the words that tell it. */
export interface Chip {
  readonly kind: ChipKind;
  /** Empty where no single words tell it (the only source of the article). */
  readonly words: readonly Offsets[];
  /** The role, the host of a link, the outcome of a request: what the words alone do not show. */
  readonly detail?: string;
}

/** Attribution ids are "a1", "a2" … in reading order; those inside "a2" are "a2.1", "a2.2" …. */
export interface ReportAttribution {
  readonly id: string;
  /** null where the text names nobody ("it is believed"). */
  readonly source: string | null;
  readonly mention: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  readonly form: Form;
  /** Source ids from the nearest the reader to the farthest origin. */
  readonly chain: readonly string[];
  readonly rung: Rung;
  /** How far the words travelled: 0 direct, 1 relayed, 2 and more a chain. */
  readonly hops: number;
  readonly stance: Stance;
  /** The word that makes it hearsay: "reportedly". */
  readonly evidential: Offsets | null;
  readonly chips: readonly Chip[];
  readonly confidence: number;
  /** Names of the sources that it may be, the likeliest first, where two readings are open. */
  readonly unsure?: readonly string[];
  /** What others are said to have said in the content: “The plan argues that …”, the memo reads. Absent where there is none. */
  readonly inner?: readonly ReportAttribution[];
}

/** Somebody was asked for comment. */
export interface ReportReply {
  /** null where the party is none of the sources. */
  readonly source: string | null;
  readonly party: Offsets;
  readonly cue: Offsets;
  readonly outcome: Outcome;
}

/** What a page says of its outlet; the addresses are shown, never fetched. */
export interface OutletNote {
  readonly name?: string;
  readonly author?: string;
  readonly unnamedSourcesPolicy?: string;
  readonly publishingPrinciples?: string;
  readonly correctionsPolicy?: string;
}

export interface Report {
  readonly schema: 'according-to/report/1';
  readonly id: string;
  readonly engine: string;
  readonly sources: readonly ReportSource[];
  readonly attributions: readonly ReportAttribution[];
  readonly repliesSought: readonly ReportReply[];
  readonly remarks: readonly never[];
  /** Sentences with neither an attribution nor a reply sought in them. */
  readonly unsourced: readonly Offsets[];
  readonly coverage: {
    readonly sentences: number;
    readonly attributed: number;
    readonly remarks: number;
    readonly unsourced: number;
  };
  /** Only where the page told something of it. */
  readonly outlet?: OutletNote;
  /** The text the spans point into; only where it was asked for. */
  readonly text?: string;
}
