/**
 * The features of the labeller: given a cue, what it looks at to label a token of the cue's paragraph as part of the
 * cue's source or content. Shared with its training; a change of them makes older weights useless.
 */

import { copyForCodebook } from './convention.ts';
import { bucket } from './cue-features.ts';
import { finish, mix } from './hash.ts';
import type { Reading } from './reading.ts';
import { type Surroundings, valueAt } from './surroundings.ts';
import { OUTSIDE } from './tag-features.ts';

/** A cue as token indices, half-open. */
export interface CueRange {
  readonly from: number;
  readonly to: number;
}

/** What is the same for all tokens around one cue. */
export interface CueContext extends CueRange {
  /** The paragraph's tokens. */
  readonly paragraphFrom: number;
  readonly paragraphTo: number;
  /** The telling word of the cue. */
  readonly head: number;
  /** Middle between this cue and its neighbours: tokens in [nearFrom, nearTo) have no nearer cue. */
  readonly nearFrom: number;
  readonly nearTo: number;
  /** Cues of the text before each token; one entry more than there are tokens. */
  readonly cueCount: Int32Array;
  /** Quotation marks around the cue, as a number. */
  readonly pattern: number;
}

/** Room for the features of one token. */
export const MAX_LABEL_FEATURES = 192;

/** The telling word of a cue: the one most often seen as a cue; verbs, then nouns, before others; the last among equals. */
export function headOf(reading: Reading, { from, to }: CueRange): number {
  let head = from;
  let best = -1;
  for (let at = from; at < to; at++) {
    const value = (reading.cueRank[at] as number) + (reading.weight[at] as number);
    if (value >= best) {
      best = value;
      head = at;
    }
  }
  return head;
}

/** The contexts of a paragraph's cues, which are sorted and lie in [paragraphFrom, paragraphTo). */
export function cueContexts(
  reading: Reading,
  cues: readonly CueRange[],
  paragraphFrom: number,
  paragraphTo: number,
  cueCount: Int32Array,
): CueContext[] {
  const { quotes, sentenceOf, sentenceFrom } = reading;
  return cues.map(({ from, to }, at) => {
    const before = cues[at - 1];
    const after = cues[at + 1];
    const sentence = sentenceOf[from] as number;
    const stateBefore = from > paragraphFrom ? (quotes[from - 1] as number) : 0;
    const stateAfter = to < paragraphTo ? (quotes[to] as number) : 0;
    const opens = (quotes[sentenceFrom[sentence] as number] as number) === 2 ? 1 : 0;
    const inside = (quotes[from] as number) > 0 ? 1 : 0;
    return {
      from,
      to,
      paragraphFrom,
      paragraphTo,
      head: headOf(reading, { from, to }),
      nearFrom: before ? (before.to + from) >> 1 : paragraphFrom,
      nearTo: after ? (to + after.from) >> 1 : paragraphTo,
      cueCount,
      pattern:
        hasQuotation(reading, sentenceFrom[sentence] as number, from) * 64 +
        hasQuotation(reading, to, sentenceFrom[sentence + 1] as number) * 32 +
        (stateBefore > 0 ? 16 : 0) +
        (stateAfter > 0 ? 8 : 0) +
        opens * 2 +
        inside,
    };
  });
}

const hasQuotation = ({ markCount }: Reading, from: number, to: number): number =>
  to > from && (markCount[to] as number) > (markCount[from] as number) ? 1 : 0;

/** How many cues stand before each token: the difference of two entries counts those between. */
export function countCues(length: number, cues: readonly CueRange[]): Int32Array {
  const counts = new Int32Array(length + 1);
  for (const { from } of cues) counts[from + 1] = 1;
  for (let at = 0; at < length; at++) counts[at + 1] = (counts[at + 1] as number) + (counts[at] as number);
  return counts;
}

