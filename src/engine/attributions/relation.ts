import type { Act } from '../document.ts';
import type { Run } from './words.ts';

/** The rules, by what they saw. */
export type Rule =
  | 'quotation before'
  | 'quotation after'
  | 'quotation around'
  | 'clause before'
  | 'clause around'
  | 'colon'
  | 'that'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'noun'
  | 'according to'
  | 'in the words of'
  | 'interview'
  | 'asked'
  | 'headline';

/** An attribution in tokens, before it becomes one of the Doc's. */
export interface Relation {
  /** Absent where it goes on from the relation before it. */
  readonly cue: Run | undefined;
  /** The telling word in its base form. */
  readonly lemma: string;
  readonly source: Run | undefined;
  /** Sorted, never empty. */
  readonly content: readonly Run[];
  readonly act: Act;
  /** Probability, 0 to 1. */
  readonly confidence: number;
}

/** What a rule proposes. */
export interface Candidate {
  readonly rule: Rule;
  readonly cue: Run;
  readonly lemma: string;
  readonly source: Run | undefined;
  /** Shares its subject with a verb before it. */
  readonly shared: boolean;
  /** Sorted, never empty. */
  readonly content: readonly Run[];
}

/** Whether one run lies in the other. */
export const holds = (outer: Run, inner: Run): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Whether two runs share a token. */
export const meets = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;
