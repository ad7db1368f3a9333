import type { Rule } from './candidate.ts';

/** Share of each rule's findings on PolNeAR's training articles that people labelled too (content IoU at least 0.5). */
export const CONFIDENCE: Readonly<Record<Rule, number>> = {
  'quotation before': 0.9,
  'quotation after': 0.9,
  'quotation around': 0.9,
  'clause before': 0.8,
  'clause around': 0.8,
  gap: 0.7,
  colon: 0.8,
  that: 0.8,
  clause: 0.8,
  question: 0.6,
  object: 0.5,
  infinitive: 0.6,
  hearsay: 0.5,
  'according to': 0.9,
  'in the words of': 0.7,
  interview: 0.7,
  'run-on': 0.7,
};
