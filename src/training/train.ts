/**
 * npx tsx src/training/train.ts --data DIR [--out FILE]
 * Trains all models and writes the weights file. DIR holds polnear-train.jsonl and corenlp-train.jsonl.gz; what else is
 * learned from where it is there: see readCodebook.
 * The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Reader } from '../engine/model/container.ts';
import { readTagModel } from '../engine/model/tag-model.ts';
import { readCodebook, toLearn } from './codebook.ts';
import { readArticles, readTagged } from './corpus.ts';
import { labelArticles } from './label-corpus.ts';
import { trainAttributions } from './train-attributions.ts';
import { trainTagger } from './train-tagger.ts';
import { writeContainer } from './writer.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../engine/model/weights.bin') },
  },
});
if (values.data === undefined) {
  console.error('usage: train.ts --data DIR [--out FILE]');
  process.exit(2);
}
const began = performance.now();
const log = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${line}`);

const tagger = trainTagger(readTagged(values.data, 'train'), log);
const model = { tagger: readTagModel(new Reader('tagger', tagger)) };
const labelled = [
  ...labelArticles(readArticles(values.data, 'polnear-train'), 'polnear', model),
  ...labelArticles(readCodebook(values.data).map(toLearn), 'codebook', model),
];
log(`${labelled.length} labelled articles`);
const sections = new Map([
  ['tagger', tagger],
  ['attributions', trainAttributions(labelled, log)],
]);
const bytes = writeContainer(sections);
writeFileSync(values.out, bytes);
for (const [name, section] of sections) log(`${name}: ${gzipSync(section).length} bytes gzipped`);
log(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
