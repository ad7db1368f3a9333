import type { Run } from './words.ts';

/** The rules, by what they saw. */
export type Rule =
  | 'quotation before'
  | 'quotation after'
  | 'quotation around'
  | 'clause before'
  | 'clause around'
  | 'gap'
  | 'colon'
  | 'that'
  | 'clause'
  | 'question'
  | 'object'
  | 'infinitive'
  | 'hearsay'
  | 'according to'
  | 'in the words of'
  | 'interview'
  | 'run-on';

/** A possible attribution, in tokens. */
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
