import type { Report, ReportSource } from './report.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Sources that at least one statement is attributed to. */
export function sourcesWithStatements(report: Report): ReportSource[] {
  const used = new Set(report.attributions.map(({ source }) => source));
  return report.sources.filter(({ id }) => used.has(id));
}

/** The report in one plain sentence or two: "14 attributed statements from 6 sources. 2 unnamed." */
export function summarize(report: Report): string {
  const sources = sourcesWithStatements(report);
  if (report.attributions.length === 0) return 'No attributed statement was found.';
  const unnamed = sources.filter(({ naming }) => naming !== 'named').length;
  const nobody = report.attributions.filter(({ source }) => source === null).length;
  return [
    `${count(report.attributions.length, 'attributed statement', 'attributed statements')} from ${count(sources.length, 'source', 'sources')}.`,
    unnamed > 0 ? ` ${unnamed} unnamed.` : '',
    nobody > 0 ? ` ${nobody} without a stated source.` : '',
  ].join('');
}
