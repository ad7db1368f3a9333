/**
 * The features of the cue finder: what it looks at to label a token as part of a cue, source or content.
 * Shared with its training; a change of them makes older weights useless (raise FORMAT_VERSION).
 */
import { copyForCodebook } from './convention.ts';
import { finish, mix } from './hash.ts';
import type { Reading } from './reading.ts';
import { type Surroundings, valueAt } from './surroundings.ts';
import { OUTSIDE } from './tag-features.ts';

/** Room for the features of one token. */
export const MAX_CUE_FEATURES = 200;

/** 0, 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–24, 25 and more, by number. */
export function bucket(distance: number): number {
  if (distance < 5) return distance;
  return distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9;
}

/** Writes into `out` the finished hashes of the token's features and gives how many; its paragraph is [from, to). */
export function cueFeatures(
  reading: Reading,
  around: Surroundings,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const { words, tags, stems, cueRank, quotes } = reading;
  const { lower, shape } = words;
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = finish(mix(mix(mix(template, a), b), c));
  };
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
  const x2 = has2 ? (cueRank[at + 2] as number) : OUTSIDE;
  const xm1 = hasM1 ? (cueRank[at - 1] as number) : OUTSIDE;
  const xm2 = hasM2 ? (cueRank[at - 2] as number) : OUTSIDE;
  const q0 = quotes[at] as number;
  const q1 = has1 ? (quotes[at + 1] as number) : OUTSIDE;
  const qm1 = hasM1 ? (quotes[at - 1] as number) : OUTSIDE;
  const stem = stems[at] as number;

  put(100, w0);
  put(101, wm1);
  put(102, w1);
  put(103, wm2);
  put(104, w2);
  put(105, wm1, w0);
  put(106, w0, w1);
  put(107, stem);
  put(108, words.suffix2[at] as number);
  put(109, words.suffix3[at] as number);
  put(110, words.prefix3[at] as number);
  put(111, (shape[at] as number) & 0xff);
  put(112, hasM1 ? (shape[at - 1] as number) & 0xff : OUTSIDE);
  put(113, has1 ? (shape[at + 1] as number) & 0xff : OUTSIDE);

  put(120, p0);
  put(121, pm1);
  put(122, p1);
  put(123, pm2);
  put(124, p2);
  put(125, pm1, p0);
  put(126, p0, p1);
  put(127, pm1, p0, p1);
  put(128, pm2, pm1, p0);
  put(129, p0, p1, p2);

  put(130, x0);
  put(131, xm1);
  put(132, x1);
  put(133, xm2);
  put(134, x2);
  put(135, x0, p0, p1);
  put(136, stem, p1);
  put(137, pm1, stem);

  const stem1 = has1 ? (stems[at + 1] as number) : OUTSIDE;
  const stemM1 = hasM1 ? (stems[at - 1] as number) : OUTSIDE;
  put(180, stem, stem1);
  put(181, stemM1, stem);
  put(182, stem, w1, w2);
  put(183, wm2, wm1, stem);
  put(184, at + 3 < to ? (lower[at + 3] as number) : OUTSIDE);
  put(185, at - 3 >= from ? (lower[at - 3] as number) : OUTSIDE);
  put(186, stem, q0, q1);
  put(187, stem, qm1, pm1);
  put(188, pm1, stem, p1);
  put(189, x0, xm1, x1);
  put(190, stem, p1, p2);
  put(191, pm2, pm1, stem);

  const sentence = reading.sentenceOf[at] as number;
  const sFrom = reading.sentenceFrom[sentence] as number;
  const sTo = reading.sentenceFrom[sentence + 1] as number;
  put(140, at === sFrom ? 1 : 0, at === sTo - 1 ? 1 : 0);
  const verbBefore = valueAt(stems, around.verbBefore[at] as number);
  const verbAfter = valueAt(stems, around.verbAfter[at] as number);
  put(141, verbBefore);
  put(142, verbAfter);
  put(143, verbBefore, p0);
  put(144, verbAfter, p0);
  const left = around.strongBefore[at] as number;
  const right = around.strongAfter[at] as number;
  const { commaCount } = reading;
  const commasLeft = left < 0 ? OUTSIDE : Math.min(3, (commaCount[at] as number) - (commaCount[left] as number));
  const commasRight = right < 0 ? OUTSIDE : Math.min(3, (commaCount[right] as number) - (commaCount[at] as number));
  put(145, valueAt(stems, left));
  put(146, valueAt(stems, right));
  put(147, commasLeft, left < 0 ? 0 : bucket(at - left));
  put(148, commasRight, right < 0 ? 0 : bucket(right - at));
  put(149, commasLeft, p0);
  put(150, commasRight, p0);
  put(151, valueAt(lower, around.clauseFirst[at] as number));
  put(152, valueAt(lower, around.punctuationAfter[at] as number));

  const quoted = around.quoted[sentence] as number;
  const highest = around.highest[sentence] as number;
  const outside = around.highestOutside[sentence] as number;
  put(160, q0);
  put(161, qm1, q0);
  put(162, q0, p0);
  put(163, q0, q1);
  put(164, quoted, highest);
  put(165, quoted * 8 + highest, outside, q0);
  put(166, quotes[sFrom] as number, q0);
  put(167, q0, left < 0 ? 0 : 1, right < 0 ? 0 : 1);
  put(168, Math.min(3, sentence - (reading.sentenceOf[from] as number)));
  put(169, (reading.markCount[to] as number) > (reading.markCount[from] as number) ? 1 : 0, quotes[from] as number);
  put(170, titled(reading, from, to) ? 1 : 0, q0);
  put(171, sFrom > 0 ? (quotes[sFrom - 1] as number) : OUTSIDE, q0);
  return reading.convention === 'codebook' ? copyForCodebook(out, n) : n;
}

/** A first paragraph of one sentence or two that could be a headline. */
const titled = (reading: Reading, from: number, to: number): boolean => from === 0 && to <= 30 && to < reading.length;
