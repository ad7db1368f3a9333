/** Which features of the training data are kept, and a row number for each. */
import { keyOf } from '../engine/model/hash.ts';
import { placeOf } from '../engine/model/linear.ts';

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
  #places = new Int32Array(1 << 20);
  #keys = new Int32Array(1 << 19);
  size = 0;

  /** The feature's row, a new one where it has none yet. */
  add(feature: number): number {
    const known = this.row(feature);
    if (known >= 0) return known;
    if (this.size === this.#keys.length) this.#grow();
    this.#keys[this.size] = keyOf(feature);
    this.#enter(this.size);
    return this.size++;
  }

  /** The feature's row, or -1 where it has none. */
  row(feature: number): number {
    const key = keyOf(feature);
    const mask = this.#places.length - 1;
    for (let place = placeOf(key, mask); ; place = (place + 1) & mask) {
      const row = (this.#places[place] as number) - 1;
      if (row < 0 || this.#keys[row] === key) return row;
    }
  }

  key(row: number): number {
    return this.#keys[row] as number;
  }

  #enter(row: number): void {
    const mask = this.#places.length - 1;
    let place = placeOf(this.key(row), mask);
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = row + 1;
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#places = new Int32Array(keys.length * 2);
    for (let row = 0; row < this.size; row++) this.#enter(row);
  }
}
