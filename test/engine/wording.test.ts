import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/model/model.ts';
import { type Stance, stanceOf } from '../../src/engine/wording/stance.ts';
import { toReport } from '../../src/report/from-doc.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../src/engine/model/weights.bin`));

describe('stanceOf', () => {
  test.each<[string, string, Stance]>([
    ['say', 'said', 'neutral'],
    ['according', 'according to', 'neutral'],
    ['tell', 'told', 'neutral'],
    ['write', 'wrote', 'neutral'],
    ['claim', 'claims', 'doubting'],
    ['allege', 'alleged', 'doubting'],
    ['purport', 'purports', 'doubting'],
    ['point', 'pointed out', 'endorsing'],
    ['point out', 'pointed out', 'endorsing'],
    ['point', 'pointed', 'neutral'],
    ['reveal', 'revealed', 'endorsing'],
    ['admit', 'has admitted', 'endorsing'],
    ['confirm', 'has not confirmed', 'neutral'],
    ['claim', 'didn’t claim', 'neutral'],
    ['slam', 'slammed', 'forceful'],
    ['insist', 'insists', 'forceful'],
    ['hit', 'hit out', 'forceful'],
    ['lash', 'lashed out', 'forceful'],
    ['hit', 'hit', 'neutral'],
    ['', '', 'neutral'],
  ])('%s in “%s”: %s', (lemma, words, stance) => {
    expect(stanceOf({ lemma }, words)).toBe(stance);
  });
});

describe('evidentials', () => {
  /** "word > content" of a claim of its own; the word alone where an attribution covers it. */
  const evidentialsIn = (text: string): string[] => {
    const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    return analyze(text, model).evidentials.map((word) => [words(word), ...word.content.map(words)].join(' > '));
  };

  test.each<[string, string[]]>([
    [
      'The lamps have reportedly been switching themselves off in fog.',
      ['reportedly > The lamps have > been switching themselves off in fog'],
    ],
    ['Reportedly, the deal is worth 40 million crowns.', ['Reportedly > the deal is worth 40 million crowns']],
    ['The firm, which allegedly paid two officials, denies any fault.', ['allegedly > paid two officials']],
    [
      'It emerged that the bridge had not been checked for nine years.',
      ['It emerged that > the bridge had not been checked for nine years'],
    ],
    ['A man believed to be the driver fled on foot.', ['believed > A man > to be the driver fled on foot']],
    ['Olsen said the thieves had allegedly used a stolen van.', ['allegedly']],
    ['Rumour has it that the theatre will close.', ['Rumour has it that > the theatre will close']],
  ])('%s', (text, expected) => {
    expect(evidentialsIn(text)).toEqual(expected);
  });

  test.each([
    'He said to be careful.',
    'The alleged attacker was released.',
    'Rain is expected to fall on Monday.',
    'She apparently missed the train.',
    '“It was reportedly old.”',
    'He believed to the end in the plan.',
  ])('none: %s', (text) => {
    expect(evidentialsIn(text)).toEqual([]);
  });

  test.each([
    [
      'It emerged that the bridge had not been checked for nine years.',
      /the bridge had not been checked for nine years$/,
    ],
    ['The suspect is said to be a cousin of the mayor.', /^The suspect … to be a cousin of the mayor$/],
    ['It is widely believed that the vote was delayed on purpose.', /the vote was delayed on purpose$/],
  ])('nobody says so: %s', (text, content) => {
    const [statement, ...rest] = toReport(analyze(text, model), { id: '', engine: '' }).attributions;
    expect(rest).toEqual([]);
    expect(statement).toMatchObject({ source: null, mention: [], chain: [], rung: 1 });
    expect(statement?.evidential).not.toBeNull();
    expect(statement?.content.map(([start, end]) => text.slice(start, end)).join(' … ')).toMatch(content);
  });

  test('a claim that nobody is named for is a statement of its own, in reading order and once', () => {
    const text =
      'Olsen said the road was shut. The van was allegedly stolen. The pilot is believed to have landed in a field.';
    const { attributions, unsourced } = toReport(analyze(text, model), { id: '', engine: '' });
    const words = (spans: readonly (readonly [number, number])[]): string =>
      spans.map(([start, end]) => text.slice(start, end)).join(' … ');
    expect(
      attributions.map(({ id, source, rung, evidential }) => [id, source, rung, evidential && words([evidential])]),
    ).toEqual([
      ['a1', 's1', 5, null],
      ['a2', null, 1, 'allegedly'],
      ['a3', null, 1, 'is believed'],
    ]);
    expect(words(attributions[1]?.content ?? [])).toBe('The van was … stolen');
    expect(unsourced).toEqual([]);
  });
});

describe('means', () => {
  const meansIn = (text: string): string[] =>
    analyze(text, model).means.map(({ start, end }) => text.slice(start, end));

  test.each<[string, string[]]>([
    ['In an email, the bank said it was closing the branch.', ['In an email']],
    ['“We lost,” Kerr wrote on X.', ['on X']],
    ['Testifying under oath, Lund claimed he had seen nothing.', ['under oath']],
    ['“The roof is safe,” the school said in a written statement.', ['in a written statement']],
    ['“We are ready,” Dahl told reporters at a news conference.', ['at a news conference']],
    ['“It was dark,” Vell said by phone.', ['by phone']],
    ['“It was dark,” Vell said.', []],
    ['The mayor said a letter in an email was a forgery.', []],
    ['In an email there was a mistake.', []],
  ])('%s', (text, expected) => {
    expect(meansIn(text)).toEqual(expected);
  });
});

test('takes any text', () => {
  for (const text of [
    '',
    '\ud800 reportedly \udc00',
    'reportedly',
    'it emerged that',
    'declined to comment',
    'İ reportedly İ said in an email',
  ]) {
    expect(() => toReport(analyze(text, model), { id: '', engine: '' })).not.toThrow();
  }
});
