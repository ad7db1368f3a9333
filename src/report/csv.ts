import { csvFormatRows } from 'd3-dsv';
import type { Offsets, Report } from './report.ts';

const HEADER = [
  'article',
  'statement',
  'source',
  'kind',
  'naming',
  'form',
  'mention',
  'cue',
  'content',
  'content_offsets',
  'chain',
  'confidence',
] as const;

/** A spreadsheet runs a cell that begins with one of these; an apostrophe before it keeps it text (OWASP, CSV injection). */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The column names as one CSV line (RFC 4180). */
export const csvHeader = (): string => `${csvFormatRows([[...HEADER]])}\n`;

/** One CSV line for each attributed statement, without the header; empty where there is none. Offsets are "start-end". */
export function toCsv(report: Report, text: string): string {
  const wordsOf = (spans: readonly Offsets[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const rows = report.attributions.map((attribution) => {
    const source = attribution.source === null ? undefined : sources.get(attribution.source);
    return [
      report.id,
      attribution.id,
      source?.name ?? '',
      source?.kind ?? '',
      source?.naming ?? '',
      attribution.form,
      wordsOf(attribution.mention),
      wordsOf(attribution.cue),
      wordsOf(attribution.content),
      attribution.content.map(([start, end]) => `${start}-${end}`).join(' '),
      attribution.chain.map((id) => sources.get(id)?.name ?? id).join(' → '),
      String(attribution.confidence),
    ].map(harmless);
  });
  return rows.length === 0 ? '' : `${csvFormatRows(rows)}\n`;
}
