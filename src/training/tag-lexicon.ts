/** Learns which tags each word takes; words that take the same ones share a class. */
import { finish, keyOf } from '../engine/model/hash.ts';
import type { Lexicon } from '../engine/model/lexicon.ts';
import { placesOf } from '../engine/model/linear.ts';
import type { Words } from '../engine/model/words.ts';
import type { Writer } from './writer.ts';

/** Words met less often are left to their form and neighbours. */
const LEAST_COUNT = 4;
/** A tag belongs to a word's class where it takes at least this share of the word's occurrences. */
const LEAST_SHARE = 0.04;
/** Words at least so frequent whose main tag has at least this share are always given it. */
const CERTAIN_COUNT = 30;
const CERTAIN_SHARE = 0.997;
const MAX_CLASSES = 250;

export interface TagLexicon extends Lexicon {
  /** As in TagModel. */
  readonly onlyTag: Uint8Array;
}

/** Class 0 is for unknown words; the most frequent sets of tags get a class of their own, the rest share class 1. */
export function learnLexicon(texts: readonly Words[], golds: readonly Int16Array[], tags: number): TagLexicon {
  const counts = new Map<number, Int32Array>();
  texts.forEach((words, at) => {
    (golds[at] as Int16Array).forEach((tag, index) => {
      const key = keyOf(finish(words.form[index] as number));
      if (tag < 0) return;
      const row = counts.get(key) ?? new Int32Array(tags);
      row[tag] = (row[tag] as number) + 1;
      counts.set(key, row);
    });
  });
  const known = [...counts].filter(([, row]) => total(row) >= LEAST_COUNT).sort(([a], [b]) => a - b);
  const sets = known.map(([, row]) => nameOf(row));
  const sizes = new Map<string, number>();
  for (const set of sets) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const classes = [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MAX_CLASSES);
  const classOf = new Map(classes.map(([set], at) => [set, at + 2]));
  const onlyTag = new Uint8Array(classes.length + 2);
  for (const [set, value] of classOf) if (set.startsWith('=')) onlyTag[value] = Number(set.slice(1)) + 1;
  const keys = Int32Array.from(known, ([key]) => key);
  return { keys, places: placesOf(keys), values: Uint8Array.from(sets, (set) => classOf.get(set) ?? 1), onlyTag };
}

const total = (row: Int32Array): number => row.reduce((sum, count) => sum + count, 0);

/** "=7" for a word always tagged 7, "7" for one tagged so until now, "7,12" for one of two tags, most frequent first. */
function nameOf(row: Int32Array): string {
  const all = total(row);
  const tags = [...row.keys()].filter((tag) => (row[tag] as number) >= all * LEAST_SHARE);
  tags.sort((a, b) => (row[b] as number) - (row[a] as number) || a - b);
  const main = tags[0] as number;
  if (all >= CERTAIN_COUNT && (row[main] as number) >= all * CERTAIN_SHARE) return `=${main}`;
  return tags.join();
}

export function writeTagLexicon(writer: Writer, lexicon: TagLexicon): void {
  writer.uint8(lexicon.onlyTag.length);
  writer.bytes(lexicon.onlyTag);
  writer.uint32(lexicon.keys.length);
  writer.ascending(lexicon.keys);
  writer.bytes(lexicon.values);
}
