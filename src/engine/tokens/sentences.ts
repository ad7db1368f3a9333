import type { Annotator, Sentence, Token } from '../document.ts';
import { ANYWHERE, BEFORE_NAMES } from './abbreviations.ts';
import { SENTENCE_STARTERS } from './sentence-starters.ts';

const STOP = /^(?:\.|[!?]+|[。！？])$/u;
const ELLIPSIS = /^(?:…|\.[. ]*\.)$/u;
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '“', '’', "'", "''", '»', '«', ')', ']', '}']);
const OPENING: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‘', '’', "'", "''", '``', '«', '»', '(', '[', '{']);

/** What ends with the token: a sentence ("full"), perhaps one ("maybe"), or none. */
type Ending = 'full' | 'maybe' | 'none';

function endingOf(word: string): Ending {
  if (STOP.test(word)) return 'full';
  if (ELLIPSIS.test(word)) return 'maybe';
  if (word.length < 2 || !word.endsWith('.')) return 'none';
  const bare = word.slice(word.lastIndexOf('-') + 1, -1);
  return BEFORE_NAMES.has(bare) && !ANYWHERE.has(bare) ? 'none' : 'maybe';
}

/**
 * Sentences by their full stops, question and exclamation marks, with the closing marks behind them. A full stop that
 * belongs to an abbreviation ends one only where the next word plainly begins another.
 */
export const splitSentences: Annotator<'paragraphs' | 'tokens', 'sentences'> = ({ text, paragraphs, tokens }) => {
  const sentences: Sentence[] = [];
  let from = 0;
  paragraphs.forEach((span, paragraph) => {
    let to = from;
    while (to < tokens.length && tokenAt(tokens, to).start < span.end) to++;
    for (let at = from; at < to; at++) {
      const next = at + 1 < to ? breakAfter(text, tokens, at, to) : to;
      if (next === undefined) continue;
      sentences.push({
        start: tokenAt(tokens, from).start,
        end: tokenAt(tokens, next - 1).end,
        from,
        to: next,
        paragraph,
      });
      from = next;
      at = next - 1;
    }
  });
  return sentences;
};

/** Index of the token that begins the next sentence where one ends with token `at`, before `to`. */
function breakAfter(text: string, tokens: readonly Token[], at: number, to: number): number | undefined {
  const word = (index: number): string => text.slice(tokenAt(tokens, index).start, tokenAt(tokens, index).end);
  const glued = (index: number): boolean => tokenAt(tokens, index - 1).end === tokenAt(tokens, index).start;
  let ending = endingOf(word(at));
  if (ending === 'none') return undefined;
  let next = at + 1;
  while (next < to && glued(next) && (CLOSING.has(word(next)) || endingOf(word(next)) !== 'none')) {
    if (STOP.test(word(next))) ending = 'full';
    next++;
  }
  if (next >= to) return to;
  let first = next;
  while (first < to - 1 && (OPENING.has(word(first)) || ELLIPSIS.test(word(first)))) first++;
  const begin = word(first);
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$£€]/u.test(begin)) return ending === 'full' && first > next ? next : undefined;
  if (ending === 'full') return glued(next) && !/^\p{Lu}\p{Ll}/u.test(begin) ? undefined : next;
  return SENTENCE_STARTERS.has(begin) ? next : undefined;
}

function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}
