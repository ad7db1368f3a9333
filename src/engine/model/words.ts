/** What the models see of each token, as integers: computed once a text, shared by tagger, cue finder and labeller. */
import type { Token } from '../document.ts';
import { mix } from './hash.ts';

/** One entry a token in each array. */
export interface Words {
  readonly length: number;
  /** Hash of the word as written; digits, quotation marks and dashes are made alike. */
  readonly form: Int32Array;
  /** The same in lower case. */
  readonly lower: Int32Array;
  /** Hashes of the last 2, 3 and 4 and the first 1 and 3 letters, lower case; of the whole word where it is shorter. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix3: Int32Array;
  /** Bits: see `Shape`. */
  readonly shape: Int32Array;
}

/** Bits of a word's shape. */
export const Shape = {
  capital: 1,
  allCapitals: 2,
  lowerCase: 4,
  digit: 8,
  hyphen: 16,
  stop: 32,
  apostrophe: 64,
  otherMark: 128,
  spaceBefore: 256,
  spaceAfter: 512,
} as const;

const ZERO = 48;
const APOSTROPHE = 39;
const STRAIGHT = 34;
const OPENING = 0x201c;
const CLOSING = 0x201d;
const DASH = 0x2014;

/** One code unit for all that mean the same: digits, apostrophes, opening, closing quotation marks, long dashes. */
function alike(code: number): number {
  if (code >= 48 && code <= 57) return ZERO;
  if (code < 128) return code === 0x60 ? APOSTROPHE : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x201b) return APOSTROPHE;
  if (code === 0x201c || code === 0x201e || code === 0xab) return OPENING;
  if (code === 0x201d || code === 0xbb) return CLOSING;
  if (code === 0x2013 || code === 0x2015 || code === 0x2012) return DASH;
  return code;
}

/** Lower case of one code unit; those that have no lower case of one unit stay as they are. */
function lowerOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** A word longer than this is read by its first and last letters alone, so that no endless word costs time. */
const LONGEST = 40;

/** Works for any text; the tokens must be spans of it. */
export function wordsOf(text: string, tokens: readonly Token[]): Words {
  const length = tokens.length;
  const array = (): Int32Array => new Int32Array(length);
  const words = {
    length,
    form: array(),
    lower: array(),
    suffix2: array(),
    suffix3: array(),
    suffix4: array(),
    prefix1: array(),
    prefix3: array(),
    shape: array(),
  };
  const raw = new Int32Array(LONGEST);
  const low = new Int32Array(LONGEST);
  tokens.forEach((token, index) => {
    const n = readWord(text, token, raw, low);
    const spaceBefore = token.start === 0 || isSpace(text.charCodeAt(token.start - 1));
    const spaceAfter = token.end >= text.length || isSpace(text.charCodeAt(token.end));
    if (raw[0] === STRAIGHT && n === 1) {
      raw[0] = spaceBefore ? OPENING : CLOSING;
      low[0] = raw[0];
    }
    words.shape[index] =
      shapeOf(raw, low, n) | (spaceBefore ? Shape.spaceBefore : 0) | (spaceAfter ? Shape.spaceAfter : 0);
    words.form[index] = hashUnits(raw, 0, n);
    words.lower[index] = hashUnits(low, 0, n);
    words.suffix2[index] = hashUnits(low, Math.max(0, n - 2), n);
    words.suffix3[index] = hashUnits(low, Math.max(0, n - 3), n);
    words.suffix4[index] = hashUnits(low, Math.max(0, n - 4), n);
    words.prefix1[index] = hashUnits(low, 0, Math.min(1, n));
    words.prefix3[index] = hashUnits(low, 0, Math.min(3, n));
  });
  return words;
}

/**
 * Fills `raw` and `low` with the word's units made alike; gives how many. "--" and "---" read as one long dash,
 * two single marks as one double mark, which opens or closes by the space before it.
 */
function readWord(text: string, token: Token, raw: Int32Array, low: Int32Array): number {
  const size = token.end - token.start;
  const kept = Math.min(size, LONGEST);
  let dashes = 0;
  let singles = 0;
  for (let at = 0; at < kept; at++) {
    const from = at < LONGEST / 2 ? token.start + at : token.end - kept + at;
    const code = alike(text.charCodeAt(from));
    if (code === 45) dashes++;
    else if (code === APOSTROPHE) singles++;
    raw[at] = code;
    low[at] = lowerOf(code);
  }
  const mark = dashes === kept ? DASH : singles === kept ? STRAIGHT : 0;
  if (mark === 0 || kept < 2) return kept;
  raw[0] = mark;
  low[0] = mark;
  return 1;
}

function shapeOf(raw: Int32Array, low: Int32Array, n: number): number {
  let shape = 0;
  let capitals = 0;
  for (let at = 0; at < n; at++) {
    const code = raw[at] ?? 0;
    if (code !== low[at]) {
      capitals++;
      if (at === 0) shape |= Shape.capital;
    } else if (code === ZERO) shape |= Shape.digit;
    else if (code === 45) shape |= Shape.hyphen;
    else if (code === 46) shape |= Shape.stop;
    else if (code === APOSTROPHE) shape |= Shape.apostrophe;
    else if ((code >= 97 && code <= 122) || code >= 0xc0) shape |= Shape.lowerCase;
    else shape |= Shape.otherMark;
  }
  if (capitals > 1 && (shape & Shape.lowerCase) === 0) shape |= Shape.allCapitals;
  return shape;
}

function hashUnits(units: Int32Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = mix(hash, units[at] ?? 0);
  return hash;
}
