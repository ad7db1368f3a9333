import { describe, expect, test } from 'vitest';
import { bestLabels, type Lattice, marginals, NEVER } from '../../../src/engine/model/crf.ts';
import { chunksOf, mayFollow } from '../../../src/engine/model/labels.ts';
import { randomFrom } from '../../../src/training/random.ts';

const LABELS = 3;
const LENGTH = 5;

function latticeOf(seed: number): Lattice {
  const random = randomFrom(seed);
  const scores = Float64Array.from({ length: LENGTH * LABELS }, () => random() * 6 - 3);
  const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, at) =>
    mayFollow(Math.floor(at / LABELS), at % LABELS) ? random() * 2 - 1 : NEVER,
  );
  return { length: LENGTH, labels: LABELS, scores, transitions };
}

/** Every labelling with its score, by trying all. */
function allPaths({ scores, transitions }: Lattice): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let token = 0; token < LENGTH; token++)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: LABELS }, (_, label) => ({
        path: [...path, label],
        score: score + (scores[token * LABELS + label] ?? 0) + (transitions[(path.at(-1) ?? 0) * LABELS + label] ?? 0),
      })),
    );
  return paths;
}

describe.each([1, 2, 3, 4, 5])('a lattice of random scores (%i)', (seed) => {
  const lattice = latticeOf(seed);
  const paths = allPaths(lattice);

  test('the best labelling is the one of the highest score among all', () => {
    const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...bestLabels(lattice)]).toEqual(best.path);
  });

  test('the marginals are the sums over all labellings', () => {
    const z = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const beliefs = marginals(lattice);
    for (let token = 0; token < LENGTH; token++)
      for (let label = 0; label < LABELS; label++) {
        const mass = paths.reduce((sum, { path, score }) => sum + (path[token] === label ? Math.exp(score) : 0), 0);
        expect(beliefs[token * LABELS + label]).toBeCloseTo(mass / z, 8);
      }
  });
});

test('scores too large for exp still give probabilities', () => {
  const lattice = { ...latticeOf(1), scores: latticeOf(1).scores.map((score) => score * 500) };
  const beliefs = marginals(lattice);
  for (let token = 0; token < LENGTH; token++) {
    const sum = beliefs.slice(token * LABELS, (token + 1) * LABELS).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 8);
  }
});

test.each([
  [
    [0, 1, 2, 2, 0, 1, 1, 2],
    1,
    [
      [1, 4],
      [5, 6],
      [6, 8],
    ],
  ],
  [[0, 3, 4, 1, 2], 3, [[1, 3]]],
  [[], 1, []],
])('chunks of %j that begin with %i', (labels, begin, expected) => {
  expect(chunksOf(Uint8Array.from(labels), begin, 0).map(({ from, to }) => [from, to])).toEqual(expected);
});
