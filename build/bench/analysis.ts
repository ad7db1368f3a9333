import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/model/model.ts';
import { type Figure, median } from './figures.ts';

const root = join(import.meta.dirname, '../..');
/** Words of the text that is analysed once, ten times and a hundred times over. */
const WORDS = 1000;
/** Times what the tenth of the text takes. */
const BUDGET = 11;
/** Runs of the shortest text; longer ones take as many as need about the same time, and at least three. */
const RUNS = 100;

/** CPU time of the analysis in Node, where the same code runs as in the background. */
export function analysisFigures(): Figure[] {
  const model = loadModel(readFileSync(join(root, 'src/engine/model/weights.bin')));
  const text = sampleText();
  for (let i = 0; i < RUNS / 5; i += 1) analyze(text, model);
  const [once = Number.NaN, ten = Number.NaN, hundred = Number.NaN] = [1, 10, 100].map((times) => {
    const long = Array(times).fill(text).join('\n');
    return median(Array.from({ length: Math.max(3, RUNS / times) }, () => cpuOf(() => analyze(long, model))));
  });
  return [
    { name: 'analysis of 1,000 words', value: once, unit: 'ms CPU' },
    { name: 'tokens analysed', value: (1000 * analyze(text, model).tokens.length) / once, unit: 'per CPU s' },
    { name: 'analysis of 10 times the text', value: ten / once, unit: 'times', budget: BUDGET },
    { name: 'analysis of 100 times against 10 times', value: hundred / ten, unit: 'times', budget: BUDGET },
  ];
}

/** Milliseconds of CPU, collections of garbage included. */
function cpuOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whole paragraphs of our own sample articles, WORDS words or little more. */
function sampleText(): string {
  const folder = join(root, 'test/articles');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('text.txt'));
  const paragraphs: string[] = [];
  let words = 0;
  for (const paragraph of files.sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))) {
    if (words >= WORDS) break;
    paragraphs.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return paragraphs.join('\n');
}
