/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). */
import type { Reader } from './container.ts';
import { addWeights, type LinearTable, readLinear } from './linear.ts';

export interface Crf {
  readonly table: LinearTable;
  /** transitions[from * labels + to]: the score of a label after another. Label 0 also stands before the first token. */
  readonly transitions: Float64Array;
}

/** The scores of a run of tokens: scores[token * labels + label]. */
export interface Lattice {
  readonly length: number;
  readonly labels: number;
  readonly scores: Float64Array;
  readonly transitions: Float64Array;
}

/** Scores at or below this are of labels that may not follow one another. */
export const NEVER = -1e4;

/** Throws ModelError where the bytes end too soon. */
export function readCrf(reader: Reader): Crf {
  const table = readLinear(reader);
  const transitions = Float64Array.from({ length: table.labels ** 2 }, () => reader.float32());
  return { table, transitions };
}

/** Scores `length` tokens; `features` writes the features of the token into `out` and gives how many. */
export function score(
  { table, transitions }: Crf,
  length: number,
  room: number,
  features: (token: number, out: Int32Array) => number,
): Lattice {
  const { labels, scale } = table;
  const sums = new Int32Array(length * labels);
  const keys = new Int32Array(room);
  for (let token = 0; token < length; token++) {
    const n = features(token, keys);
    for (let at = 0; at < n; at++) addWeights(table, keys[at] as number, sums, token * labels);
  }
  return { length, labels, transitions, scores: Float64Array.from(sums, (sum) => sum * scale) };
}

/** The best labelling (Viterbi), one label a token. */
export function bestLabels({ length, labels, scores, transitions }: Lattice): Uint8Array {
  const back = new Uint8Array(length * labels);
  let before = new Float64Array(labels).fill(NEVER);
  let now = new Float64Array(labels);
  before[0] = 0;
  for (let token = 0; token < length; token++) {
    for (let label = 0; label < labels; label++) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < labels; from++) {
        const value = (before[from] as number) + (transitions[from * labels + label] as number);
        if (value > most) {
          most = value;
          best = from;
        }
      }
      now[label] = most + (scores[token * labels + label] as number);
      back[token * labels + label] = best;
    }
    [before, now] = [now, before];
  }
  const path = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < labels; other++) if ((before[other] as number) > (before[label] as number)) label = other;
  for (let token = length - 1; token >= 0; token--) {
    path[token] = label;
    label = back[token * labels + label] as number;
  }
  return path;
}

/** The probability of each label at each token, by the forward and backward recursions, scaled at each token. */
export function marginals(lattice: Lattice): Float64Array {
  const { length, labels } = lattice;
  const beliefs = new Float64Array(length * labels);
  const work = sweep(lattice);
  for (let at = 0; at < length * labels; at++)
    beliefs[at] = (work.forward[at] as number) * (work.backward[at] as number);
  return beliefs;
}

export interface Sweep {
  /** exp of the scores, each token's highest made 1. */
  readonly potentials: Float64Array;
  /** exp of the transitions. */
  readonly steps: Float64Array;
  /** forward × backward is the marginal. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** By token: what `forward` was divided by there. */
  readonly norms: Float64Array;
}

/** Both recursions; the sum of the logarithms of the norms and of the highest scores is log Z. */
export function sweep({ length, labels, scores, transitions }: Lattice): Sweep {
  const size = length * labels;
  const steps = transitions.map(Math.exp);
  const potentials = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const norms = new Float64Array(length);
  for (let token = 0; token < length; token++) {
    const base = token * labels;
    let highest = scores[base] as number;
    for (let label = 1; label < labels; label++) highest = Math.max(highest, scores[base + label] as number);
    let norm = 0;
    for (let label = 0; label < labels; label++) {
      const potential = Math.exp((scores[base + label] as number) - highest);
      let into = 0;
      if (token === 0) into = steps[label] as number;
      else
        for (let from = 0; from < labels; from++)
          into += (forward[base - labels + from] as number) * (steps[from * labels + label] as number);
      potentials[base + label] = potential;
      forward[base + label] = into * potential;
      norm += into * potential;
    }
    norms[token] = norm;
    for (let label = 0; label < labels; label++) forward[base + label] = (forward[base + label] as number) / norm;
  }
  backward.fill(1, size - labels);
  for (let token = length - 2; token >= 0; token--) {
    const base = token * labels;
    const norm = norms[token + 1] as number;
    for (let from = 0; from < labels; from++) {
      let out = 0;
      for (let label = 0; label < labels; label++) {
        const next = base + labels + label;
        out += (steps[from * labels + label] as number) * (potentials[next] as number) * (backward[next] as number);
      }
      backward[base + from] = out / norm;
    }
  }
  return { potentials, steps, forward, backward, norms };
}
