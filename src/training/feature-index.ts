/** Which features of the training data are kept, and a row number for each. */
import { KEY_BITS, keyOf } from '../engine/model/hash.ts';
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

/** Counts features by their keys, up to 255. */
export class KeyCounter {
  readonly #counts = new Uint8Array(1 << KEY_BITS);

  count(feature: number): void {
    const key = keyOf(feature);
    const before = this.#counts[key] as number;
    if (before < 255) this.#counts[key] = before + 1;
  }

  /** A row for every key seen so often, in the order of the keys. */
  index(least: number): FeatureIndex {
    const index = new FeatureIndex();
    this.#counts.forEach((count, key) => {
      if (count >= least) index.addKey(key);
    });
    return index;
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
    return known >= 0 ? known : this.addKey(keyOf(feature));
  }

  /** The new row of a key that has none yet. */
  addKey(key: number): number {
    if (this.size === this.#keys.length) this.#grow();
    this.#keys[this.size] = key;
    enter(this.#places, key, this.size);
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
