import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../src/engine/model/model.ts';
import { createTagger } from '../../../src/engine/tagging/tagger.ts';

const model = loadModel(readFileSync(join(import.meta.dirname, '../../../src/engine/model/weights.bin')));
const tag = createTagger(model);

/** Tags one sentence of words and single marks. */
function tagsOf(text: string): string {
  const tokens = [...text.matchAll(/\p{L}+|[^\p{L}\s]/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const sentence = { start: 0, end: text.length, from: 0, to: tokens.length, paragraph: 0 };
  return tag({ text, tokens, sentences: tokens.length > 0 ? [sentence] : [] }).join(' ');
}

describe('tagger', () => {
  test.each([
    ['The mayor said she would not resign.', 'DT NN VBD PRP MD RB VB .'],
    ['Two officials said that talks had failed.', 'CD NNS VBD IN NNS VBD VBN .'],
    ['The study shows what they study.', 'DT NN VBZ WP PRP VBP .'],
    ['“We want to leave,” Maria Keller says.', "`` PRP VBP TO VB , '' NNP NNP VBZ ."],
    ['"We want to leave," Maria Keller says.', "`` PRP VBP TO VB , '' NNP NNP VBZ ."],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(tagsOf(text)).toBe(expected);
  });

  test('any characters get a tag the model knows, twice the same', () => {
    const text = 'ß\ud800 \u0000 日本語 𝒳 ” — ٣ ́ \u202e x';
    const found = tagsOf(text).split(' ');
    expect(found.filter((name) => !model.tagger.names.includes(name))).toEqual([]);
    expect(tagsOf(text).split(' ')).toEqual(found);
  });

  test('one word more than the text has makes no difference to tags far before it', () => {
    const start = 'The court ruled on Monday that the ban was lawful';
    const longer = `${start} and added more .`;
    expect(tagsOf(longer).split(' ').slice(0, 8)).toEqual(tagsOf(start).split(' ').slice(0, 8));
  });
});
