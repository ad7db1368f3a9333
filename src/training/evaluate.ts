/** npx tsx src/training/evaluate.ts --data DIR: prints the tables of MODEL_CARD.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../engine/model/model.ts';
import { readArticles, readTagged } from './corpus.ts';
import { evaluateAttributions, loadScorer } from './evaluate-attributions.ts';
import { evaluateTagger } from './evaluate-tagger.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    weights: { type: 'string', default: join(import.meta.dirname, '../engine/model/weights.bin') },
  },
});
if (values.data === undefined) {
  console.error('usage: evaluate.ts --data DIR [--weights FILE]');
  process.exit(2);
}
const dir = values.data;
const bytes = readFileSync(values.weights);
const model = loadModel(bytes);
const percent = (share: number | null | undefined): string => (share == null ? '–' : (100 * share).toFixed(1));
const row = (...cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

const { fine, coarse } = evaluateTagger(model, readTagged(dir, 'dev'));
row('tags that agree with the silver ones, %', `fine ${percent(fine)}`, `coarse ${percent(coarse)}`);
row('weights, bytes', bytes.length, `gzip ${gzipSync(bytes, { level: 9 }).length}`);

const score = await loadScorer(dir);
const MEASURES = [
  'detect',
  'e2e',
  'exact.source',
  'exact.cue',
  'exact.content',
  'by.direct.detect',
  'by.mixed.detect',
  'by.indirect.detect',
];
row('F1, %', ...MEASURES, 'calibration error', 'ms per 1,000 words');
for (const [name, voiced] of [
  ['polnear-dev', false],
  ['open-news-labelled', true],
  ['open-news-labelled', false],
] as const) {
  const { scores, calibration, milliseconds, words } = evaluateAttributions(
    model,
    readArticles(dir, name),
    score,
    voiced,
  );
  row(
    `${name}, ${voiced ? 'statements, findings, beliefs' : 'all acts'}`,
    ...MEASURES.map((measure) => percent(scores[measure]?.f1)),
    calibration.toFixed(3),
    ((milliseconds / words) * 1000).toFixed(1),
  );
}
