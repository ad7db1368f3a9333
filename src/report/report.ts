/**
 * What a reader, a scorer or another program sees of an analysed text: the format `according-to/report/1`.
 * Spans are [start, end) in UTF-16 code units of the article's text.
 */
import type { Form, Kind, Naming } from '../engine/document.ts';

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

/** Attribution ids are "a1", "a2" … in reading order. */
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
  readonly confidence: number;
}

export interface Report {
  readonly schema: 'according-to/report/1';
  readonly id: string;
  readonly engine: string;
  readonly sources: readonly ReportSource[];
  readonly attributions: readonly ReportAttribution[];
  readonly repliesSought: readonly never[];
  readonly remarks: readonly never[];
  /** Sentences with no attribution in them. */
  readonly unsourced: readonly Offsets[];
  readonly coverage: {
    readonly sentences: number;
    readonly attributed: number;
    readonly remarks: number;
    readonly unsourced: number;
  };
  /** The text the spans point into; only where it was asked for. */
  readonly text?: string;
}
