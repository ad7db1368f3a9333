import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../src/engine/attributions/attribute.ts';
import type { Attribution } from '../../../src/engine/document.ts';
import { loadModel } from '../../../src/engine/model/model.ts';
import { annotate, blank } from '../../../src/engine/pipeline.ts';
import { pairQuotations } from '../../../src/engine/quotations/pair.ts';
import { createTagger } from '../../../src/engine/tagging/tagger.ts';
import { splitParagraphs } from '../../../src/engine/tokens/paragraphs.ts';
import { splitSentences } from '../../../src/engine/tokens/sentences.ts';
import { tokenize } from '../../../src/engine/tokens/tokenize.ts';

const model = loadModel(readFileSync(join(import.meta.dirname, '../../../src/engine/model/weights.bin')));

/** A weights file cannot be made by hand: the layers before are made as the engine makes them. */
function attributionsOf(text: string): readonly Attribution[] {
  const tokens = annotate(annotate(blank(text), 'paragraphs', splitParagraphs), 'tokens', tokenize);
  const quotations = annotate(annotate(tokens, 'sentences', splitSentences), 'quotations', pairQuotations);
  return createAttributor(model)(annotate(quotations, 'tags', createTagger(model)));
}

describe('what the learned models find', () => {
  test.each([
    ['The minister said the bridge would reopen in May.', 'The minister', 'said', ['the bridge would reopen in May']],
    ['“We will rebuild the bridge,” said the minister.', 'the minister', 'said', ['“We will rebuild the bridge,”']],
    [
      'Unemployment fell in March, according to the statistics office.',
      'the statistics office',
      'according to',
      ['Unemployment fell in March'],
    ],
    [
      '“We tried,” Ana Ruiz said, “but the road was closed.”',
      'Ana Ruiz',
      'said',
      ['“We tried,”', '“but the road was closed.”'],
    ],
  ])('%s', (text, mention, cue, content) => {
    const [found] = attributionsOf(text);
    const words = (span: { start: number; end: number } | undefined): string =>
      span === undefined ? '' : text.slice(span.start, span.end);
    expect(found?.content.map(words)).toEqual(content);
    expect(words(found?.mention)).toBe(mention);
    expect(words(found?.cue)).toBe(cue);
    expect(found?.act).toBe('statement');
    expect(found?.confidence).toBeGreaterThan(0.5);
  });

  test('nothing where nobody says anything', () => {
    expect(attributionsOf('The bridge is 40 metres long and was built in 1931.')).toEqual([]);
  });

  test.each([
    '',
    '\ud800 said “\udfff” \u0000',
    '“”“”“” said said said , , ,',
    `${'“'.repeat(3000)} he said`,
    `${'said '.repeat(3000)}`,
    'قال الوزير إن الجسر سيفتح.',
    'He said\nshe said\nthey said that',
  ])('any string gives sorted spans inside the text and a probability, twice the same: %#', (text) => {
    const found = attributionsOf(text);
    for (const { content, cue, mention, confidence } of found) {
      for (const span of [...content, ...(cue ? [cue] : []), ...(mention ? [mention] : [])]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(content.map(({ start }) => start)).toEqual(content.map(({ start }) => start).toSorted((a, b) => a - b));
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(attributionsOf(text)).toEqual(found);
  });
});
