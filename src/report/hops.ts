import type { ReportSource } from './report.ts';

/**
 * How far the words travelled to the reader's outlet: 0 direct, 1 relayed, 2 and more a chain. Each outlet that passed
 * them on before the source counts one, the source itself where it is another outlet, and each thing that it cites.
 * "Lee told the Gazette": 1; "according to the Gazette": 1; "the Gazette, citing a memo": 2.
 */
export function hopsOf(chain: readonly string[], source: ReportSource | undefined): number {
  if (source === undefined) return Math.max(0, chain.length - 1);
  const before = Math.max(0, chain.indexOf(source.id));
  return before + (source.kind === 'news-organization' ? 1 : 0) + Math.max(0, chain.length - 1 - before);
}
