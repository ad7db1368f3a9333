/** What people were told to label: the models know both ways and are asked for one of them. */

/**
 * polnear: every attribution of PolNeAR's guidelines, intentions and attitudes too, the outermost alone.
 * codebook: what is said, written, found or believed, and no more; what the product shows.
 */
export type Convention = 'polnear' | 'codebook';

const CODEBOOK = 0x5bd1e995;

/**
 * Writes behind the first n features a copy of each that only texts read by the codebook have, and gives how many there
 * are now: what holds for both is learned once, what differs beside it (Daumé 2007, "Frustratingly easy domain
 * adaptation", with one domain augmented).
 */
export function copyForCodebook(features: Int32Array, n: number): number {
  for (let at = 0; at < n; at++) features[n + at] = (features[at] as number) ^ CODEBOOK;
  return 2 * n;
}
