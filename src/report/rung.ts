import type { ReportSource, Rung } from './report.ts';

/**
 * Who stands behind a statement, on the scale of PRODUCT: 6 witnessed by the reporter, 5 named person, 4 named
 * organization or identified document, 3 unnamed with the anonymity explained, 2 unnamed but described, 1 unspecified.
 */
export function rungOf(source: ReportSource | undefined, witnessed: boolean): Rung {
  if (witnessed) return 6;
  if (source === undefined || source.kind === 'unspecified') return 1;
  if (source.naming === 'named') return source.kind === 'person' ? 5 : 4;
  return source.anonymity?.reason ? 3 : 2;
}

const REPORTER =
  /\b(?:reporters?|journalists?|correspondents?|photographers?|videographers?|news crews?|camera crews?)$/i;
const PERCEIVES: ReadonlySet<string> = new Set(['see', 'witness', 'watch', 'hear', 'observe', 'count']);

/** Whether a reporter tells what he or she perceived: "a Gazette reporter saw". */
export const isWitnessed = (mention: string, lemma: string): boolean => PERCEIVES.has(lemma) && REPORTER.test(mention);
