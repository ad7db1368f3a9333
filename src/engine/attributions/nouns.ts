import { OF_NOUNS, TIMES } from './vocabulary.ts';
import type { Run, Words } from './words.ts';

const HEAD = /^(?:NNS?|NNPS?|CD|PRP|WP|DT|JJ[RS]?|FW|POS|VBG)$/;
const PART = /^(?:NNS?|NNPS?|CD|JJ[RS]?|FW|POS|DT|PDT|PRP\$|\$|#|VBN|VBG|HYPH|``|'')$/;
const NAMES = /^NNPS?$/;

/** Whether a noun phrase can end with the token. */
export const endsPhrase = (words: Words, at: number): boolean => HEAD.test(words.tag(at)) || words.lower(at) === '%';

/** The noun phrase that ends before `to`, with what hangs on it to the left; undefined where none ends there. */
export function phraseBefore(words: Words, to: number, least: number): Run | undefined {
  if (to <= least || !endsPhrase(words, to - 1)) return undefined;
  // "officials Tuesday said": the day is no part of the phrase.
  if (TIMES.has(words.lower(to - 1)) && NAMES.test(words.tag(to - 1)) && endsPhrase(words, to - 2))
    return phraseBefore(words, to - 1, least);
  if (/^(?:PRP|WP|WDT|EX)$/.test(words.tag(to - 1))) return { from: to - 1, to };
  let from = baseStart(words, to, least);
  for (;;) {
    const wider = from - 1 > least ? linked(words, from - 1, least) : undefined;
    if (wider === undefined) return { from: withoutTime(words, from, to), to };
    from = wider;
  }
}

/** Where the phrase goes on to the left of a preposition or "and" at `link`; undefined where it does not. */
function linked(words: Words, link: number, least: number): number | undefined {
  const word = words.lower(link);
  if (words.quote(link) > 0) return undefined;
  if (word === 'and' || word === 'or' || word === '&') {
    const end = words.lower(link - 1) === ',' ? link - 1 : link;
    if (!endsPhrase(words, end - 1) || end - 1 < least) return undefined;
    const start = baseStart(words, end, least);
    // "met Smith and Jones said": the first belongs to another verb.
    const before = words.tag(start - 1);
    return start > least && /^(?:VB.?|TO|RP)$/.test(before) ? undefined : start;
  }
  if (!OF_NOUNS.has(word)) return undefined;
  let end = link;
  // "officials familiar with", "people briefed on", "analysts surveyed by"
  if (end - 2 >= least && /^(?:VBN|VBG|JJ)$/.test(words.tag(end - 1)) && /^NNS?$/.test(words.tag(end - 2))) end--;
  if (end - 1 < least || !/^(?:NNS?|NNPS?|CD|DT|JJS)$/.test(words.tag(end - 1)) || TIMES.has(words.lower(end - 1)))
    return undefined;
  if (words.tag(end - 1) === 'DT' && !/^(?:some|all|many|those|both|any|none|most)$/.test(words.lower(end - 1)))
    return undefined;
  return baseStart(words, end, least);
}

function baseStart(words: Words, to: number, least: number): number {
  let from = to - 1;
  while (from > least && joinsBase(words, from - 1, from)) from--;
  return from;
}

function joinsBase(words: Words, at: number, next: number): boolean {
  const tag = words.tag(at);
  if (words.quote(at) !== words.quote(next) && !nicknames(words, Math.max(words.quote(at), words.quote(next))))
    return false;
  // A determiner or possessive pronoun begins a phrase: what stands before it belongs elsewhere, but for "all the".
  if (/^(?:DT|PRP\$)$/.test(words.tag(next))) return tag === 'PDT' || /^(?:all|both|half)$/.test(words.lower(at));
  if (PART.test(tag)) return !/^(?:VBG|VBN)$/.test(tag) || /^(?:DT|PRP\$|JJ|POS|NNS?|NNP|CD)$/.test(words.tag(at - 1));
  if (tag === 'CC')
    return words.lower(at) === '&' || (/^(?:JJ|NN)/.test(words.tag(at - 1)) && /^(?:JJ)/.test(words.tag(next)));
  if (/^RB/.test(tag)) return /^(?:JJ|CD|VBN)/.test(words.tag(next)) && !/^(?:also|then|so|now)$/.test(words.lower(at));
  return false;
}

/** Whether a quotation is short enough to stand inside a noun phrase: "the “best” man". */
function nicknames(words: Words, quote: number): boolean {
  const { from, to } = words.quoted(quote);
  return to - from <= 6 && !/^[.,!?]/.test(words.lower(to - 2));
}

/** Leaves out a time that only stands before the phrase: "Last week Smith". */
function withoutTime(words: Words, from: number, to: number): number {
  for (let at = Math.min(to - 2, from + 3); at >= from; at--)
    if (
      TIMES.has(words.lower(at)) &&
      words.tag(at + 1) !== 'POS' &&
      (NAMES.test(words.tag(at + 1)) || /^(?:DT|PRP)/.test(words.tag(at + 1)))
    )
      return at + 1;
  return from;
}

/** The noun phrase that begins at `from`, with what hangs on it to the right; undefined where none begins there. */
export function phraseAfter(words: Words, from: number, most: number): Run | undefined {
  if (from >= most) return undefined;
  if (/^(?:PRP|EX)$/.test(words.tag(from))) return { from, to: from + 1 };
  let to = from;
  while (to < most && goesOn(words, to, from)) to++;
  while (to > from && !endsPhrase(words, to - 1) && words.quote(to - 1) === 0) to--;
  if (
    to === from ||
    (words.tag(to - 1) === 'DT' &&
      to - from === 1 &&
      !/^(?:some|many|all|both|others|another)$/.test(words.lower(from)))
  )
    return undefined;
  for (;;) {
    const next = rightLink(words, to, most);
    if (next === undefined) return { from, to };
    to = next;
  }
}

function goesOn(words: Words, at: number, from: number): boolean {
  const tag = words.tag(at);
  if (at > from && /^(?:DT|PRP\$)$/.test(tag))
    return words.tag(at - 1) === 'PDT' || /^(?:all|both|half)$/.test(words.lower(at - 1));
  if (at > from && TIMES.has(words.lower(at)) && NAMES.test(tag) && words.tag(at + 1) !== 'POS') return false;
  if (PART.test(tag)) return at === from || tag !== 'VBG' || /^(?:DT|JJ|NN|POS)/.test(words.tag(at - 1));
  if (tag === 'CC') return words.lower(at) === '&';
  return /^RB/.test(tag) && /^(?:JJ|CD|VBN)/.test(words.tag(at + 1)) && at > from;
}

/** Where the phrase ends if it goes on behind a preposition or "and" at `link`. */
function rightLink(words: Words, link: number, most: number): number | undefined {
  const word = words.lower(link);
  const conjunction = word === 'and' || word === 'or';
  const name = NAMES.test(words.tag(link - 1));
  const place = /^(?:in|at|from|with|on|to|about)$/.test(word) && !name && words.tag(link) !== 'RP';
  if (!conjunction && word !== 'of' && word !== 'for' && !place) return undefined;
  const from = link + 1;
  let to = from;
  while (to < most && goesOn(words, to, from)) to++;
  while (to > from && !endsPhrase(words, to - 1)) to--;
  if (to === from) return undefined;
  // "said Smith and Jones agreed": the second is another clause's subject.
  if (conjunction && /^(?:VB[DPZ]|MD)$/.test(words.tag(to))) return undefined;
  return TIMES.has(words.lower(from)) || TIMES.has(words.lower(to - 1)) ? undefined : to;
}

/** Takes in what stands between commas behind a phrase and explains it: "Jane Smith, the mayor of York,". */
export function withApposition(words: Words, phrase: Run, most: number): Run {
  let { to } = phrase;
  if (words.lower(to) === '(') {
    const close = findWord(words, ')', to, Math.min(most, to + 8));
    if (close !== undefined) to = close + 1;
  }
  for (let round = 0; round < 2; round++) {
    if (words.lower(to) !== ',' || to + 1 >= most || words.quote(to + 1) > 0) break;
    if (!/^(?:DT|PRP\$|NNS?|NNPS?|JJ|CD|PDT)$/.test(words.tag(to + 1))) break;
    const end = insertionEnd(words, to + 1, most);
    if (end === undefined) break;
    to = end;
  }
  return { from: phrase.from, to };
}

/** The end of an insertion without a finite verb that a comma or the sentence's end closes. */
function insertionEnd(words: Words, from: number, most: number): number | undefined {
  for (let at = from; at < most && at < from + 25; at++) {
    const word = words.lower(at);
    if (word === ',' || word === '.' || word === ';' || /^[—–-]+$/.test(word)) return at;
    if (/^(?:who|which|that|as)$/.test(word) && at > from + 1 && /^(?:W|IN)/.test(words.tag(at))) return at;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(words.tag(at)) || words.quote(at) > words.quote(from)) return undefined;
  }
  return most;
}

/** Index of the word at or behind `from`, before `to`. */
export function findWord(words: Words, word: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (words.lower(at) === word) return at;
  return undefined;
}
