/**
 * npx tsx src/training/evaluate.ts --data DIR [--weights FILE] [--folds N]: prints the tables of MODEL_CARD.md.
 * With --folds it also trains N times on the rest of the articles, in one order of them where the weights are the mean
 * of three, to measure those that the weights learned from.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { analyze } from '../engine/analyze.ts';
import type { AttributionModel } from '../engine/model/attribution-model.ts';
import { loadModel } from '../engine/model/model.ts';
import { readCodebook, readOwnLabels, readWholeArticles, toLearn, withoutShared } from './codebook.ts';
import { type LabelledArticle, readArticles, readTagged } from './corpus.ts';
import { evaluateAttributions, loadScorer } from './evaluate-attributions.ts';
import { evaluateSentences } from './evaluate-sentences.ts';
import { evaluateTagger } from './evaluate-tagger.ts';
import { type FoundSpans, findByModel } from './find-by-model.ts';
import { labelArticles } from './label-corpus.ts';
import { trainByFolds } from './train-attributions.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    weights: { type: 'string', default: join(import.meta.dirname, '../engine/model/weights.bin') },
    folds: { type: 'string', default: '0' },
  },
});
const folds = Number(values.folds);
if (values.data === undefined || !Number.isInteger(folds) || folds < 0 || folds === 1) {
  console.error('usage: evaluate.ts --data DIR [--weights FILE] [--folds N, 2 or more]');
  process.exit(2);
}
const dir = values.data;
const bytes = readFileSync(values.weights);
const model = loadModel(bytes);
const score = await loadScorer(dir);
const percent = (share: number | null | undefined): string => (share == null ? '–' : (100 * share).toFixed(1));
const row = (...cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

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

function print(name: string, articles: readonly LabelledArticle[], found: readonly (readonly FoundSpans[])[]): void {
  if (articles.length === 0) return;
  const { scores, calibration } = evaluateAttributions(articles, found, score);
  row(name, ...MEASURES.map((measure) => percent(scores[measure]?.f1)), calibration.toFixed(3));
}

const tagged = readTagged(dir, 'dev');
const tags = evaluateTagger(model, tagged);
row('tags that agree with the silver ones, %', `fine ${percent(tags.fine)}`, `coarse ${percent(tags.coarse)}`);
const ends = evaluateSentences(tagged);
row('sentence ends, F1 in %', `all ${percent(ends.all.f1)}`, `inside paragraphs ${percent(ends.inside.f1)}`);
row('weights, bytes', bytes.length, `gzip ${gzipSync(bytes, { level: 9 }).length}`);

const byEngine = (articles: readonly LabelledArticle[], allActs = false): (readonly FoundSpans[])[] =>
  articles.map(({ text }) => analyze(text, model, { allActs }).attributions);

const dev = readArticles(dir, 'polnear-dev');
const whole = readWholeArticles(dir, 'dev');
row('F1, %', ...MEASURES, 'calibration error');
print('polnear-dev, models', dev, findByModel(model.attributions, labelArticles(dev, 'polnear', model)));
print('polnear-dev, engine, all acts', dev, byEngine(dev, true));
print('gold/articles/dev, models', whole, findByModel(model.attributions, labelArticles(whole, 'codebook', model)));
print('gold/articles/dev, engine', whole, byEngine(whole));
if (folds > 0) crossValidate();

/** The articles that the weights learned from, each read by models that did not learn from it. */
function crossValidate(): void {
  const world = readArticles(dir, 'open-news-labelled');
  const all = readOwnLabels(dir);
  // Stories that share sentences with those to be measured would tell the models what they are asked.
  const own = withoutShared(all, world);
  const shared = new Set(all.filter((article) => !own.includes(article)).map(({ id }) => id));
  const articles = readCodebook(dir).filter(({ id }) => !shared.has(id));
  const docs = [
    ...labelArticles(articles.map(toLearn), 'codebook', model),
    ...labelArticles(readArticles(dir, 'polnear-train'), 'polnear', model),
  ];
  const models = trainByFolds(docs, { folds, orders: 1 }, (line) => console.error(line));
  const readers = new Map(
    docs.map((doc, at) => [doc.id, { doc, attributions: models[at % folds] as AttributionModel }]),
  );
  for (const [name, set] of [
    ['open-news-labelled', world],
    ['gold/articles/train', readWholeArticles(dir, 'train')],
    ['own labels on open-news', own],
    ['polnear-train', readArticles(dir, 'polnear-train')],
  ] as const) {
    const read = set.flatMap((article) => ({
      article,
      ...(readers.get(article.id) as NonNullable<ReturnType<typeof readers.get>>),
    }));
    print(
      `${name}, models, cross-validated`,
      set,
      read.flatMap(({ doc, attributions }) => findByModel(attributions, [doc])),
    );
    print(
      `${name}, engine, cross-validated`,
      set,
      read.map(({ article, doc, attributions }) => {
        const tagged = { tagger: model.tagger, attributions };
        return analyze(article.text, tagged, { allActs: doc.convention === 'polnear' }).attributions;
      }),
    );
  }
}
