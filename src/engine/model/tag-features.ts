/** The features of the part-of-speech tagger: what it looks at to tag a word. Shared with its training. */
import { finish, mix } from './hash.ts';
import type { Words } from './words.ts';

/** Stands for a word or tag before the sentence's beginning or after its end. */
export const OUTSIDE = 0x7fff_fff1;

/** Room for the keys of one word. */
export const MAX_TAG_KEYS = 48;

const at = (array: Int32Array | Uint8Array, index: number, from: number, to: number): number =>
  index < from || index >= to ? OUTSIDE : (array[index] as number);

/**
 * Writes into `out` the finished hashes of the word's features that need no tag of a neighbour, and gives how many.
 * `classes` holds each word's class in the tag lexicon; the sentence is [from, to).
 */
export function fixedKeys(
  words: Words,
  classes: Uint8Array,
  index: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const { form, lower, shape } = words;
  const w = form[index] as number;
  const l0 = lower[index] as number;
  const s0 = shape[index] as number;
  const l1 = at(lower, index + 1, from, to);
  const lm1 = at(lower, index - 1, from, to);
  const c0 = classes[index] as number;
  const c1 = at(classes, index + 1, from, to);
  const c2 = at(classes, index + 2, from, to);
  const s1 = at(shape, index + 1, from, to);
  const first = index === from ? 1 : 0;
  const s3n = at(words.suffix3, index + 1, from, to);
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = finish(mix(mix(mix(template, a), b), c));
  };
  put(1, w);
  put(2, l0);
  put(3, words.suffix2[index] as number);
  put(4, words.suffix3[index] as number);
  put(5, words.suffix4[index] as number);
  put(6, words.prefix1[index] as number, s0 & 7);
  put(7, words.prefix3[index] as number);
  put(8, s0, first);
  put(9, words.suffix2[index] as number, s0 & 0xff, first);
  put(10, lm1);
  put(11, l1);
  put(12, at(lower, index - 2, from, to));
  put(13, at(lower, index + 2, from, to));
  put(14, lm1, l0);
  put(15, l0, l1);
  put(16, c0, c1);
  put(17, c0, c1, c2);
  put(18, c1, c2);
  put(19, c1, s1 & 0xff);
  put(20, s3n);
  put(21, at(words.suffix2, index + 1, from, to), c0);
  put(22, c0, s0 & 0xff, first);
  put(23, lm1, l1);
  put(24, lm1, c0, c1);
  put(25, at(shape, index - 1, from, to) & 0xff, s0 & 0xff, s1 & 0xff);
  put(26, l0, c1);
  return n;
}

/** As `fixedKeys`, for the features that look at the tags of the two words before; writes from out[n] on. */
export function tagKeys(
  words: Words,
  classes: Uint8Array,
  index: number,
  from: number,
  to: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
  n: number,
): number {
  const l0 = words.lower[index] as number;
  const c0 = classes[index] as number;
  const c1 = at(classes, index + 1, from, to);
  const lm1 = at(words.lower, index - 1, from, to);
  let count = n;
  const put = (template: number, a: number, b: number, c = 0): void => {
    out[count++] = finish(mix(mix(mix(template, a), b), c));
  };
  put(40, tag1, 0);
  put(41, tag2, 0);
  put(42, tag1, tag2);
  put(43, tag1, l0);
  put(44, tag1, c0, c1);
  put(45, tag1, tag2, c0);
  put(46, tag1, words.suffix3[index] as number);
  put(47, tag1, at(words.lower, index + 1, from, to));
  put(48, tag1, lm1, c0);
  put(49, tag2, lm1, c0);
  put(50, tag1, c0, (words.shape[index] as number) & 0xff);
  return count;
}
