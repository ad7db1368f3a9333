/** Which features of the training data are kept, and a row number for each. */
import { keyOf } from '../engine/model/hash.ts';
import { enter, rowOf } from '../engine/model/linear.ts';

/**
 * Counts features up to 255, by the top 26 bits of their hashes: two that share those are counted together, which
 * lets a few rare ones in and costs 64 MB instead of a gigabyte.
 */
export class FeatureCounter {
  readonly #counts = new Uint8Array(1 << 26);

  count(feature: number): void {
    const at = feature >>> 6;
    const before = this.#counts[at] as number;
    if (before < 255) this.#counts[at] = before + 1;
  }

  seen(feature: number): number {
    return this.#counts[feature >>> 6] as number;
  }
}

/** Key → row, in order of first sight; the keys are those of the weights file. */
export class FeatureIndex {
  #places = new Int32Array(1 << 21);
  #keys = new Int32Array(1 << 19);
  size = 0;

  /** The feature's row, a new one where it has none yet. */
  add(feature: number): number {
    const known = this.row(feature);
    if (known >= 0) return known;
    if (this.size === this.#keys.length) this.#grow();
    this.#keys[this.size] = keyOf(feature);
    enter(this.#places, keyOf(feature), this.size);
    return this.size++;
  }

  /** The feature's row, or -1 where it has none. */
  row(feature: number): number {
    return rowOf(this.#places, keyOf(feature));
  }

  key(row: number): number {
    return this.#keys[row] as number;
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#places = new Int32Array(keys.length * 4);
    for (let row = 0; row < this.size; row++) enter(this.#places, this.key(row), row);
  }
}
