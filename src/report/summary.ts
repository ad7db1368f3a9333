import type { Report, ReportSource } from './report.ts';
import { rootsOf } from './roots.ts';

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Sources that at least one statement is attributed to. */
export function sourcesWithStatements(report: Report): ReportSource[] {
  const used = new Set(report.attributions.map(({ source }) => source));
  return report.sources.filter(({ id }) => used.has(id));
}

/**
 * The report in one plain sentence: "14 attributed statements from 6 sources; 2 unnamed, reason given for 1; 9 rest on
 * the memo, through Reuters."
 */
export function summarize(report: Report): string {
  const { attributions } = report;
  if (attributions.length === 0) return 'No attributed statement was found.';
  const sources = sourcesWithStatements(report);
  const unnamed = sources.filter(({ naming }) => naming !== 'named');
  const explained = unnamed.filter(({ anonymity }) => anonymity?.reason).length;
  const nobody = attributions.filter(({ source }) => source === null).length;
  const parts = [
    `${count(attributions.length, 'attributed statement')}${sources.length > 0 ? ` from ${count(sources.length, 'source')}` : ''}`,
    unnamed.length > 0 ? `${unnamed.length} unnamed${explained > 0 ? `, reason given for ${explained}` : ''}` : '',
    nobody > 0 ? `${nobody} with nobody named` : '',
    restsOn(report) ?? '',
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

/** "9 rest on the memo, through Reuters": where one root of several carries half of at least four statements. */
function restsOn(report: Report): string | undefined {
  const [root, second] = rootsOf(report);
  const all = report.attributions.length;
  if (root === undefined || second === undefined || all < 4 || root.statements * 2 < all) return undefined;
  return `${root.statements} rest on ${root.source.name}${root.through ? `, through ${root.through.name}` : ''}`;
}
