/** A word list by hash: what is known of a word whatever stands around it. */
import type { Reader } from './container.ts';
import { finish, keyOf } from './hash.ts';
import { placeOf, placesOf } from './linear.ts';

export interface Lexicon {
  readonly places: Int32Array;
  readonly keys: Int32Array;
  readonly values: Uint8Array;
}

/** The value kept for the word with this hash; 0 where it is unknown. */
export function lookUp(lexicon: Lexicon, hash: number): number {
  const key = keyOf(finish(hash));
  const mask = lexicon.places.length - 1;
  for (let place = placeOf(key, mask); ; place = (place + 1) & mask) {
    const row = (lexicon.places[place] as number) - 1;
    if (row < 0) return 0;
    if (lexicon.keys[row] === key) return lexicon.values[row] as number;
  }
}

/** The values of many words. */
export function lookUpAll(lexicon: Lexicon, hashes: Int32Array): Uint8Array {
  return Uint8Array.from(hashes, (hash) => lookUp(lexicon, hash));
}

/** Throws ModelError where the bytes end too soon. */
export function readLexicon(reader: Reader): Lexicon {
  const keys = reader.ascending(reader.uint32());
  return { keys, places: placesOf(keys), values: reader.bytes(keys.length) };
}
