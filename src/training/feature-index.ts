/** Numbers for the features met in training: key → row, in order of first sight, with how often each was met. */
import { placeOf } from '../engine/model/linear.ts';

export class FeatureIndex {
  #places = new Int32Array(1 << 20);
  #keys = new Int32Array(1 << 19);
  #counts = new Int32Array(1 << 19);
  size = 0;

  /** Counts the feature once more; gives its row. */
  add(key: number): number {
    const row = this.row(key);
    if (row >= 0) {
      this.#counts[row] = (this.#counts[row] as number) + 1;
      return row;
    }
    if (this.size === this.#keys.length) this.#grow();
    this.#keys[this.size] = key;
    this.#counts[this.size] = 1;
    this.#enter(key, this.size);
    return this.size++;
  }

  /** The feature's row, or -1 where it was never met. */
  row(key: number): number {
    const mask = this.#places.length - 1;
    for (let place = placeOf(key, mask); ; place = (place + 1) & mask) {
      const row = (this.#places[place] as number) - 1;
      if (row < 0 || this.#keys[row] === key) return row;
    }
  }

  key(row: number): number {
    return this.#keys[row] as number;
  }

  count(row: number): number {
    return this.#counts[row] as number;
  }

  /** A new index of the features met at least so often, rows in the old order. */
  prune(least: number): FeatureIndex {
    const kept = new FeatureIndex();
    for (let row = 0; row < this.size; row++) {
      const count = this.count(row);
      if (count < least) continue;
      const to = kept.add(this.key(row));
      kept.#counts[to] = count;
    }
    return kept;
  }

  #enter(key: number, row: number): void {
    const mask = this.#places.length - 1;
    let place = placeOf(key, mask);
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = row + 1;
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 2);
    const counts = new Int32Array(keys.length);
    keys.set(this.#keys);
    counts.set(this.#counts);
    this.#keys = keys;
    this.#counts = counts;
    this.#places = new Int32Array(keys.length * 2);
    for (let row = 0; row < this.size; row++) this.#enter(this.key(row), row);
  }
}
