import type { InPage, Sidebar } from './in-page.ts';

/** What came of one page. */
export interface PageResult extends Sidebar {
  readonly name: string;
  readonly label: string;
  /** The page layer alone, run in the page before the extension was installed. */
  readonly layer: Omit<InPage, 'text'>;
  /** The page's HTML differs after the page layer or the extension read it; our own element is left out. */
  readonly changed: boolean;
  readonly exceptions: readonly string[];
  /** Addresses the extension asked for. */
  readonly requests: readonly string[];
}

export interface Totals {
  readonly pages: number;
  readonly byLabel: Readonly<Record<string, { readonly pages: number; readonly detected: number }>>;
  /** Of detected pages. */
  readonly sentences: number;
  readonly located: number;
  readonly statements: number;
  readonly missing: number;
  /** Pages changed, and exceptions and requests of all pages. */
  readonly changed: number;
  readonly exceptions: number;
  readonly requests: number;
}

export function totalsOf(results: readonly PageResult[]): Totals {
  const sum = (count: (result: PageResult) => number): number => results.reduce((all, each) => all + count(each), 0);
  const labels = [...new Set(results.map(({ label }) => label))];
  const ofLabel = (label: string): PageResult[] => results.filter((result) => result.label === label);
  return {
    pages: results.length,
    byLabel: Object.fromEntries(
      labels.map((label) => [
        label,
        { pages: ofLabel(label).length, detected: ofLabel(label).filter(({ detected }) => detected).length },
      ]),
    ),
    sentences: sum(({ detected, layer }) => (detected ? layer.sentences : 0)),
    located: sum(({ detected, layer }) => (detected ? layer.located : 0)),
    statements: sum(({ statements }) => statements),
    missing: sum(({ missing }) => missing),
    changed: sum(({ changed }) => Number(changed)),
    exceptions: sum(({ exceptions }) => exceptions.length),
    requests: sum(({ requests }) => requests.length),
  };
}

/** True where everything was found exactly and nothing was touched; shares of detected pages are the reader's to judge. */
export function isClean(totals: Totals): boolean {
  const { sentences, located, missing, changed, exceptions, requests } = totals;
  return located === sentences && missing + changed + exceptions + requests === 0;
}

export function lineOf(result: PageResult): string {
  const { name, label, detected, layer, statements, missing, changed, exceptions, requests, state } = result;
  const seen = detected
    ? `${layer.located}/${layer.sentences} sentences, ${layer.paragraphs.read}/${layer.paragraphs.total} paragraphs, ${statements} statements`
    : '';
  const faults = [
    missing > 0 && `${missing} statements not found on the page`,
    changed && 'PAGE CHANGED',
    detected && statements === 0 && state,
    ...layer.lost.map(([words, found]) => `lost ${JSON.stringify(words)}: ${JSON.stringify(found)}`),
    ...firstOf('exception', exceptions),
    ...firstOf('request', requests),
  ].filter((fault) => typeof fault === 'string');
  return [label.padEnd(12), name.padEnd(40), (detected ? 'detected' : '-').padEnd(8), seen, ...faults]
    .join('  ')
    .trimEnd();
}

/** A line is for a glance; all of them stand in the JSON. */
function firstOf(kind: string, [first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  return [
    `${kind}: ${first.replace(/\s+/g, ' ').slice(0, 160)}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
  ];
}

export function totalLines(totals: Totals): string {
  const percent = (part: number, all: number): string => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);
  const rows: [string, string][] = [
    ...Object.entries(totals.byLabel).map(([label, { pages, detected }]): [string, string] => [
      `detected of ${label}`,
      `${detected}/${pages}  ${percent(detected, pages)}`,
    ]),
    [
      'sentences located exactly',
      `${totals.located}/${totals.sentences}  ${percent(totals.located, totals.sentences)}`,
    ],
    ['statements listed', `${totals.statements}, of them not found on the page: ${totals.missing}`],
    ['pages changed', `${totals.changed} (our own element left out)`],
    ['exceptions', String(totals.exceptions)],
    ['requests of the extension', String(totals.requests)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(28)}${value}`).join('\n');
}
