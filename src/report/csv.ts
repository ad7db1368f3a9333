import { csvFormatRows } from 'd3-dsv';
import type { Offsets, Report, ReportAttribution } from './report.ts';
import { sourceTypeOf } from './source-type.ts';
import { CHIP_WORDS, wordsOf } from './words.ts';

/** The first seven are those of the Markkula Center's sourcing annotations; then our own, with offsets "start-end". */
const HEADER = [
  'article',
  'statement',
  'statement_text',
  'source_type',
  'source_name',
  'source_title',
  'justification',
  'kind',
  'naming',
  'rung',
  'hops',
  'chain',
  'form',
  'stance',
  'evidential',
  'mention',
  'cue',
  'content_offsets',
  'mention_offsets',
  'cue_offsets',
  'chips',
  'confidence',
] as const;

/** A spreadsheet runs a cell that begins with one of these; an apostrophe before it keeps it text (OWASP, CSV injection). */
const harmless = (cell: string): string => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);

const places = (spans: readonly Offsets[]): string => spans.map(([start, end]) => `${start}-${end}`).join(' ');

const withInner = (attribution: ReportAttribution): ReportAttribution[] => [
  attribution,
  ...(attribution.inner ?? []).flatMap(withInner),
];

/** The column names as one CSV line (RFC 4180). */
export const csvHeader = (): string => `${csvFormatRows([[...HEADER]])}\n`;

/** One CSV line for each attributed statement, those inside behind the one around them, without the header; empty where there is none. */
export function toCsv(report: Report, text: string): string {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const rows = report.attributions.flatMap(withInner).map((attribution) => {
    const source = attribution.source === null ? undefined : sources.get(attribution.source);
    const row: Record<(typeof HEADER)[number], string> = {
      article: report.id,
      statement: attribution.id,
      statement_text: wordsOf(text, attribution.content),
      source_type: sourceTypeOf(source),
      source_name: source?.name ?? '',
      source_title: source?.role ?? '',
      justification: justification(attribution, text),
      kind: source?.kind ?? '',
      naming: source?.naming ?? '',
      rung: String(attribution.rung),
      hops: String(attribution.hops),
      chain: attribution.chain.map((id) => sources.get(id)?.name ?? id).join(' → '),
      form: attribution.form,
      stance: attribution.stance,
      evidential: attribution.evidential ? wordsOf(text, [attribution.evidential]) : '',
      mention: wordsOf(text, attribution.mention),
      cue: wordsOf(text, attribution.cue),
      content_offsets: places(attribution.content),
      mention_offsets: places(attribution.mention),
      cue_offsets: places(attribution.cue),
      chips: attribution.chips
        .map(({ kind, words, detail }) => `${CHIP_WORDS[kind]}: ${detail ?? wordsOf(text, words)}`)
        .join('; '),
      confidence: String(attribution.confidence),
    };
    return HEADER.map((name) => harmless(row[name]));
  });
  return rows.length === 0 ? '' : `${csvFormatRows(rows)}\n`;
}

/** The words of the text by which the statement counts as sourced so: who, the cue, the reason for anonymity. */
function justification({ mention, cue, chips }: ReportAttribution, text: string): string {
  const reasons = chips.filter(({ kind }) => /reason|says-how|elsewhere/.test(kind)).flatMap(({ words }) => words);
  return wordsOf(
    text,
    [...mention, ...cue, ...reasons].toSorted((a, b) => a[0] - b[0]),
  );
}
