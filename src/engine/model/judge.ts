/**
 * The probability that what the cue finder and the labeller put together is an attribution: a logistic regression
 * over how sure each was, the cue's word and how the candidate lies among the others.
 */
import type { Reader } from './container.ts';
import { type Convention, copyForCodebook } from './convention.ts';
import { bucket } from './cue-features.ts';
import { finish, mix } from './hash.ts';
import { headOf } from './label-features.ts';
import type { TokenRange } from './labels.ts';
import { addWeights, type LinearTable, readLinear } from './linear.ts';
import type { Reading } from './reading.ts';

/** What both models found for one cue. */
export interface Candidate {
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
  /** Sorted, never empty. */
  readonly content: readonly TokenRange[];
  readonly evidence: Evidence;
}

/** How sure the models were: probabilities, 0 to 1. */
export interface Evidence {
  readonly cue: number;
  /** Mean and lowest of the content's tokens. */
  readonly content: number;
  readonly weakest: number;
  /** Mean of the source's tokens; 0 without a source. */
  readonly source: number;
}

export interface Judge {
  readonly table: LinearTable;
  readonly bias: number;
  /** Candidates judged less probable are dropped. */
  readonly thresholds: Readonly<Record<Convention, number>>;
}

/** Throws ModelError where the bytes end too soon. */
export function readJudge(reader: Reader): Judge {
  const table = readLinear(reader);
  reader.expect(table.labels === 1, 'more than one label');
  return { table, bias: reader.float32(), thresholds: { polnear: reader.float32(), codebook: reader.float32() } };
}

/** Room for the features of one candidate. */
export const MAX_JUDGE_FEATURES = 100;

/** Probability, 0 to 1, of each of the text's candidates, which are in the order of their cues. */
export function judge({ table, bias }: Judge, reading: Reading, candidates: readonly Candidate[]): number[] {
  const keys = new Int32Array(MAX_JUDGE_FEATURES);
  const sum = new Int32Array(1);
  return candidates.map((_, at) => {
    const n = judgeFeatures(reading, candidates, at, keys);
    sum[0] = 0;
    for (let key = 0; key < n; key++) addWeights(table, keys[key] as number, sum, 0);
    return 1 / (1 + Math.exp(-(bias + (sum[0] as number) * table.scale)));
  });
}

/** The log-odds of a probability in eighteen steps. */
function step(probability: number): number {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.round(Math.max(-4.5, Math.min(4.5, odds)) * 2);
}

/** Writes into `out` the finished hashes of the candidate's features and gives how many. */
export function judgeFeatures(reading: Reading, candidates: readonly Candidate[], at: number, out: Int32Array): number {
  const { cue, source, content, evidence } = candidates[at] as Candidate;
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = finish(mix(mix(mix(template, a), b), c));
  };
  const head = headOf(reading, cue);
  const stem = reading.stems[head] as number;
  const tag = reading.tags[head] as number;
  const rank = reading.cueRank[head] as number;
  const quote = reading.quotes[cue.from] as number;
  const first = content[0] as TokenRange;
  const last = content[content.length - 1] as TokenRange;
  const size = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const side = first.from > cue.from ? 0 : last.from > cue.from ? 1 : 2;
  const sure = step(evidence.cue);
  const clear = step(evidence.content);
  put(300, sure);
  put(301, clear);
  put(302, sure, clear);
  put(303, step(evidence.weakest));
  put(304, source ? step(evidence.source) : 99);
  put(305, sure, source ? 1 : 0, rank);
  put(306, stem);
  put(307, stem, side);
  put(308, tag, rank);
  put(309, tag, sure);
  put(310, Math.min(3, cue.to - cue.from), rank);
  put(311, bucket(size), side);
  put(312, bucket(size), clear);
  put(313, quote, sure);
  put(314, quote, rank);
  put(315, marksIn(reading, first.from, last.to), side);
  put(316, Math.min(3, content.length), side);
  put(317, reading.tags[first.from] as number, side);
  put(318, reading.words.lower[first.from] as number, tag);
  put(319, reading.tags[last.to - 1] as number);
  put(320, gap(cue, side === 2 ? last : first), side);
  put(321, source ? 1 + (source.from < cue.from ? 1 : 0) : 0, side, source ? gap(cue, source) : 0);
  put(322, source ? (reading.tags[source.from] as number) : 0, source ? (reading.tags[source.to - 1] as number) : 0);
  put(323, reading.words.lower[source ? source.to - 1 : 0] as number, source ? 1 : 0);
  put(324, endsSentence(reading, last.to) ? 1 : 0, startsSentence(reading, first.from) ? 1 : 0, side);
  put(325, first.from < 30 && reading.paragraphFrom[1] !== undefined && cue.from < reading.paragraphFrom[1] ? 1 : 0);
  const rival = rivalry(candidates, at);
  put(326, rival);
  put(327, rival, sure);
  put(328, rival, rank, quote);
  put(329, 0);
  return reading.convention === 'codebook' ? copyForCodebook(out, n) : n;
}

const gap = (a: TokenRange, b: TokenRange): number => bucket(Math.max(0, a.from - b.to, b.from - a.to));

const marksIn = ({ markCount }: Reading, from: number, to: number): number =>
  Math.min(3, (markCount[to] as number) - (markCount[from] as number));

const endsSentence = ({ sentenceOf, length }: Reading, to: number): boolean =>
  to >= length - 1 || sentenceOf[to] !== sentenceOf[to - 1] || sentenceOf[to + 1] !== sentenceOf[to - 1];

const startsSentence = ({ sentenceOf }: Reading, from: number): boolean =>
  from === 0 || sentenceOf[from] !== sentenceOf[from - 1];

/** How far to look for candidates that compete: they lie within a paragraph. */
const NEIGHBOURS = 4;

/** Whether neighbours' contents hold this cue, or this content their cues, and which of the two is surer, as a number. */
function rivalry(candidates: readonly Candidate[], at: number): number {
  const self = candidates[at] as Candidate;
  let rival = 0;
  for (let other = Math.max(0, at - NEIGHBOURS); other <= at + NEIGHBOURS; other++) {
    const candidate = candidates[other];
    if (candidate === undefined || other === at) continue;
    const weaker = candidate.evidence.cue > self.evidence.cue ? 1 : 0;
    if (holds(candidate.content, self.cue)) rival |= 1 << weaker;
    if (holds(self.content, candidate.cue)) rival |= 4 << weaker;
    if (candidate.source && holds(self.content, candidate.source)) rival |= 16;
  }
  return rival;
}

const holds = (content: readonly TokenRange[], { from, to }: TokenRange): boolean =>
  content.some((range) => range.from <= from && to <= range.to);
