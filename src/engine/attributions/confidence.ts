import type { Rule } from './candidate.ts';

/**
 * The share of what each rule finds that people labelled too (content IoU at least 0.5): measured on PolNeAR's
 * training articles. PolNeAR does not label what runs on: of whole articles labelled by our codebook 10 of 10 were
 * right, which is too few to claim more than 0.9.
 */
export const CONFIDENCE: Readonly<Record<Rule, number>> = {
  'quotation before': 0.972,
  'quotation after': 0.889,
  'quotation around': 0.871,
  'clause before': 0.76,
  'clause around': 0.829,
  gap: 0.71,
  colon: 0.896,
  that: 0.883,
  clause: 0.87,
  question: 0.845,
  object: 0.754,
  infinitive: 0.71,
  hearsay: 0.617,
  'according to': 0.856,
  'in the words of': 0.48,
  interview: 0.601,
  'run-on': 0.9,
};
