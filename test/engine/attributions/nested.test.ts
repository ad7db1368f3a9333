import { describe, expect, test } from 'vitest';
import { agreementByGroup, precision, recall, table, total } from './agreement.ts';
import { readCases } from './cases.ts';

const groups = agreementByGroup(
  readCases('nested-cases.txt'),
  ({ depth }) => depth > 0,
  ({ within }) => within !== undefined,
);

/** Floors a little under what is reached, so that a change for the worse shows. */
describe('relations inside others, in cases of our own', () => {
  const all = total(groups);
  console.log(table(new Map([...groups, ['all', all]])));

  test('those found are right, and more than half are found', () => {
    expect(precision(all)).toBeGreaterThan(0.85);
    expect(recall(all)).toBeGreaterThan(0.57);
  });

  test('hardly any is seen where there is none', () => {
    const seen = [...groups].filter(([name]) => name.startsWith('look-alikes')).map(([, { found }]) => found);
    expect(seen.reduce((sum, found) => sum + found, 0)).toBeLessThanOrEqual(7);
  });
});
