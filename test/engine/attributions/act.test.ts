import { expect, test } from 'vitest';
import { actOf, isVoiced } from '../../../src/engine/attributions/act.ts';

test.each([
  ['say', 'the', true, false, 'statement'],
  ['write', 'the', true, true, 'writing'],
  ['find', 'that', true, false, 'finding'],
  ['believe', 'the', true, false, 'belief'],
  ['hope', 'that', true, false, 'belief'],
  ['hope', 'to', false, false, 'intention'],
  ['want', 'to', false, false, 'intention'],
  ['fear', 'higher', false, false, 'attitude'],
  ['praise', 'the', false, false, 'statement'],
  ['support', 'the', false, false, 'attitude'],
  ['support', 'the', false, true, 'statement'],
  ['vow', 'to', false, false, 'statement'],
  ['an unknown word', 'the', true, false, 'statement'],
  ['an unknown word', 'the', false, false, 'attitude'],
] as const)(
  '"%s" with a content that begins with "%s" (clause %s, quoted %s) is a %s',
  (lemma, first, clause, quoted, act) => {
    expect(actOf(lemma, { first, clause, quoted })).toBe(act);
  },
);

test('intentions and attitudes are not voiced, all else is', () => {
  const acts = ['statement', 'writing', 'finding', 'belief', 'intention', 'attitude'] as const;
  expect(acts.filter((act) => !isVoiced(act))).toEqual(['intention', 'attitude']);
});
