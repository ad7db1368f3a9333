/** npx tsx src/training/evaluate.ts --data DIR: prints the tables of MODEL_CARD.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel } from '../engine/model/model.ts';
import { readTagged } from './corpus.ts';
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
const model = loadModel(readFileSync(values.weights));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const { fine, coarse } = evaluateTagger(model, readTagged(values.data, 'dev'));
console.log(`| tags against silver | fine ${percent(fine)} | coarse ${percent(coarse)} |`);
