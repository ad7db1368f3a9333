import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/engine/document.ts';
import { type Case, type ExpectedRelation, readCases } from './cases.ts';

// Reading already throws where a string of a relation is not in its text, or not in order: see readCases.
const nested = readCases('nested-cases.txt');
const style = readCases('style-cases.txt');
const inFile = [
  ['nested-cases.txt', nested],
  ['style-cases.txt', style],
] as const;

const groupsOf = (cases: readonly Case[]): Map<string, Case[]> => {
  const groups = new Map<string, Case[]>();
  for (const one of cases) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
};
const where = (cases: readonly Case[], wrong: (relation: ExpectedRelation, of: Case) => boolean): string[] =>
  cases
    .filter((of) => of.relations.some((relation) => wrong(relation, of)))
    .map(({ line, text }) => `${line}: ${text}`);
const meets = (a: Span | null, spans: readonly Span[]): boolean =>
  a !== null && spans.some((b) => a.start < b.end && b.start < a.end);

describe.each(inFile)('%s', (_, cases) => {
  test('holds no text twice, and none with a mark of the format left in it', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
    expect(cases.filter(({ text }) => /[⏎|…"]|^\s|\s$| {2}/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('asks for each relation once, and for no mention without a cue', () => {
    expect(
      where(cases, (relation, { relations }) =>
        relations.some((r) => r !== relation && isDeepStrictEqual(r, relation)),
      ),
    ).toEqual([]);
    expect(where(cases, ({ cue, mention }) => cue === null && mention !== null)).toEqual([]);
  });

  test('gives contents without marks at their ends', () => {
    expect(
      where(cases, ({ content }, { text }) =>
        content.some(({ start, end }) => {
          const piece = text.slice(start, end);
          const lone = /^[“‘«,.:;]|[,.:;]$/.test(piece.replace(/^(‘[^’]*’|“[^”]*”)/, 'x'));
          return lone || (/[”]$/.test(piece) && !piece.includes('“'));
        }),
      ),
    ).toEqual([]);
  });

  test('has no cue or mention of an outermost relation in the content of another', () => {
    expect(
      where(cases, ({ depth, cue, mention }, { relations }) => {
        const contents = relations.filter((other) => other.depth === 0).flatMap(({ content }) => content);
        return depth === 0 && (meets(cue, contents) || meets(mention, contents));
      }),
    ).toEqual([]);
  });
});

describe('nested-cases.txt', () => {
  const lookAlikes = nested.filter(({ group }) => group.startsWith('look-alikes'));
  const others = nested.filter(({ group }) => !group.startsWith('look-alikes'));

  test('has at least 160 cases with an inner relation, in at least 16 groups of at least 6', () => {
    expect(others.length).toBeGreaterThanOrEqual(160);
    expect(groupsOf(others).size).toBeGreaterThanOrEqual(16);
    expect([...groupsOf(others)].filter(([, cases]) => cases.length < 6)).toEqual([]);
    expect(others.filter(({ relations }) => relations.every(({ depth }) => depth === 0))).toEqual([]);
  });

  test('has at least 50 look-alikes, each with one relation and nothing in it', () => {
    expect(lookAlikes.length).toBeGreaterThanOrEqual(50);
    expect(where(lookAlikes, ({ depth }, { relations }) => depth > 0 || relations.length > 1)).toEqual([]);
  });

  test.each([
    ['two deep', 2],
    ['three deep', 3],
  ])('goes %s where it says so', (name, depth) => {
    const deepest = groupsOf(nested)
      .get(name)
      ?.map(({ relations }) => relations.at(-1)?.depth);
    expect(new Set(deepest)).toEqual(new Set([depth]));
  });
});

describe('style-cases.txt', () => {
  test('has at least 25 cases in each of 15 groups', () => {
    expect(groupsOf(style).size).toBe(15);
    expect([...groupsOf(style)].filter(([, cases]) => cases.length < 25)).toEqual([]);
  });

  test('has no relation in plain narrative, and some in at least half of every other group', () => {
    const share = (cases: readonly Case[]): number =>
      cases.filter(({ relations }) => relations.length > 0).length / cases.length;
    const shares = [...groupsOf(style)].map(
      ([name, cases]) => [name.startsWith('plain narrative'), share(cases)] as const,
    );
    expect(shares.filter(([plain, some]) => (plain ? some > 0 : some < 0.5))).toEqual([]);
  });
});
