/** How often each word is a cue in the training data, in five ranks: a feature of both attribution models. */
import { finish, keyOf } from '../engine/model/hash.ts';
import type { Lexicon } from '../engine/model/lexicon.ts';
import { placesOf } from '../engine/model/linear.ts';
import type { Writer } from './writer.ts';

/** Ranks 1 to 4 begin at these shares of a word's occurrences. */
const RANKS = [0.04, 0.15, 0.4, 0.7] as const;
/** Words seen as a cue less often have rank 0. */
const LEAST_COUNT = 3;

/** One pair of arrays a text: the words' hashes, and 1 where the word is part of a cue. */
export function learnCueLexicon(texts: readonly { words: Int32Array; cues: Uint8Array }[]): Lexicon {
  const all = new Map<number, number>();
  const cue = new Map<number, number>();
  for (const { words, cues } of texts)
    words.forEach((hash, at) => {
      const key = keyOf(finish(hash));
      all.set(key, (all.get(key) ?? 0) + 1);
      if (cues[at] === 1) cue.set(key, (cue.get(key) ?? 0) + 1);
    });
  const ranked = [...cue]
    .filter(([, count]) => count >= LEAST_COUNT)
    .map(([key, count]) => [key, RANKS.filter((share) => count >= share * (all.get(key) ?? 0)).length] as const)
    .filter(([, rank]) => rank > 0)
    .sort(([a], [b]) => a - b);
  const keys = Int32Array.from(ranked, ([key]) => key);
  return { keys, places: placesOf(keys), values: Uint8Array.from(ranked, ([, rank]) => rank) };
}

export function writeLexicon(writer: Writer, { keys, values }: Lexicon): void {
  writer.uint32(keys.length);
  writer.ascending(keys);
  writer.bytes(values);
}
