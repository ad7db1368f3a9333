/** A word list by hash: what is known of a word whatever stands around it. */
import type { Reader } from './container.ts';
import { finish, keyOf } from './hash.ts';
import { placesOf, rowOf } from './linear.ts';

export interface Lexicon {
  readonly places: Int32Array;
  readonly keys: Int32Array;
  readonly values: Uint8Array;
}

/** The value kept for the word with this hash; 0 where it is unknown. */
export function lookUp(lexicon: Lexicon, hash: number): number {
  const row = rowOf(lexicon.places, keyOf(finish(hash)));
  return row < 0 ? 0 : (lexicon.values[row] as number);
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
