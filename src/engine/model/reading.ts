/** What the attribution models see of a text: every layer as integers, computed once and shared by both models. */
import type { Doc } from '../document.ts';
import { lemma } from '../tagging/lemma.ts';
import type { Convention } from './convention.ts';
import { hashOf } from './hash.ts';
import { type Lexicon, lookUp } from './lexicon.ts';
import { quoteStates } from './quote-states.ts';
import { type Words, wordsOf } from './words.ts';

export type ReadLayers = 'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'tags';

/** Arrays have one entry a token unless told otherwise; counts have one more, so that a range is a difference. */
export interface Reading {
  readonly length: number;
  /** Whose idea of an attribution is asked for. */
  readonly convention: Convention;
  readonly words: Words;
  /** Hash of the part of speech. */
  readonly tags: Int32Array;
  /** Hash of the base form. */
  readonly stems: Int32Array;
  /** How often training saw the word as a cue: 0 hardly ever … 4 mostly (see training/cue-lexicon.ts). */
  readonly cueRank: Uint8Array;
  /** See `QuoteState`. */
  readonly quotes: Uint8Array;
  /** 1 for a verb outside quotation marks. */
  readonly verbs: Uint8Array;
  /** How much the word can tell in a cue, by its part of speech: 0 to 6. */
  readonly weight: Uint8Array;
  readonly sentenceOf: Int32Array;
  /** By sentence: its tokens are sentenceFrom[s] … sentenceFrom[s + 1]; one entry more than there are sentences. */
  readonly sentenceFrom: Int32Array;
  /** By paragraph, in the same way. */
  readonly paragraphFrom: Int32Array;
  readonly commaCount: Int32Array;
  readonly markCount: Int32Array;
  readonly verbCount: Int32Array;
  readonly strongCount: Int32Array;
}

/** Ranks from here on make a word a strong cue. */
export const STRONG = 3;

/**
 * The text must have been tagged with the tags the model was trained with; `convention` says what shall be found in it.
 * Linear in the text's length.
 */
export function readText(doc: Doc<ReadLayers>, cueLexicon: Lexicon, convention: Convention = 'polnear'): Reading {
  const { text, tokens, tags } = doc;
  const length = tokens.length;
  const words = wordsOf(text, tokens);
  const quotes = quoteStates(doc);
  const tagHashes = new Map<string, number>();
  const reading = {
    length,
    convention,
    words,
    quotes,
    tags: new Int32Array(length),
    stems: new Int32Array(length),
    cueRank: new Uint8Array(length),
    verbs: new Uint8Array(length),
    weight: new Uint8Array(length),
    sentenceOf: new Int32Array(length),
    sentenceFrom: starts(doc.sentences, length),
    paragraphFrom: paragraphStarts(doc),
    commaCount: new Int32Array(length + 1),
    markCount: new Int32Array(length + 1),
    verbCount: new Int32Array(length + 1),
    strongCount: new Int32Array(length + 1),
  };
  doc.sentences.forEach(({ from, to }, sentence) => {
    reading.sentenceOf.fill(sentence, from, to);
  });
  tokens.forEach(({ start, end }, at) => {
    const tag = tags[at] as string;
    let tagHash = tagHashes.get(tag);
    if (tagHash === undefined) {
      tagHash = hashOf(tag);
      tagHashes.set(tag, tagHash);
    }
    const state = quotes[at] as number;
    const rank = lookUp(cueLexicon, words.lower[at] as number);
    const verb = tag.startsWith('VB') && state === 0 ? 1 : 0;
    reading.tags[at] = tagHash;
    reading.stems[at] = inflected(tag) ? hashOf(lemma(text.slice(start, end), tag)) : (words.lower[at] as number);
    reading.cueRank[at] = rank;
    reading.verbs[at] = verb;
    reading.weight[at] = weightOf(tag, reading.stems[at] as number);
    reading.commaCount[at + 1] = (reading.commaCount[at] as number) + (tag === ',' ? 1 : 0);
    reading.markCount[at + 1] = (reading.markCount[at] as number) + (state > 1 ? 1 : 0);
    reading.verbCount[at + 1] = (reading.verbCount[at] as number) + verb;
    reading.strongCount[at + 1] = (reading.strongCount[at] as number) + (rank >= STRONG ? 1 : 0);
  });
  return reading;
}

/** Verbs that mostly help others. */
const HELPERS = new Set(['be', 'have', 'do'].map((word) => hashOf(word)));

/** A verb outweighs a noun or adjective of the same rank, and those the small words around them. */
function weightOf(tag: string, stem: number): number {
  if (tag.startsWith('VB')) return HELPERS.has(stem) ? 1 : 6;
  return tag.startsWith('NN') || tag.startsWith('JJ') ? 4 : 0;
}

const inflected = (tag: string): boolean => tag === 'NNS' || tag === 'MD' || tag.startsWith('VB');

function starts(sentences: readonly { readonly from: number }[], length: number): Int32Array {
  const from = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, at) => {
    from[at] = sentence.from;
  });
  from[sentences.length] = length;
  return from;
}

function paragraphStarts({ paragraphs, tokens }: Doc<'paragraphs' | 'tokens'>): Int32Array {
  const from = new Int32Array(paragraphs.length + 1);
  let at = 0;
  paragraphs.forEach(({ start }, paragraph) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    from[paragraph] = at;
  });
  from[paragraphs.length] = tokens.length;
  return from;
}
