import type { Offsets, Report, ReportAttribution, ReportSource } from './report.ts';
import { sourcesWithStatements, summarize } from './summary.ts';

/** Characters that Markdown or the HTML inside it would read as markup: the article's words must stay words. */
const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');

const FOOTER = 'Found by software; may be wrong. Not a fact-check.';

/**
 * A report as a Markdown page: summary, statements in reading order, sources, sentences with no source stated.
 * `text` is the article's text that the report's spans point into.
 */
export function toMarkdown(report: Report, text: string): string {
  const wordsOf = (spans: readonly Offsets[]): string =>
    spans.map(([start, end]) => escapeMarkdown(text.slice(start, end))).join(' … ');
  const paragraphOf = ([start]: Offsets): number => text.slice(0, start).split(/\n+/).length;
  const sources = new Map(report.sources.map((source) => [source.id, source]));

  const statement = (attribution: ReportAttribution): string => {
    const source = attribution.source === null ? undefined : sources.get(attribution.source);
    const chain = attribution.chain.map((id) => escapeMarkdown(sources.get(id)?.name ?? id)).join(' → ');
    const details = [
      describe(source),
      attribution.form,
      attribution.cue.length > 0 ? `cue: ${wordsOf(attribution.cue)}` : 'no cue of its own',
      ...(attribution.chain.length > 1 ? [`chain: ${chain}`] : []),
      `paragraph ${paragraphOf(attribution.content[0] ?? [0, 0])}`,
    ];
    return `- **${escapeMarkdown(source?.name ?? 'Nobody named')}**: ${wordsOf(attribution.content)}  \n  ${details.join(' · ')}`;
  };

  const sections = [
    `# Sourcing: ${escapeMarkdown(report.id)}`,
    summarize(report),
    ...section('Statements', report.attributions.map(statement)),
    ...section(
      'Sources',
      sourcesWithStatements(report).map((source) => {
        const statements = report.attributions.filter((attribution) => attribution.source === source.id).length;
        return `- **${escapeMarkdown(source.name)}**: ${describe(source)} · ${statements} ${statements === 1 ? 'statement' : 'statements'}`;
      }),
    ),
    ...section(
      'No source stated',
      report.unsourced.map((span) => `- ${wordsOf([span])}`),
    ),
    FOOTER,
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (heading: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${heading}`, items.join('\n')];

const describe = (source: ReportSource | undefined): string =>
  source === undefined ? 'no source named' : `${source.kind.replace('-', ' ')}, ${source.naming}`;
