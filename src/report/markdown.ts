import { findingsOf } from './findings.ts';
import { grouped } from './grouped.ts';
import type { Chip, Offsets, OutletNote, Report, ReportAttribution, ReportSource } from './report.ts';
import { roleBesideName } from './role.ts';
import { rootsOf } from './roots.ts';
import { count, sourcesWithStatements, summarize } from './summary.ts';
import { CHIP_WORDS, describe, distanceWords, OUTCOME_WORDS, wordsOf } from './words.ts';

/** Characters that Markdown or the HTML inside it would read as markup: the article's words must stay words. */
const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');

const FOOTER = 'Found by software; may be wrong. Not a fact-check.';

/**
 * A report as a Markdown page: summary and findings, statements in reading order, sources, who was asked for comment,
 * sentences with no source stated. `text` is the article's text that the report's spans point into.
 */
export function toMarkdown(report: Report, text: string): string {
  const quote = (spans: readonly Offsets[]): string => escapeMarkdown(wordsOf(text, spans));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const paragraphOf = paragraphCounter(text);
  const nameOf = (id: string | null): string => escapeMarkdown(sources.get(id ?? '')?.name ?? 'Nobody named');

  const statement = (attribution: ReportAttribution): string => {
    const source = sources.get(attribution.source ?? '');
    const details = [
      describe(source),
      attribution.form,
      attribution.cue.length > 0 ? `cue: ${quote(attribution.cue)}` : 'no cue of its own',
      ...(attribution.stance === 'neutral' ? [] : [`${attribution.stance} wording`]),
      ...(attribution.chain.length > 1
        ? [attribution.chain.map(nameOf).join(' → ')]
        : attribution.hops > 0
          ? [distanceWords(attribution.hops)]
          : []),
      `paragraph ${paragraphOf(attribution.content[0]?.[0] ?? 0)}`,
    ];
    const lines = [`- **${nameOf(attribution.source)}**: ${quote(attribution.content)}`, details.join(' · ')];
    const chips = chipLines(attribution.chips, quote);
    const told = [...lines, ...(chips === '' ? [] : [chips])].join('  \n  ');
    return [told, ...(attribution.inner ?? []).map((inner) => statement(inner).replaceAll(/^/gm, '  '))].join('\n');
  };

  const statements = grouped(report.attributions, ({ source }) => source);
  const sections = [
    `# Sourcing: ${escapeMarkdown(report.id)}`,
    escapeMarkdown(summarize(report)),
    ...list(findingsOf(report).map((finding) => `- ${escapeMarkdown(finding)}`)),
    ...section('Statements', report.attributions.map(statement)),
    ...section(
      'Sources',
      sourcesWithStatements(report).map((source) => sourceLine(source, statements.get(source.id)?.length ?? 0, quote)),
    ),
    ...section(
      'Where the words come from',
      rootsOf(report)
        .filter(({ through }) => through !== undefined)
        .map(
          (root) =>
            `- **${escapeMarkdown(root.source.name)}**: ${count(root.statements, 'statement')}, through ${escapeMarkdown(root.through?.name ?? '')}`,
        ),
    ),
    ...section(
      'Replies sought',
      report.repliesSought.map(
        ({ source, party, cue, outcome }) =>
          `- **${source === null ? quote([party]) : nameOf(source)}**: ${OUTCOME_WORDS[outcome]} (${quote([cue])})`,
      ),
    ),
    ...section(
      'No source stated',
      report.unsourced.map((span) => `- ${quote([span])}`),
    ),
    ...section('Outlet', outletLines(report.outlet)),
    FOOTER,
  ];
  return `${sections.join('\n\n')}\n`;
}

const list = (items: readonly string[]): string[] => (items.length === 0 ? [] : [items.join('\n')]);

const section = (heading: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${heading}`, items.join('\n')];

/** "says how they know: in an email · hedge: may": the role stands with the source, and is not told again. */
const chipLines = (chips: readonly Chip[], quote: (spans: readonly Offsets[]) => string): string =>
  chips
    .filter(({ kind }) => kind !== 'role-given')
    .map(({ kind, words, detail }) => {
      const outcome = kind === 'reply-sought' ? OUTCOME_WORDS[detail as keyof typeof OUTCOME_WORDS] : detail;
      const told = [
        ...(outcome === undefined ? [] : [escapeMarkdown(outcome)]),
        ...(words.length > 0 ? [quote(words)] : []),
      ];
      return told.length === 0 ? CHIP_WORDS[kind] : `${CHIP_WORDS[kind]}: ${told.join(', ')}`;
    })
    .join(' · ');

function sourceLine(source: ReportSource, statements: number, quote: (spans: readonly Offsets[]) => string): string {
  const { reason = null, stock = false } = source.anonymity ?? {};
  const told = [
    describe(source),
    ...[roleBesideName(source), source.affiliation].filter((each) => each != null).map(escapeMarkdown),
    count(statements, 'statement'),
    ...(source.anonymity
      ? [reason === null ? 'no reason given' : `${stock ? 'stock reason' : 'reason'}: ${quote([reason])}`]
      : []),
  ];
  return `- **${escapeMarkdown(source.name)}**: ${told.join(' · ')}`;
}

const OUTLET_WORDS: Readonly<Record<keyof OutletNote, string>> = {
  name: 'Name',
  author: 'Author',
  unnamedSourcesPolicy: 'Policy on unnamed sources',
  publishingPrinciples: 'Publishing principles',
  correctionsPolicy: 'Corrections policy',
};

const outletLines = (outlet: OutletNote = {}): string[] =>
  (Object.keys(OUTLET_WORDS) as (keyof OutletNote)[]).flatMap((key) =>
    outlet[key] === undefined ? [] : [`- ${OUTLET_WORDS[key]}: ${escapeMarkdown(outlet[key])}`],
  );

/** The number of the paragraph at a position, counted from 1, in time that does not grow with the text. */
function paragraphCounter(text: string): (position: number) => number {
  const starts = [...text.matchAll(/\n+/g)].map(({ index }) => index);
  return (position) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
