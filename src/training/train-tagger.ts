/**
 * Trains the part-of-speech tagger: an averaged perceptron (Collins 2002) with a lexicon of the tags each word takes
 * (the idea of a closed tag dictionary is Ratnaparkhi's, 1996).
 */
import { lookUpAll } from '../engine/model/lexicon.ts';
import { fixedKeys, MAX_TAG_KEYS, OUTSIDE, tagKeys } from '../engine/model/tag-features.ts';
import { wordsOf } from '../engine/model/words.ts';
import type { TaggedText } from './corpus.ts';
import { FeatureCounter, FeatureIndex } from './feature-index.ts';
import { randomFrom, shuffle } from './random.ts';
import { learnLexicon, type TagLexicon, writeTagLexicon } from './tag-lexicon.ts';
import { writeLinear } from './write-linear.ts';
import { Writer } from './writer.ts';

const EPOCHS = 8;
/** Features met less often than this are left out. */
const LEAST_COUNT = 6;
/** Averaged weights below this are left out, and the quantum of the rest. */
const LEAST_WEIGHT = 2;
const SCALE = 0.5;

/** A sentence of the training data: its words' features that need no tags, and the right tags. */
interface Sentence {
  readonly text: Prepared;
  readonly from: number;
  readonly to: number;
}
interface Prepared {
  readonly words: ReturnType<typeof wordsOf>;
  readonly classes: Uint8Array;
  readonly gold: Int16Array;
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** The bytes of the section "tagger". Deterministic. `log` is told of the progress. */
export function trainTagger(texts: readonly TaggedText[], log: (line: string) => void): Uint8Array {
  const names = [...new Set(texts.flatMap(({ tags }) => tags.filter((tag) => tag !== '')))].sort();
  const wordsOfTexts = texts.map(({ doc }) => wordsOf(doc.text, doc.tokens));
  const golds = texts.map(({ tags }) => Int16Array.from(tags, (tag) => names.indexOf(tag)));
  const lexicon = learnLexicon(wordsOfTexts, golds, names.length);
  const index = countFeatures(texts, wordsOfTexts, golds, lexicon);
  log(`tagger: ${names.length} tags, ${lexicon.keys.length} words, ${index.size} features`);
  const sentences = prepare(texts, wordsOfTexts, golds, lexicon, index);
  const weights = learn(sentences, names.length, index, lexicon, log);
  const writer = new Writer();
  const list = names.join(' ');
  writer.uint16(list.length);
  writer.ascii(list);
  writeTagLexicon(writer, lexicon);
  const kept = writeLinear(writer, index, weights, names.length, SCALE, LEAST_WEIGHT);
  log(`tagger: kept ${kept.features} features, ${kept.weights} weights`);
  return writer.finish();
}

type WordsOfText = ReturnType<typeof wordsOf>;

/** The features met often enough, with the right tags before each word. */
function countFeatures(
  texts: readonly TaggedText[],
  words: readonly WordsOfText[],
  golds: readonly Int16Array[],
  lexicon: TagLexicon,
): FeatureIndex {
  const counter = new FeatureCounter();
  const index = new FeatureIndex();
  const keys = new Int32Array(MAX_TAG_KEYS);
  const visit = (take: (feature: number) => void): void =>
    texts.forEach(({ doc }, at) => {
      const seen = words[at] as WordsOfText;
      const gold = golds[at] as Int16Array;
      const classes = classesOf(lexicon, seen);
      for (const { from, to } of doc.sentences)
        for (let word = from; word < to; word++) {
          if ((lexicon.onlyTag[classes[word] as number] as number) > 0) continue;
          const n = fixedKeys(seen, classes, word, from, to, keys);
          const tag1 = word > from ? (gold[word - 1] as number) : OUTSIDE;
          const tag2 = word > from + 1 ? (gold[word - 2] as number) : OUTSIDE;
          const all = tagKeys(seen, classes, word, from, to, tag1, tag2, keys, n);
          for (let key = 0; key < all; key++) take(keys[key] as number);
        }
    });
  visit((feature) => counter.count(feature));
  visit((feature) => {
    if (counter.seen(feature) >= LEAST_COUNT) index.add(feature);
  });
  return index;
}

const classesOf = (lexicon: TagLexicon, words: WordsOfText): Uint8Array => lookUpAll(lexicon, words.form);

function prepare(
  texts: readonly TaggedText[],
  words: readonly WordsOfText[],
  golds: readonly Int16Array[],
  lexicon: TagLexicon,
  index: FeatureIndex,
): Sentence[] {
  const keys = new Int32Array(MAX_TAG_KEYS);
  return texts.flatMap(({ doc }, at) => {
    const seen = words[at] as WordsOfText;
    const classes = classesOf(lexicon, seen);
    const rows: number[] = [];
    const starts = new Int32Array(seen.length + 1);
    for (const { from, to } of doc.sentences)
      for (let word = from; word < to; word++) {
        const n = fixedKeys(seen, classes, word, from, to, keys);
        for (let key = 0; key < n; key++) {
          const row = index.row(keys[key] as number);
          if (row >= 0) rows.push(row);
        }
        starts[word + 1] = rows.length;
      }
    const text: Prepared = { words: seen, classes, gold: golds[at] as Int16Array, rows: Int32Array.from(rows), starts };
    return doc.sentences.map(({ from, to }) => ({ text, from, to }));
  });
}

/** The averaged weights, features × tags. */
function learn(
  sentences: readonly Sentence[],
  tags: number,
  index: FeatureIndex,
  lexicon: TagLexicon,
  log: (line: string) => void,
): Float32Array {
  const weights = new Int32Array(index.size * tags);
  /** Sum of change × time of change, from which the average follows at the end (Daumé 2006, figure 2.3). */
  const late = new Float64Array(index.size * tags);
  const scores = new Int32Array(tags);
  const keys = new Int32Array(MAX_TAG_KEYS);
  const active = new Int32Array(MAX_TAG_KEYS);
  const order = Int32Array.from(sentences.keys());
  const random = randomFrom(1);
  let time = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const at of order) {
      const { text, from, to } = sentences[at] as Sentence;
      let tag1 = OUTSIDE;
      let tag2 = OUTSIDE;
      for (let word = from; word < to; word++) {
        const gold = text.gold[word] as number;
        let tag = (lexicon.onlyTag[text.classes[word] as number] as number) - 1;
        if (tag < 0) {
          let n = 0;
          for (let row = text.starts[word] as number; row < (text.starts[word + 1] as number); row++)
            active[n++] = text.rows[row] as number;
          const end = tagKeys(text.words, text.classes, word, from, to, tag1, tag2, keys, 0);
          for (let key = 0; key < end; key++) {
            const row = index.row(keys[key] as number);
            if (row >= 0) active[n++] = row;
          }
          tag = predict(weights, active, n, scores);
          if (gold >= 0 && tag !== gold) {
            wrong++;
            for (let row = 0; row < n; row++) {
              const base = (active[row] as number) * tags;
              weights[base + gold] = (weights[base + gold] as number) + 1;
              weights[base + tag] = (weights[base + tag] as number) - 1;
              late[base + gold] = (late[base + gold] as number) + time;
              late[base + tag] = (late[base + tag] as number) - time;
            }
          }
          time++;
        }
        tag2 = tag1;
        tag1 = tag;
      }
    }
    log(`tagger: epoch ${epoch + 1}, ${wrong} mistakes`);
  }
  return Float32Array.from(weights, (weight, at) => weight - (late[at] as number) / time);
}

function predict(weights: Int32Array, active: Int32Array, n: number, scores: Int32Array): number {
  scores.fill(0);
  const tags = scores.length;
  for (let row = 0; row < n; row++) {
    const base = (active[row] as number) * tags;
    for (let tag = 0; tag < tags; tag++) scores[tag] = (scores[tag] as number) + (weights[base + tag] as number);
  }
  let best = 0;
  for (let tag = 1; tag < tags; tag++) if ((scores[tag] as number) > (scores[best] as number)) best = tag;
  return best;
}
