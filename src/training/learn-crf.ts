/**
 * Trains a conditional random field by stochastic gradient ascent on the log-likelihood, one paragraph a step, with
 * AdaGrad (Duchi, Hazan and Singer 2011) and averaging of the iterates.
 */
import { NEVER, sweep } from '../engine/model/crf.ts';
import { randomFrom, shuffle } from './random.ts';

/** One run of tokens: rows[starts[t] … starts[t + 1]] are the features of token t. */
export interface Example {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
}

export interface Learned {
  /** features × labels */
  readonly weights: Float32Array;
  /** labels × labels */
  readonly transitions: Float64Array;
}

export interface Recipe {
  readonly labels: number;
  readonly features: number;
  readonly epochs: number;
  /** allowed(from, to): whether a label may follow another. */
  readonly allowed: (from: number, to: number) => boolean;
  readonly seed: number;
}

const RATE = 0.02;
/** What AdaGrad's sum of squares starts with; at 0 the first examples count far too much. */
const FIRST_SQUARES = 1;
/** The share of the epochs before averaging begins. */
const UNAVERAGED = 1 / 3;
/** Gradients smaller than this are passed over: at a tenth of it training takes twice as long and finds no more. */
const TINY = 1e-2;

/** The averaged weights. Deterministic. */
export function learnCrf(examples: readonly Example[], recipe: Recipe, log: (line: string) => void): Learned {
  const { labels, features, epochs, allowed } = recipe;
  const weights = new Float32Array(features * labels);
  const squares = new Float32Array(features * labels).fill(FIRST_SQUARES);
  /** Sum of change × time since averaging began; the average follows from it at the end (Daumé 2006). */
  const late = new Float32Array(features * labels);
  const transitions = new Float64Array(labels * labels);
  const transitionSquares = new Float64Array(labels * labels).fill(FIRST_SQUARES);
  const transitionLate = new Float64Array(labels * labels);
  for (let at = 0; at < labels * labels; at++)
    if (!allowed(Math.floor(at / labels), at % labels)) transitions[at] = NEVER;
  const order = Int32Array.from(examples.keys());
  const random = randomFrom(recipe.seed);
  const steps = epochs * examples.length;
  const begin = Math.floor(steps * UNAVERAGED);
  /** The labels whose gradient at a token counts, and these gradients. */
  const active = new Uint8Array(labels);
  const gradients = new Float64Array(labels);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const which of order) {
      const time = Math.max(0, step++ - begin);
      const { rows, starts, gold } = examples[which] as Example;
      const length = gold.length;
      const scores = new Float64Array(length * labels);
      for (let token = 0; token < length; token++) {
        const base = token * labels;
        const end = starts[token + 1] as number;
        for (let at = starts[token] as number; at < end; at++) {
          const row = (rows[at] as number) * labels;
          for (let label = 0; label < labels; label++)
            scores[base + label] = (scores[base + label] as number) + (weights[row + label] as number);
        }
      }
      const { potentials, steps: stepOf, forward, backward, norms } = sweep({ length, labels, scores, transitions });
      const counts = new Float64Array(labels * labels);
      for (let token = 0; token < length; token++) {
        const base = token * labels;
        const right = gold[token] as number;
        loss -= Math.log(Math.max(1e-300, (forward[base + right] as number) * (backward[base + right] as number)));
        const norm = norms[token] as number;
        let live = 0;
        for (let label = 0; label < labels; label++) {
          const into = ((potentials[base + label] as number) * (backward[base + label] as number)) / norm;
          for (let from = 0; from < labels; from++) {
            const before = token > 0 ? (forward[base - labels + from] as number) : from === 0 ? 1 : 0;
            const at = from * labels + label;
            counts[at] = (counts[at] as number) - before * (stepOf[at] as number) * into;
          }
          const gradient =
            (label === right ? 1 : 0) - (forward[base + label] as number) * (backward[base + label] as number);
          if (gradient < TINY && gradient > -TINY) continue;
          active[live] = label;
          gradients[live++] = gradient;
        }
        const end = live > 0 ? (starts[token + 1] as number) : 0;
        for (let at = starts[token] as number; at < end; at++) {
          const row = (rows[at] as number) * labels;
          for (let which = 0; which < live; which++) {
            const gradient = gradients[which] as number;
            const place = row + (active[which] as number);
            const square = (squares[place] as number) + gradient * gradient;
            const change = (RATE * gradient) / Math.sqrt(square);
            squares[place] = square;
            weights[place] = (weights[place] as number) + change;
            late[place] = (late[place] as number) + change * time;
          }
        }
        const from = token > 0 ? (gold[token - 1] as number) : 0;
        counts[from * labels + right] = (counts[from * labels + right] as number) + 1;
      }
      for (let at = 0; at < labels * labels; at++) {
        if ((transitions[at] as number) <= NEVER) continue;
        const gradient = counts[at] as number;
        const square = (transitionSquares[at] as number) + gradient * gradient;
        const change = (RATE * gradient) / Math.sqrt(square);
        transitionSquares[at] = square;
        transitions[at] = (transitions[at] as number) + change;
        transitionLate[at] = (transitionLate[at] as number) + change * time;
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)} an example`);
  }
  const averaged = steps - begin;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) - (late[at] as number) / averaged;
  for (let at = 0; at < transitions.length; at++)
    transitions[at] = (transitions[at] as number) - (transitionLate[at] as number) / averaged;
  return { weights, transitions };
}
