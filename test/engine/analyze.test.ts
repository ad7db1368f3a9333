import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Doc, Span } from '../../src/engine/document.ts';
import { loadModel } from '../../src/engine/model/model.ts';
import { toReport } from '../../src/report/from-doc.ts';

const model = loadModel(readFileSync(new URL('../../src/engine/model/weights.bin', import.meta.url)));

const STORY = `Harbour to close for a year
The old harbour will close in May, according to a report by the Dover Gazette citing a council memo.
“We have no choice,” Mayor Ann Lee told reporters on Monday. “The walls are failing.”
She said that the work would cost £3.5 million. Fishermen, who claim nobody asked them, plan to march.
“They forgot us,” said Bo Kim, a skipper. The harbour was built in 1850.`;

/** Numbers from 0 up to below `limit`, the same for the same seed (mulberry32, public domain). */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const WORDS =
  'said told Lee Ann the report that “ ” " \' ’ ‘ « » , . : ; — ( ) who which and according to Mr. U.S. in words of view is believed -- … ? ! \n 5 % $ @a #b'.split(
    / /,
  );
const shuffled = (seed: number): string => {
  const next = random(seed);
  return Array.from({ length: 300 }, () => `${WORDS[next(WORDS.length)]}${next(4) > 0 ? ' ' : ''}`).join('');
};
/** Letters and marks of all scripts, among them halves of pairs, joiners and marks that turn the direction. */
const scripts = (seed: number): string => {
  const next = random(seed);
  const points = Array.from({ length: 400 }, () =>
    next(5) === 0 ? 0x201c + next(4) : next(next(2) > 0 ? 0x11_0000 : 0x2100),
  );
  return points.map((point) => String.fromCodePoint(point)).join('');
};
const noise = (seed: number): string => {
  const next = random(seed);
  return String.fromCharCode(...Array.from({ length: 400 }, () => next(next(2) > 0 ? 0x10000 : 0x80)));
};

/** What is wrong with the spans of a Doc: outside the text, empty, out of order, or pointing at nothing. */
function faults({ text, ...layers }: Doc): string[] {
  const wrong: string[] = [];
  const check = (name: string, spans: readonly Span[], sorted = true): void => {
    spans.forEach(({ start, end }, at) => {
      if (!(start >= 0 && start < end && end <= text.length)) wrong.push(`${name} ${start}–${end}`);
      if (sorted && at > 0 && start < (spans[at - 1]?.start ?? 0)) wrong.push(`${name} ${at} out of order`);
    });
  };
  check('paragraph', layers.paragraphs);
  check('token', layers.tokens);
  check('sentence', layers.sentences);
  check('quotation', layers.quotations);
  if (layers.tags.length !== layers.tokens.length) wrong.push('tags');
  check(
    'first content',
    layers.attributions.map(({ content }) => content[0] ?? { start: -1, end: -1 }),
  );
  layers.attributions.forEach(({ within }, at) => {
    if (within !== undefined && !(within < at && layers.attributions[within] !== undefined))
      wrong.push(`within ${within}`);
  });
  for (const { content, cue, mention } of layers.attributions) {
    check('content', content);
    check('cue and mention', [...(cue ? [cue] : []), ...(mention ? [mention] : [])], false);
  }
  for (const { mentions, name } of layers.sources) {
    if (mentions.length === 0 || name === '') wrong.push('a source without mention or name');
    check('mention', mentions);
    for (const { citing = [], through = [] } of mentions)
      if ([...citing, ...through].some((at) => layers.sources[at] === undefined))
        wrong.push('a source that is not there');
  }
  return wrong;
}

describe('a story', () => {
  const doc = analyze(STORY, model);
  const report = toReport(doc, { id: 'harbour', engine: 'test' });
  const text = ([start, end]: readonly [number, number]): string => STORY.slice(start, end);

  test('gives who says what', () => {
    const told = report.attributions.map(({ source, content }) => [
      report.sources.find(({ id }) => id === source)?.name,
      content.map(text).join(' … '),
    ]);
    expect(told).toEqual([
      ['Dover Gazette', 'The old harbour will close in May'],
      ['Ann Lee', '“We have no choice,”'],
      ['Ann Lee', '“The walls are failing.”'],
      ['Ann Lee', 'the work would cost £3.5 million'],
      ['Fishermen', 'nobody asked them'],
      ['Bo Kim', '“They forgot us,”'],
    ]);
  });

  test('gives the chain of the report', () => {
    const names = report.attributions[0]?.chain.map((id) => report.sources.find((source) => source.id === id)?.name);
    expect(names).toEqual(['Dover Gazette', 'council memo']);
  });

  test('lists the statement without a source', () => {
    expect(report.unsourced.map(text)).toEqual(['The harbour was built in 1850.']);
  });

  test('is the same when analysed again', () => {
    expect(analyze(STORY, model)).toEqual(doc);
  });
});

describe('any text', () => {
  const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);
  test.each(seeds)('words and marks shuffled, seed %i', (seed) => {
    const text = shuffled(seed);
    const doc = analyze(text, model);
    expect(faults(doc)).toEqual([]);
    expect(toReport(doc, { id: 'x', engine: 'x' })).toEqual(toReport(analyze(text, model), { id: 'x', engine: 'x' }));
  });

  test.each(seeds)('code units at random, seed %i', (seed) => {
    expect(faults(analyze(noise(seed), model))).toEqual([]);
  });

  test.each(seeds)('code points of all scripts at random, seed %i', (seed) => {
    expect(faults(analyze(scripts(seed), model))).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u2003\n'],
    ['no letters', '1,000 — 50 % … !!! 😀'],
    ['lone surrogates', '\udc00 said \ud800 “\ud800”'],
    ['another language', 'ذكرت الصحيفة أن المطر هطل. 天気は雨です。'],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['100,000 opening quotation marks', '“ '.repeat(100_000)],
    ['one endless sentence', 'Lee said it rained and '.repeat(20_000)],
    ['100,000 words', `${STORY}\n`.repeat(1400)],
    ['one endless quotation', `“${'Lee said “no”, and Kim said ‘yes’. '.repeat(1000)}`],
    ['contents inside contents', 'Lee said that Kim said that '.repeat(1000)],
    ['one endless name', 'Ann '.repeat(50_000)],
    ['one endless word', 'a'.repeat(100_000)],
    ['brackets without end', '('.repeat(50_000)],
    ['endless explanations', 'Lee, the mayor, '.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(faults(analyze(text, model))).toEqual([]);
  });
});
