/** A sparse linear model: for each feature it knows, the labels it speaks for or against and how strongly. */
import type { Reader } from './container.ts';
import { keyOf } from './hash.ts';

export interface LinearTable {
  /** Number of labels; a score array has this many places. */
  readonly labels: number;
  /** Real weight = stored weight × scale. Scores are summed in stored units. */
  readonly scale: number;
  /** Open addressing: place → row + 1, 0 where free. Its length is a power of two. */
  readonly places: Int32Array;
  readonly keys: Int32Array;
  /** Row r's weights stand at starts[r] … starts[r + 1] of `labelOf` and `weightOf`. */
  readonly starts: Int32Array;
  readonly labelOf: Uint8Array;
  readonly weightOf: Int8Array;
}

/** Spreads keys over the places (Knuth's multiplicative hashing). */
export const placeOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

/** Adds to scores[offset …] what the feature (a finished hash) weighs for each label; an unknown one adds nothing. */
export function addWeights(table: LinearTable, feature: number, scores: Int32Array, offset: number): void {
  const key = keyOf(feature);
  const { places, keys, starts, labelOf, weightOf } = table;
  const mask = places.length - 1;
  for (let place = placeOf(key, mask); ; place = (place + 1) & mask) {
    const row = (places[place] as number) - 1;
    if (row < 0) return;
    if (keys[row] !== key) continue;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const to = offset + (labelOf[at] as number);
      scores[to] = (scores[to] as number) + (weightOf[at] as number);
    }
    return;
  }
}

/** Builds the table of places for keys that are all different. */
export function placesOf(keys: Int32Array): Int32Array {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const places = new Int32Array(size);
  keys.forEach((key, row) => {
    let place = placeOf(key, size - 1);
    while (places[place] !== 0) place = (place + 1) & (size - 1);
    places[place] = row + 1;
  });
  return places;
}

/** Reads what `writeLinear` of training/ wrote. Throws ModelError where the bytes end too soon or are inconsistent. */
export function readLinear(reader: Reader): LinearTable {
  const labels = reader.uint8();
  const scale = reader.float32();
  const rows = reader.uint32();
  const entries = reader.uint32();
  const keys = reader.ascending(rows);
  const counts = reader.bytes(rows);
  const labelOf = reader.bytes(entries);
  const weightOf = new Int8Array(reader.bytes(entries));
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] as number) + (counts[row] as number);
  reader.expect(starts[rows] === entries, 'weights do not add up');
  reader.expect(
    labelOf.every((label) => label < labels),
    'a weight for an unknown label',
  );
  return { labels, scale, places: placesOf(keys), keys, starts, labelOf, weightOf };
}
