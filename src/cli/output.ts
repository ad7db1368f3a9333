import { csvHeader, toCsv } from '../report/csv.ts';
import { toMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import type { Format, Options } from './options.ts';

/** Turns reports into the pieces of one output: what stands before all, each report's piece, what stands after all. */
export interface Output {
  before(): string;
  piece(report: Report, text: string): string;
  after(): string;
}

/** The output in the format asked for. JSON is one object for one input and a list for several. */
export function createOutput({ format, withText, inputs }: Options): Output {
  const plain = (report: Report, text: string): Report => (withText ? { ...report, text } : report);
  let printed = 0;
  const outputs: Record<Format, Output> = {
    markdown: {
      before: () => '',
      piece: (report, text) => `${printed++ > 0 ? '\n---\n\n' : ''}${toMarkdown(report, text)}`,
      after: () => '',
    },
    jsonl: {
      before: () => '',
      piece: (report, text) => `${JSON.stringify(plain(report, text))}\n`,
      after: () => '',
    },
    csv: { before: csvHeader, piece: toCsv, after: () => '' },
    json:
      inputs.length === 1
        ? {
            before: () => '',
            piece: (report, text) => `${JSON.stringify(plain(report, text), null, 2)}\n`,
            after: () => '',
          }
        : {
            before: () => '[\n',
            piece: (report, text) => `${printed++ > 0 ? ',\n' : ''}${JSON.stringify(plain(report, text))}`,
            after: () => '\n]\n',
          },
  };
  return outputs[format];
}
