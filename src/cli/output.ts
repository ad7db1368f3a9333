import { csvHeader, toCsv } from '../report/csv.ts';
import { toMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { toWebAnnotations } from '../report/web-annotation.ts';
import type { Format, Options } from './options.ts';

/** Turns reports into the pieces of one output: what stands before all, each report's piece, what stands after all. */
export interface Output {
  before(): string;
  /** `url`: the address of the article's page, where it was given. */
  piece(report: Report, text: string, url?: string): string;
  after(): string;
}

type ToJson = (report: Report, text: string, url?: string) => unknown;

/** The output in the format asked for. JSON is one object for one input and a list for several. */
export function createOutput({ format, withText, inputs, jsonl }: Options): Output {
  const plain: ToJson = (report, text) => (withText ? { ...report, text } : report);
  let printed = 0;
  const outputs: Record<Format, () => Output> = {
    markdown: () => ({
      before: () => '',
      piece: (report, text) => `${printed++ > 0 ? '\n---\n\n' : ''}${toMarkdown(report, text)}`,
      after: () => '',
    }),
    jsonl: () => lines(plain),
    csv: () => ({ before: csvHeader, piece: toCsv, after: () => '' }),
    json: () => (inputs.length === 1 ? single(plain) : list(plain)),
    'web-annotation': () =>
      jsonl ? lines(toWebAnnotations) : inputs.length === 1 ? single(toWebAnnotations) : list(toWebAnnotations),
  };
  return outputs[format]();
}

const lines = (toJson: ToJson): Output => ({
  before: () => '',
  piece: (...report) => `${JSON.stringify(toJson(...report))}\n`,
  after: () => '',
});

const single = (toJson: ToJson): Output => ({
  before: () => '',
  piece: (...report) => `${JSON.stringify(toJson(...report), null, 2)}\n`,
  after: () => '',
});

function list(toJson: ToJson): Output {
  let printed = 0;
  return {
    before: () => '[\n',
    piece: (...report) => `${printed++ > 0 ? ',\n' : ''}${JSON.stringify(toJson(...report))}`,
    after: () => '\n]\n',
  };
}
