/** Trains the judge on what models that never saw an article propose for it. */

import type { Convention } from '../engine/model/convention.ts';
import type { Candidate } from '../engine/model/judge.ts';
import { judgeFeatures, MAX_JUDGE_FEATURES } from '../engine/model/judge.ts';
import type { Reading } from '../engine/model/reading.ts';
import { FeatureCounter, FeatureIndex } from './feature-index.ts';
import type { GoldRoles } from './label-corpus.ts';
import { matchContents } from './match.ts';
import { randomFrom, shuffle } from './random.ts';
import { writeLinear } from './write-linear.ts';
import type { Writer } from './writer.ts';

/** An article's candidates, proposed by models that were not trained on it. */
export interface Proposed {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly gold: readonly GoldRoles[];
}

const LEAST_COUNT = 8;
const EPOCHS = 8;
const RATE = 0.05;
/** Pull of every weight towards 0 at each of its updates. */
const DECAY = 0.002;
const SCALE = 1 / 50;

interface Example {
  readonly convention: Convention;
  readonly rows: Int32Array;
  readonly right: 0 | 1;
}

/** Writes the judge's part of the section "attributions". */
export function trainJudge(proposed: readonly Proposed[], writer: Writer, log: (line: string) => void): void {
  const counter = new FeatureCounter();
  const index = new FeatureIndex();
  const keys = new Int32Array(MAX_JUDGE_FEATURES);
  const visit = (take: (feature: number) => void): void => {
    for (const { reading, candidates } of proposed)
      candidates.forEach((_, at) => {
        const n = judgeFeatures(reading, candidates, at, keys);
        for (let key = 0; key < n; key++) take(keys[key] as number);
      });
  };
  visit((feature) => counter.count(feature));
  visit((feature) => {
    if (counter.seen(feature) >= LEAST_COUNT) index.add(feature);
  });
  const examples = proposed.flatMap(({ reading, candidates, gold }): Example[] => {
    const right = matchContents(candidates, gold);
    return candidates.map((_, at) => {
      const n = judgeFeatures(reading, candidates, at, keys);
      const rows = Array.from(keys.subarray(0, n), (key) => index.row(key)).filter((row) => row >= 0);
      return { convention: reading.convention, rows: Int32Array.from(rows), right: right[at] === true ? 1 : 0 };
    });
  });
  const { weights, bias } = learn(examples, index.size);
  const kept = writeLinear(writer, index, weights, 1, SCALE, SCALE / 2);
  writer.float32(bias);
  log(`judge: ${examples.length} candidates, kept ${kept.features} features`);
  for (const convention of ['polnear', 'codebook'] as const) {
    const of = proposed.filter(({ reading }) => reading.convention === convention);
    const threshold = bestThreshold(
      examples.filter((example) => example.convention === convention),
      weights,
      bias,
      of.reduce((sum, { gold }) => sum + gold.length, 0),
    );
    writer.float32(threshold);
    log(`judge: threshold ${threshold.toFixed(2)} by the convention ${convention}`);
  }
}

/** Logistic regression by AdaGrad, averaged over the second half. */
function learn(examples: readonly Example[], features: number): { weights: Float32Array; bias: number } {
  const weights = new Float32Array(features);
  const squares = new Float32Array(features).fill(1);
  const sums = new Float64Array(features);
  const order = Int32Array.from(examples.keys());
  const random = randomFrom(1);
  let bias = 0;
  let biasSum = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, right } = examples[at] as Example;
      let sum = bias;
      for (const row of rows) sum += weights[row] as number;
      const gradient = right - 1 / (1 + Math.exp(-sum));
      bias += 0.01 * gradient;
      for (const row of rows) {
        const slope = gradient - DECAY * (weights[row] as number);
        const square = (squares[row] as number) + slope * slope;
        squares[row] = square;
        weights[row] = (weights[row] as number) + (RATE * slope) / Math.sqrt(square);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    averaged++;
    biasSum += bias;
    for (let row = 0; row < features; row++) sums[row] = (sums[row] as number) + (weights[row] as number);
  }
  return { weights: Float32Array.from(sums, (sum) => sum / averaged), bias: biasSum / averaged };
}

/** The threshold with the highest F1 of the candidates that reach it. */
function bestThreshold(examples: readonly Example[], weights: Float32Array, bias: number, gold: number): number {
  const judged = examples
    .map(({ rows, right }) => ({
      right,
      probability: 1 / (1 + Math.exp(-rows.reduce((sum, row) => sum + (weights[row] as number), bias))),
    }))
    .sort((a, b) => b.probability - a.probability);
  let found = 0;
  let best = 0;
  let threshold = 0.5;
  judged.forEach(({ right, probability }, at) => {
    found += right;
    const f1 = (2 * found) / (at + 1 + gold);
    if (f1 <= best) return;
    best = f1;
    threshold = probability;
  });
  return threshold;
}
