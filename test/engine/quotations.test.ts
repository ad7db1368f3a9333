import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/engine/document.ts';
import { annotate, blank } from '../../src/engine/pipeline.ts';
import { formOf, quotedWords } from '../../src/engine/quotations/coverage.ts';
import { pairQuotations } from '../../src/engine/quotations/pair.ts';
import { splitParagraphs } from '../../src/engine/tokens/paragraphs.ts';
import { tokenize } from '../../src/engine/tokens/tokenize.ts';

const layers = (text: string): Doc<'paragraphs' | 'tokens' | 'quotations'> =>
  annotate(
    annotate(annotate(blank(text), 'paragraphs', splitParagraphs), 'tokens', tokenize),
    'quotations',
    pairQuotations,
  );
const inner = (text: string): string[] =>
  layers(text).quotations.map((quotation) => text.slice(quotation.inner.start, quotation.inner.end));

describe('pairs', () => {
  test.each([
    ['straight', '"Yes," she said, "now."', ['Yes,', 'now.']],
    ['curly', '“Yes,” she said, “now.”', ['Yes,', 'now.']],
    ['low and high', '„Ja“, sagte sie. „Nein”', ['Ja', 'Nein']],
    ['guillemets', '«Oui» et »ja«', ['Oui', 'ja']],
    ['typewriter', "``Yes,'' she said, ''now.''", ['Yes,', 'now.']],
    ['doubled single marks', '‘‘Yes,’’ she said', ['Yes,']],
    ['British', '‘It isn’t fair,’ she said, ‘is it?’', ['It isn’t fair,', 'is it?']],
    ['British, straight', "'It isn't fair,' she said", ["It isn't fair,"]],
    ['plurals', "the players' union and the clubs' 'final' offer", ['final']],
    ['plural inside', '‘The players’ union is strong,’ he said', ['The players’ union is strong,']],
    ['scare quotes that end in s', 'his ‘alternative facts’ and more', ['alternative facts']],
    ['decades', "the '90s and the ’80s, 'tis said", []],
    ['nested', '“He said ‘go’ and left”', ['He said ‘go’ and left', 'go']],
    ['nested, British', '‘He said “go” and left’', ['He said “go” and left', 'go']],
    ['nested, of one kind', '“The “final” offer,” he said', ['The “final” offer,', 'final']],
    ['glued to a dash', 'they—"all of us"—went', ['all of us']],
    ['curly opened, straight closed', '“Yes" and no', ['Yes']],
    ['inches', 'He is 6\'2" tall', []],
    ['a second opening mark', '“It began. “It ended,” he said', ['It began. ', 'It ended,']],
    ['none', 'No marks here', []],
  ])('%s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});

describe('over paragraphs', () => {
  test.each([
    [
      'the mark repeated',
      '“One.\n“Two.\n“Three,” she said.',
      ['One.', 'Two.', 'Three,'],
      [false, true, true],
      [false, false, true],
    ],
    ['repeated, British', '‘One isn’t.\n‘Two,’ she said.', ['One isn’t.', 'Two,'], [false, true], [false, true]],
    ['not repeated', '“One.\nTwo,” she said.', ['One.', 'Two,'], [false, true], [false, true]],
    ['never closed', 'He said “no\nNext.', ['no'], [false], [false]],
  ])('%s', (_, text, expected, continues, closed) => {
    const { quotations } = layers(text);
    expect(inner(text)).toEqual(expected);
    expect(quotations.map((quotation) => quotation.continues)).toEqual(continues);
    expect(quotations.map((quotation) => quotation.closed)).toEqual(closed);
  });
});

describe('any marks', () => {
  test.each(['"', '“', '”', "'", '‘', '’', '«', '``', '"“', "‘'", '" ', " '", "a' 'a", '“‘'])(
    '%s, 100,000 times',
    (mark) => {
      const text = mark.repeat(100_000);
      const { quotations } = layers(text);
      const wrong = quotations.filter(
        ({ start, end, inner: within }, at) =>
          start < (quotations[at - 1]?.start ?? 0) ||
          !(start <= within.start && within.start <= within.end && within.end <= end && end <= text.length),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('form', () => {
  test.each([
    ['“All of it”', 'direct'],
    ['Some “of it”', 'mixed'],
    ['None of it', 'indirect'],
    ['“”', 'indirect'],
  ])('%s: %s', (text, form) => {
    expect(formOf(quotedWords(layers(text)), [{ start: 0, end: text.length }])).toBe(form);
  });
});

describe('what a quotation is for', () => {
  test.each([
    ['“It rained,” she said.', 'speech'],
    ['He told them: “No.”', 'speech'],
    ['She said it was “wet” and left.', 'speech'],
    ['“Who is there?” The door stayed shut.', 'speech'],
    ['The plan that “nobody in the village had asked for” was dropped.', 'speech'],
    ['According to the mayor it is “a scandal”.', 'speech'],
    ['“It never closed', 'speech'],
    ['Lee described the dam as “old”.', 'speech'],
    ['The “experts” met at noon.', 'scare'],
    ['His ‘alternative facts’ were printed.', 'scare'],
    ['The firm’s “free” gift cost ten crowns.', 'scare'],
    ['A “short delay” of nine hours followed.', 'scare'],
    ['The band played “Harbour Lights” twice.', 'title'],
    ['Her novel “Salt” sold well.', 'title'],
    ['The exhibition “The Weather of the North” opens in May.', 'title'],
    ['In the film “We Were Four” he plays a cook.', 'title'],
    ['An episode titled “Nobody knows” went out on Sunday.', 'title'],
    ['The word “dyke” has two meanings.', 'term'],
    ['The so-called “cold pool” lies to the east.', 'term'],
    ['It is known as “black ice”.', 'term'],
    ['“Graupel” means soft hail.', 'term'],
    ['The term “heat dome” is new.', 'term'],
    ['The storm, nicknamed “Old Tom”, turned north.', 'term'],
  ])('%s: %s', (text, use) => {
    expect(layers(text).quotations.map((quotation) => quotation.use)).toEqual([use]);
  });
});
