import type { Annotator, Token } from '../document.ts';
import { ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS } from './abbreviations.ts';

const W = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]';

/**
 * One token, by the conventions of the Penn Treebank as CoreNLP reads them. Every alternative but the first consumes
 * what it has scanned, so the time is linear in the length of the text.
 */
const TOKEN = new RegExp(
  [
    // https://example.org/a?b=c without the punctuation behind it
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]*[\p{L}\p{N}\/=#]`,
    // @handle, #topic
    String.raw`[@#][\p{L}\p{N}_]+`,
    // '80s, ’16, 'em: the mark belongs to the word
    String.raw`(?<![\p{L}\p{N}])['’](?:\d0s|\d\d|em|cause|til|tis|twas)(?![\p{L}\p{N}])`,
    // -0.8, +32, .5
    String.raw`(?<![\p{L}\p{N}\p{P}])[-+−]?\.?\p{Nd}+(?:[.,:\/]\p{Nd}+)*(?!${W}|[-@])`,
    // U.S., a.m., D.C.-based, F.B.I.'s; words with inner hyphens, apostrophes, slashes, dots (state.gov), & (AT&T)
    String.raw`(?:(?:\p{L}\.)+\p{L}(?!${W})\.?|${W}+)` +
      String.raw`(?:(?:[-\u2010\u2011\/&@_'’]|[.](?=[\p{Ll}\p{Nd}])|(?<=\p{Nd})[,:](?=\p{Nd}))` +
      String.raw`(?:(?:\p{L}\.)+\p{L}(?!${W})\.?|${W}+))*`,
    // runs of one mark
    String.raw`\.(?: \.){2,}|\.{2,}|-{2,}|_+|\*+|[!?]{2,}|''|\x60{2}`,
    // anything else that shows, one code point at a time
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
/** Two words in one: where the second begins. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** Length of the first word of a fused or clitic form, or of the whole where it is one word. */
function stemLength(word: string): number {
  const clitic = word.length > 2 ? CLITIC.exec(word.slice(-4)) : null;
  if (clitic && clitic[0].length < word.length) return word.length - clitic[0].length;
  return FUSED.get(word.toLowerCase()) ?? word.length;
}

/** Whether the full stop behind a word belongs to it. */
function takesFullStop(text: string, word: string, end: number): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  if (/^\p{Lu}$/u.test(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (BEFORE_NUMBERS.has(last)) return /^\s?\d/.test(text.slice(end + 1, end + 3));
  return BEFORE_NAMES.has(last) || ANYWHERE.has(last);
}

/** Words, numbers and punctuation marks in order; whatever is not white space lies in exactly one token. */
export const tokenize: Annotator<never, 'tokens'> = ({ text }): Token[] => {
  const tokens: Token[] = [];
  let taken = 0;
  for (const { index, 0: found } of text.matchAll(TOKEN)) {
    const start = Math.max(index, taken);
    const end = index + found.length;
    if (start >= end) continue;
    const word = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(word)) {
      tokens.push({ start, end });
      continue;
    }
    const split = start + stemLength(word);
    if (split < end) tokens.push({ start, end: split });
    taken = end + (takesFullStop(text, word, end) ? 1 : 0);
    tokens.push({ start: split < end ? split : start, end: taken });
  }
  return tokens;
};
