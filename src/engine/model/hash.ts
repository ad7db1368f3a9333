/**
 * Feature names as integers: a feature is hashed from the hashes of its parts, so that no string is built while
 * a text is analysed. The same functions serve training, so the numbers are part of the weights' format.
 */

/**
 * Bits of a feature's key. At 100,000 features an unseen one hits a stranger's weight once in 170 look-ups, which
 * costs nothing measurable; a key of 24 bits takes about 1.2 bytes in the weights, one of 32 bits 2.2.
 */
export const KEY_BITS = 24;

/** One more part mixed into a hash (the round of MurmurHash3, public domain, Appleby 2011). */
export function mix(hash: number, part: number): number {
  let k = Math.imul(part, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads a finished hash over all 32 bits (the finalizer of MurmurHash3). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The key under which a feature or word stands in the weights: the top bits of its finished hash. */
export const keyOf = (finished: number): number => finished >>> (32 - KEY_BITS);

/** The hash of text[start, end) as it stands; 0 <= start <= end <= text.length. */
export function hashOf(text: string, start = 0, end: number = text.length): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
