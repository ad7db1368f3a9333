import { describe, expect, test } from 'vitest';
import { agreementByGroup, f1, table, total } from './agreement.ts';
import { readCases } from './cases.ts';

const groups = agreementByGroup(
  readCases('style-cases.txt'),
  ({ depth }) => depth === 0,
  ({ within }) => within === undefined,
);

/** Floors a little under what is reached: F1 of detection, and with the right source as well. */
const FLOORS: readonly (readonly [group: string, detect: number, whole: number])[] = [
  ['British single quotation marks', 0.96, 0.96],
  ['datelines', 0.78, 0.78],
  ['sports reports', 0.9, 0.7],
  ['court reports', 0.88, 0.76],
  ['science stories', 0.84, 0.84],
  ['question-and-answer interviews', 0.92, 0.92],
  ['posts quoted in the text', 0.84, 0.84],
  ['headlines', 0.72, 0.66],
  ['lists and bullet points', 0.78, 0.78],
  ['quotations over several paragraphs', 0.96, 0.96],
  ['documents and statements read out', 0.8, 0.8],
  ['polls and statistics', 0.86, 0.86],
  ['business and market news', 0.94, 0.94],
  ['obituaries and local news', 0.88, 0.88],
];

describe('many styles of news, in cases of our own', () => {
  const all = total(groups);
  console.log(table(new Map([...groups, ['all', all]])));

  test.each(FLOORS)('%s', (group, detect, whole) => {
    const agreement = groups.get(group);
    expect(agreement).toBeDefined();
    if (agreement === undefined) return;
    expect(f1(agreement.right, agreement)).toBeGreaterThan(detect);
    expect(f1(agreement.whole, agreement)).toBeGreaterThan(whole);
  });

  test('hardly anything in plain narrative', () => {
    expect(groups.get('plain narrative with no attribution at all')?.found).toBeLessThanOrEqual(2);
  });

  test('all together', () => {
    expect(f1(all.right, all)).toBeGreaterThan(0.91);
    expect(f1(all.whole, all)).toBeGreaterThan(0.88);
  });
});
