/** The part-of-speech tagger's model and how it tags a sentence. */
import type { Reader } from './container.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { addWeights, type LinearTable, readLinear } from './linear.ts';
import { fixedKeys, MAX_TAG_KEYS, OUTSIDE, tagKeys } from './tag-features.ts';
import type { Words } from './words.ts';

export interface TagModel {
  /** Penn Treebank tags; a label of `table` is an index into them. */
  readonly names: readonly string[];
  /** Word form → its class: which tags it takes. */
  readonly lexicon: Lexicon;
  /** By class: 1 + the tag of words that take no other, or 0. */
  readonly onlyTag: Uint8Array;
  readonly table: LinearTable;
}

/** Throws ModelError where the bytes end too soon or do not fit together. */
export function readTagModel(reader: Reader): TagModel {
  const names = reader.ascii(reader.uint16()).split(' ');
  const onlyTag = reader.bytes(reader.uint8());
  const lexicon = readLexicon(reader);
  const table = readLinear(reader);
  reader.expect(table.labels === names.length, 'not one weight a tag');
  reader.expect(
    lexicon.values.every((value) => value < onlyTag.length),
    'a word of an unknown class',
  );
  return { names, lexicon, onlyTag, table };
}

/** Tags the sentence [from, to), word by word from the left, into `tags` (indices into the model's names). */
export function tagSentence(
  model: TagModel,
  words: Words,
  classes: Uint8Array,
  from: number,
  to: number,
  tags: Uint8Array,
): void {
  const { table, onlyTag } = model;
  const scores = new Int32Array(table.labels);
  const keys = new Int32Array(MAX_TAG_KEYS);
  let tag1 = OUTSIDE;
  let tag2 = OUTSIDE;
  for (let index = from; index < to; index++) {
    let tag = (onlyTag[classes[index] as number] as number) - 1;
    if (tag < 0) {
      scores.fill(0);
      const n = fixedKeys(words, classes, index, from, to, keys);
      const all = tagKeys(words, classes, index, from, to, tag1, tag2, keys, n);
      for (let at = 0; at < all; at++) addWeights(table, keys[at] as number, scores, 0);
      tag = highest(scores);
    }
    tags[index] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
}

/** Index of the highest score, the first among equals. */
function highest(scores: Int32Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] as number) > (scores[best] as number)) best = at;
  return best;
}
