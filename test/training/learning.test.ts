import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/engine/model/container.ts';
import { loadModel } from '../../src/engine/model/model.ts';
import { readTagModel } from '../../src/engine/model/tag-model.ts';
import { createTagger } from '../../src/engine/tagging/tagger.ts';
import { splitText, type TaggedText } from '../../src/training/corpus.ts';
import { labelArticles } from '../../src/training/label-corpus.ts';
import { matchContents } from '../../src/training/match.ts';
import { trainAttributions } from '../../src/training/train-attributions.ts';
import { trainTagger } from '../../src/training/train-tagger.ts';
import { writeContainer } from '../../src/training/writer.ts';

const quiet = (): void => {};
const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'];
const FACTS = ['the lake froze', 'trains stopped', 'the shop closed', 'prices fell', 'the roof leaked'];
const sentences = NAMES.flatMap((name) => FACTS.map((fact) => ({ name, fact, text: `${name} said ${fact} .` })));

const tagged = sentences.map(({ text }, at): TaggedText => {
  const doc = splitText(text);
  const tags = doc.tokens.map(({ start, end }, index) => {
    const word = text.slice(start, end);
    if (index === 0) return 'NNP';
    return word === '.' ? '.' : word === 'the' ? 'DT' : /(?:ed|ze|froze|fell|said)$/.test(word) ? 'VBD' : 'NN';
  });
  return { id: String(at), doc, tags, lemmas: [], sentences: doc.sentences };
});

describe('training on a made-up corpus', () => {
  const tagger = trainTagger(tagged, quiet);

  test('a word always tagged alike is tagged so', () => {
    const tag = createTagger({ tagger: readTagModel(new Reader('tagger', tagger)) });
    const found = tagged.map(({ doc }) => tag(doc));
    expect(new Set(found.map((tags) => tags[1]))).toEqual(new Set(['VBD']));
    expect(new Set(found.map((tags) => tags.at(-1)))).toEqual(new Set(['.']));
  });

  test('the same data give the same bytes, and these load', () => {
    const articles = sentences.map(({ name, fact, text }, at) => ({
      id: String(at),
      text,
      attributions: [
        {
          source: [[0, name.length] as const],
          cue: [[name.length + 1, name.length + 5] as const],
          content: [[text.indexOf(fact), text.indexOf(fact) + fact.length] as const],
        },
      ],
    }));
    const docs = labelArticles(articles, 'polnear', { tagger: readTagModel(new Reader('tagger', tagger)) });
    const once = trainAttributions(docs, quiet);
    expect(trainAttributions(docs, quiet)).toEqual(once);
    expect(trainTagger(tagged, quiet)).toEqual(tagger);
    const bytes = writeContainer(
      new Map([
        ['tagger', tagger],
        ['attributions', once],
      ]),
    );
    expect(loadModel(bytes).attributions.finder.table.labels).toBe(7);
  });
});

test('contents match one to one, best pairs first', () => {
  const content = (...ranges: [number, number][]) => ({ content: ranges.map(([from, to]) => ({ from, to })) });
  const gold = [content([0, 10]), content([20, 24], [30, 34])];
  const candidates = [content([0, 6]), content([0, 9]), content([20, 34]), content([30, 34]), content([50, 60])];
  expect(matchContents(candidates, gold)).toEqual([false, true, true, false, false]);
});
