import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/engine/document.ts';
import { annotate, blank } from '../../src/engine/pipeline.ts';
import { splitParagraphs } from '../../src/engine/tokens/paragraphs.ts';
import { splitSentences } from '../../src/engine/tokens/sentences.ts';
import { tokenize } from '../../src/engine/tokens/tokenize.ts';

const layers = (text: string): Doc<'paragraphs' | 'tokens' | 'sentences'> =>
  annotate(
    annotate(annotate(blank(text), 'paragraphs', splitParagraphs), 'tokens', tokenize),
    'sentences',
    splitSentences,
  );
const words = (text: string): string[] => layers(text).tokens.map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): string[] => layers(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test.each([
    ['one\ntwo', ['one', 'two']],
    ['  one \n\n \t\n two\r\nthree', ['one', 'two', 'three']],
    ['\u00a0\n\u2003', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(layers(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('tokens', () => {
  test.each([
    ["She didn't say it's theirs.", ['She', 'did', "n't", 'say', 'it', "'s", 'theirs', '.']],
    ['We’re sure they cannot’ve', ['We', '’re', 'sure', 'they', 'cannot', '’ve']],
    ['You cannot go', ['You', 'can', 'not', 'go']],
    ['the players’ union', ['the', 'players', '’', 'union']],
    ['Mr. O’Hara of the U.S. Senate', ['Mr.', 'O’Hara', 'of', 'the', 'U.S.', 'Senate']],
    ['a U.N.-led force at 5 p.m. (D-N.Y.)', ['a', 'U.N.-led', 'force', 'at', '5', 'p.m.', '(', 'D-N.Y.', ')']],
    ['$3,450.75, or 12.5%', ['$', '3,450.75', ',', 'or', '12.5', '%']],
    ['No. 10 said no. Nothing', ['No.', '10', 'said', 'no', '.', 'Nothing']],
    ['well-known in the ’90s', ['well-known', 'in', 'the', '’90s']],
    ['wait ... what… now -- go—on', ['wait', '...', 'what', '…', 'now', '--', 'go', '—', 'on']],
    [
      'see https://a.example/b?c=d, or me@b.example.',
      ['see', 'https://a.example/b?c=d', ',', 'or', 'me@b.example', '.'],
    ],
    ['@someone likes #topics at AT&T/BBC', ['@someone', 'likes', '#topics', 'at', 'AT&T/BBC']],
    ["``No,'' he said.", ['``', 'No', ',', "''", 'he', 'said', '.']],
    ['The end.The start', ['The', 'end', '.', 'The', 'start']],
    ['\ud800 x \udc00', ['\ud800', 'x', '\udc00']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['It fell. It rose.', ['It fell.', 'It rose.']],
    ['Dr. J. B. Holm met Gen. Ito. They spoke.', ['Dr. J. B. Holm met Gen. Ito.', 'They spoke.']],
    [
      'He left the U.S. Navy. He moved to the U.S. The rest stayed.',
      ['He left the U.S. Navy.', 'He moved to the U.S.', 'The rest stayed.'],
    ],
    ['“It fell.” It rose.', ['“It fell.”', 'It rose.']],
    ['“Did it fall?” she asked. “Yes!” he said.', ['“Did it fall?” she asked.', '“Yes!” he said.']],
    ['She waited… and left. "No." Then "yes."', ['She waited… and left.', '"No."', 'Then "yes."']],
    [
      'OSLO, Norway (AP) — Rain fell.\nA HEADING\nBy Ann Lee\nMore.',
      ['OSLO, Norway (AP) — Rain fell.', 'A HEADING', 'By Ann Lee', 'More.'],
    ],
    ['It cost 3.5 million. (It was late.) We paid.', ['It cost 3.5 million.', '(It was late.)', 'We paid.']],
    [
      'Acme Inc. of Ohio grew. So did Beta Corp. It too is new.',
      ['Acme Inc. of Ohio grew.', 'So did Beta Corp.', 'It too is new.'],
    ],
    ['It ended.The next began.', ['It ended.', 'The next began.']],
    ['...\n!', ['...', '!']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    ['one endless word', 'a'.repeat(200_000)],
    ['dotted letters', 'a.'.repeat(100_000)],
    ['numbers', '1,'.repeat(100_000)],
    ['hyphens', 'x-'.repeat(100_000)],
    ['full stops', '.'.repeat(200_000)],
    ['spaced full stops', '. '.repeat(100_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['handles', '@'.repeat(200_000)],
    ['addresses', 'http://...'.repeat(20_000)],
  ])('%s: every visible character is in one token, every token in one sentence', (_, text) => {
    const doc = layers(text);
    const kept = doc.tokens.map(({ start, end }) => text.slice(start, end)).join('');
    expect(kept.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(doc.sentences.at(-1)?.to).toBe(doc.tokens.length);
    expect(doc.sentences.every(({ from }, at) => from === (doc.sentences[at - 1]?.to ?? 0))).toBe(true);
  });
});
