/** A sparse linear model: for each feature it knows, how much it speaks for or against each label. */
import type { Reader } from './container.ts';
import { KEY_BITS, keyOf } from './hash.ts';

export interface LinearTable {
  /** Number of labels; a score array has this many places. */
  readonly labels: number;
  /** Real weight = stored weight × scale. Scores are summed in stored units. */
  readonly scale: number;
  /** Open addressing in pairs: key and row + 1, which is 0 where the place is free. A power of two of pairs. */
  readonly places: Int32Array;
  /**
   * A bit for every eight neighbouring keys: 0 where the model knows none of them. 256 KB stay near the processor, the
   * places do not, and most features looked up are unknown.
   */
  readonly known: Uint32Array;
  /** Row r's weights stand at starts[r] … starts[r + 1] of `labelOf` and `weightOf`. */
  readonly starts: Int32Array;
  readonly labelOf: Uint8Array;
  readonly weightOf: Int8Array;
  /** rows × labels, for models of few labels: a look-up then touches memory twice, not five times. */
  readonly dense: Int8Array | undefined;
}

/** Models of at most so many labels are laid out densely in memory. */
const FEW_LABELS = 8;

/** Spreads keys over the places (Knuth's multiplicative hashing). */
const placeOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

/** The row of a key in a table of places, or -1. */
export function rowOf(places: Int32Array, key: number): number {
  const mask = (places.length >> 1) - 1;
  for (let place = placeOf(key, mask); ; place = (place + 1) & mask) {
    const row = (places[place * 2 + 1] as number) - 1;
    if (row < 0 || places[place * 2] === key) return row;
  }
}

/** Enters a key that is not there yet. */
export function enter(places: Int32Array, key: number, row: number): void {
  const mask = (places.length >> 1) - 1;
  let place = placeOf(key, mask);
  while (places[place * 2 + 1] !== 0) place = (place + 1) & mask;
  places[place * 2] = key;
  places[place * 2 + 1] = row + 1;
}

/** The table of places for keys that are all different: row r for keys[r]. */
export function placesOf(keys: Int32Array): Int32Array {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const places = new Int32Array(size * 2);
  keys.forEach((key, row) => {
    enter(places, key, row);
  });
  return places;
}

/** Adds to scores[offset …] what the feature (a finished hash) weighs for each label; an unknown one adds nothing. */
export function addWeights(table: LinearTable, feature: number, scores: Int32Array, offset: number): void {
  const key = keyOf(feature);
  if ((((table.known[key >>> 8] as number) >>> ((key >>> 3) & 31)) & 1) === 0) return;
  const row = rowOf(table.places, key);
  if (row < 0) return;
  const { labels, dense, starts, labelOf, weightOf } = table;
  if (dense !== undefined) {
    const base = row * labels;
    for (let label = 0; label < labels; label++)
      scores[offset + label] = (scores[offset + label] as number) + (dense[base + label] as number);
    return;
  }
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    const to = offset + (labelOf[at] as number);
    scores[to] = (scores[to] as number) + (weightOf[at] as number);
  }
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
  const dense = labels <= FEW_LABELS ? spread(labels, starts, labelOf, weightOf) : undefined;
  return { labels, scale, places: placesOf(keys), known: knownOf(keys), starts, labelOf, weightOf, dense };
}

function knownOf(keys: Int32Array): Uint32Array {
  const known = new Uint32Array(1 << (KEY_BITS - 8));
  for (const key of keys) known[key >>> 8] = (known[key >>> 8] as number) | (1 << ((key >>> 3) & 31));
  return known;
}

function spread(labels: number, starts: Int32Array, labelOf: Uint8Array, weightOf: Int8Array): Int8Array {
  const rows = starts.length - 1;
  const dense = new Int8Array(rows * labels);
  for (let row = 0; row < rows; row++)
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      dense[row * labels + (labelOf[at] as number)] = weightOf[at] as number;
  return dense;
}
