/** What stands around each token: the verbs, strong cues and punctuation before and after it. */

import { type Reading, STRONG } from './reading.ts';
import { OUTSIDE } from './tag-features.ts';
import { Shape } from './words.ts';

/** One entry a token: the index of the token meant, or -1 where the sentence or paragraph has none. */
export interface Surroundings {
  /** The nearest verb outside quotation marks before and after, in the sentence. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** The nearest strong cue word before and after, in the paragraph. */
  readonly strongBefore: Int32Array;
  readonly strongAfter: Int32Array;
  /** The first word of the clause (what follows the punctuation before), and the next punctuation, in the sentence. */
  readonly clauseFirst: Int32Array;
  readonly punctuationAfter: Int32Array;
  /** By sentence: whether it holds a quotation, its highest cue rank, and the highest outside quotation marks. */
  readonly quoted: Uint8Array;
  readonly highest: Uint8Array;
  readonly highestOutside: Uint8Array;
}

/** Whether the token is punctuation: no letter and no digit. */
export const isPunctuation = (reading: Reading, at: number): boolean =>
  ((reading.words.shape[at] as number) & (Shape.capital | Shape.lowerCase | Shape.digit | Shape.allCapitals)) === 0;

/** Two passes over the text. */
export function surroundingsOf(reading: Reading): Surroundings {
  const { length, sentenceFrom, paragraphFrom, cueRank, verbs, quotes } = reading;
  const array = (): Int32Array => new Int32Array(length).fill(-1);
  const sentences = sentenceFrom.length - 1;
  const found = {
    verbBefore: array(),
    verbAfter: array(),
    strongBefore: array(),
    strongAfter: array(),
    clauseFirst: array(),
    punctuationAfter: array(),
    quoted: new Uint8Array(sentences),
    highest: new Uint8Array(sentences),
    highestOutside: new Uint8Array(sentences),
  };
  for (let sentence = 0; sentence < sentences; sentence++) {
    const from = sentenceFrom[sentence] as number;
    const to = sentenceFrom[sentence + 1] as number;
    let verb = -1;
    let clause = from;
    for (let at = from; at < to; at++) {
      const rank = cueRank[at] as number;
      const state = quotes[at] as number;
      found.verbBefore[at] = verb;
      found.clauseFirst[at] = clause;
      if (verbs[at] === 1) verb = at;
      if (isPunctuation(reading, at)) clause = Math.min(at + 1, to - 1);
      if (state > 0) found.quoted[sentence] = 1;
      if (rank > (found.highest[sentence] as number)) found.highest[sentence] = rank;
      if (state === 0 && rank > (found.highestOutside[sentence] as number)) found.highestOutside[sentence] = rank;
    }
    verb = -1;
    let punctuation = -1;
    for (let at = to - 1; at >= from; at--) {
      found.verbAfter[at] = verb;
      found.punctuationAfter[at] = punctuation;
      if (verbs[at] === 1) verb = at;
      if (isPunctuation(reading, at)) punctuation = at;
    }
  }
  for (let paragraph = 0; paragraph + 1 < paragraphFrom.length; paragraph++) {
    const from = paragraphFrom[paragraph] as number;
    const to = paragraphFrom[paragraph + 1] as number;
    nearest(cueRank, from, to, found.strongBefore, found.strongAfter);
  }
  return found;
}

function nearest(cueRank: Uint8Array, from: number, to: number, before: Int32Array, after: Int32Array): void {
  for (let at = from, strong = -1; at < to; at++) {
    before[at] = strong;
    if ((cueRank[at] as number) >= STRONG) strong = at;
  }
  for (let at = to - 1, strong = -1; at >= from; at--) {
    after[at] = strong;
    if ((cueRank[at] as number) >= STRONG) strong = at;
  }
}

/** The value at the index, or a value for what is outside where the index is -1. */
export const valueAt = (array: Int32Array, at: number): number => (at < 0 ? OUTSIDE : (array[at] as number));