/** Writes into `out` the finished hashes of the token's features towards the cue and gives how many. */
export function labelFeatures(
  reading: Reading,
  around: Surroundings,
  cue: CueContext,
  at: number,
  out: Int32Array,
): number {
  const { words, tags, stems, cueRank, quotes, sentenceOf } = reading;
  const { lower, shape } = words;
  const from = cue.paragraphFrom;
  const to = cue.paragraphTo;
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = finish(mix(mix(mix(template, a), b), c));
  };
  const side = at < cue.from ? 1 : at < cue.to ? 2 : 3;
  const has1 = at + 1 < to;
  const has2 = at + 2 < to;
  const hasM1 = at - 1 >= from;
  const hasM2 = at - 2 >= from;
  const w0 = lower[at] as number;
  const w1 = has1 ? (lower[at + 1] as number) : OUTSIDE;
  const w2 = has2 ? (lower[at + 2] as number) : OUTSIDE;
  const wm1 = hasM1 ? (lower[at - 1] as number) : OUTSIDE;
  const wm2 = hasM2 ? (lower[at - 2] as number) : OUTSIDE;
  const p0 = tags[at] as number;
  const p1 = has1 ? (tags[at + 1] as number) : OUTSIDE;
  const p2 = has2 ? (tags[at + 2] as number) : OUTSIDE;
  const pm1 = hasM1 ? (tags[at - 1] as number) : OUTSIDE;
  const pm2 = hasM2 ? (tags[at - 2] as number) : OUTSIDE;
  const x0 = cueRank[at] as number;
  const x1 = has1 ? (cueRank[at + 1] as number) : OUTSIDE;
  const xm1 = hasM1 ? (cueRank[at - 1] as number) : OUTSIDE;
  const q0 = quotes[at] as number;
  const q1 = has1 ? (quotes[at + 1] as number) : OUTSIDE;
  const qm1 = hasM1 ? (quotes[at - 1] as number) : OUTSIDE;
  const stem = stems[at] as number;
  const s0 = (shape[at] as number) & 0xff;

  put(200, w0, side);
  put(201, wm1, side);
  put(202, w1, side);
  put(203, wm2, side);
  put(204, w2, side);
  put(205, wm1, w0, side);
  put(206, w0, w1, side);
  put(207, stem, side);
  put(208, words.suffix3[at] as number, side);
  put(209, words.prefix3[at] as number, side);
  put(210, s0, side);
  put(211, hasM1 ? (shape[at - 1] as number) & 0xff : OUTSIDE, side);
  put(212, has1 ? (shape[at + 1] as number) & 0xff : OUTSIDE, side);
  put(220, p0, side);
  put(221, pm1, side);
  put(222, p1, side);
  put(223, pm2, side);
  put(224, p2, side);
  put(225, pm1, p0, side);
  put(226, p0, p1, side);
  put(227, mix(pm1, p0), p1, side);
  put(228, mix(pm2, pm1), p0, side);
  put(229, mix(p0, p1), p2, side);
  put(230, x0, side);
  put(231, x1, side);
  put(232, xm1, side);
  put(233, x0, mix(p0, p1), side);
  put(234, q0, side);
  put(235, qm1, q0, side);
  put(236, q0, p0, side);
  put(237, q0, q1, side);

  const left = side === 1 ? at + 1 : cue.to;
  const right = side === 1 ? cue.from : at;
  const between = (counts: Int32Array): number =>
    side === 2 ? 0 : Math.min(3, (counts[right] as number) - (counts[left] as number));
  const commas = between(reading.commaCount);
  const marks = between(reading.markCount);
  const verbs = between(reading.verbCount);
  const strong = between(reading.strongCount);
  const others = between(cue.cueCount);
  const distance = side === 2 ? 0 : bucket(right - left) * 4 + side;
  const sentence = sentenceOf[at] as number;
  const apart = Math.max(-3, Math.min(3, sentence - (sentenceOf[cue.from] as number)));
  put(240, distance);
  put(241, distance, p0);
  put(242, distance, apart);
  put(243, distance, commas, marks);
  put(244, side, commas);
  put(245, side, marks);
  put(246, side, verbs);
  put(247, side, strong);
  put(248, side, others);
  put(249, mix(side, apart), commas, marks);
  put(250, mix(side, verbs), commas, p0);

  const head = stems[cue.head] as number;
  const quotePair = mix(mix(q0, cue.pattern), side);
  put(260, head, side);
  put(261, head, distance);
  put(262, head, p0, side);
  put(263, head, commas, side);
  put(264, head, apart, side);
  put(265, head, quotePair);

  const wl = cue.from > from ? (lower[cue.from - 1] as number) : OUTSIDE;
  const pl = cue.from > from ? (tags[cue.from - 1] as number) : OUTSIDE;
  const wr = cue.to < to ? (lower[cue.to] as number) : OUTSIDE;
  const pr = cue.to < to ? (tags[cue.to] as number) : OUTSIDE;
  put(270, wl, side);
  put(271, pl, side);
  put(272, wr, side);
  put(273, pr, side);
  put(274, wl, distance);
  put(275, pl, distance);
  put(276, wr, distance);
  put(277, pr, distance);
  put(278, pl, side, commas);
  put(279, pr, side, commas);
  put(280, tags[cue.head] as number, side, p0);
  put(281, mix(pl, pr), side, q0);

  put(290, quotePair);
  put(291, quotePair, commas, apart);
  put(292, quotePair, p0);
  put(293, sameQuotation(reading, cue, left, right) ? 1 : 0, side, q0);
  put(294, at >= cue.nearFrom && at < cue.nearTo ? 1 : 0, side, others);
  const sFrom = reading.sentenceFrom[sentence] as number;
  const sTo = reading.sentenceFrom[sentence + 1] as number;
  put(295, at === sFrom ? 1 : at === sTo - 1 ? 2 : 0, side, apart);
  put(296, valueAt(lower, around.clauseFirst[at] as number), side);
  put(297, valueAt(lower, around.punctuationAfter[at] as number), side, apart === 0 ? 1 : 0);
  put(298, valueAt(stems, around.verbBefore[at] as number), side);
  put(299, valueAt(stems, around.verbAfter[at] as number), side);
  return reading.convention === 'codebook' ? copyForCodebook(out, n) : n;
}

/** Whether no quotation mark stands between the token and a cue that is itself inside quotation marks. */
const sameQuotation = (reading: Reading, cue: CueContext, left: number, right: number): boolean =>
  (reading.quotes[cue.from] as number) > 0 &&
  (reading.markCount[right] as number) === (reading.markCount[left] as number);
