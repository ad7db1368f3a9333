/**
 * npx tsx src/training/ablate.ts --data DIR: prints what is lost where something is left out. Trained with less effort
 * than the weights that ship, so that the rows compare with one another alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAttributionModel } from '../engine/model/attribution-model.ts';
import { Reader } from '../engine/model/container.ts';
import { loadModel } from '../engine/model/model.ts';
import { readCodebook, readOwnLabels, readWholeArticles, toLearn } from './codebook.ts';
import { type LabelledArticle, readArticles, readTagged } from './corpus.ts';
import { evaluateAttributions, loadScorer } from './evaluate-attributions.ts';
import { findByModel } from './find-by-model.ts';
import { type LabelledDoc, labelArticles } from './label-corpus.ts';
import { type Effort, trainAttributions } from './train-attributions.ts';

const EFFORT: Effort = { folds: 2, orders: 1 };

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: ablate.ts --data DIR');
  process.exit(2);
}
const dir = values.data;
const model = loadModel(readFileSync(join(import.meta.dirname, '../engine/model/weights.bin')));
const score = await loadScorer(dir);

const polnear = labelArticles(readArticles(dir, 'polnear-train'), 'polnear', model);
const codebook = labelArticles(readCodebook(dir).map(toLearn), 'codebook', model);
const free = new Set([...readOwnLabels(dir), ...readArticles(dir, 'open-news-labelled')].map(({ id }) => id));
const tests = [
  { name: 'polnear-dev', articles: readArticles(dir, 'polnear-dev'), convention: 'polnear' },
  { name: 'gold/articles/dev', articles: readWholeArticles(dir, 'dev'), convention: 'codebook' },
] as const;

type Change = (doc: LabelledDoc) => LabelledDoc;
const asIs: Change = (doc) => doc;
const unquoted: Change = (labelled) => ({ ...labelled, doc: { ...labelled.doc, quotations: [] } });
const untagged = tagger(dir);

const all = [...polnear, ...codebook];
const half = all.filter((_, at) => at % 2 === 0);
const VARIANTS: readonly (readonly [name: string, docs: readonly LabelledDoc[], change: Change])[] = [
  ['half of the articles', half, asIs],
  ['half, without quotation state', half, unquoted],
  ['half, without the tagger: the most frequent tag of each word', half, untagged],
  ['a quarter of the articles', all.filter((_, at) => at % 4 === 0), asIs],
  ['public-domain texts alone', codebook.filter(({ id }) => free.has(id)), asIs],
  ['all articles', all, asIs],
];

for (const [name, docs, change] of VARIANTS) {
  const bytes = trainAttributions(docs.map(change), () => {}, EFFORT);
  const attributions = readAttributionModel(new Reader('attributions', bytes));
  const conventions = new Set(docs.map(({ convention }) => convention));
  const cells = tests.map(({ articles, convention }) => {
    const read = conventions.has(convention) ? convention : [...conventions].join();
    const found = findByModel(
      attributions,
      labelArticles(articles, read === 'codebook' ? 'codebook' : 'polnear', model).map(change),
    );
    return f1(articles, found);
  });
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

function f1(articles: readonly LabelledArticle[], found: ReturnType<typeof findByModel>): string {
  const { scores } = evaluateAttributions(articles, found, score);
  return ['detect', 'e2e'].map((measure) => (100 * (scores[measure]?.f1 ?? 0)).toFixed(1)).join(' / ');
}

/** Gives each word the tag it most often has in the silver corpus; a word not met there a noun's. */
function tagger(data: string): Change {
  const counts = new Map<string, Map<string, number>>();
  for (const { doc, tags } of readTagged(data, 'train'))
    doc.tokens.forEach(({ start, end }, at) => {
      const word = doc.text.slice(start, end);
      const of = counts.get(word) ?? new Map<string, number>();
      const tag = tags[at] as string;
      if (tag !== '') counts.set(word, of.set(tag, (of.get(tag) ?? 0) + 1));
    });
  const most = new Map(
    [...counts].map(([word, of]) => [word, [...of].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]),
  );
  return (labelled) => {
    const { text, tokens } = labelled.doc;
    const tags = tokens.map(({ start, end }) => most.get(text.slice(start, end)) ?? 'NN');
    return { ...labelled, doc: { ...labelled.doc, tags } };
  };
}
