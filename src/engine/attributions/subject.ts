import { phraseBefore, withApposition } from './nouns.ts';
import { NO_SOURCE, TIMES } from './vocabulary.ts';
import type { Run, Words } from './words.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** Who does what the verb says, and how the words tell it. */
export interface Subject extends Run {
  /** adjacent: "Smith said"; relative: "who said"; shared: another verb's subject: "Smith rose and said". */
  readonly how: 'adjacent' | 'relative' | 'shared';
}

/** The subject of the verb group that begins at `verb`, in the sentence that begins at `least`. */
export function subjectBefore(words: Words, verb: number, least: number): Subject | undefined {
  let to = verb;
  while (to > least && /^RB/.test(words.tag(to - 1)) && words.quote(to - 1) === 0) to--;
  if (to <= least) to = verb;
  if (to <= least || words.quote(to - 1) > 0) return undefined;
  const word = words.lower(to - 1);
  if (word === 'who' || (word === 'which' && words.tag(to - 1) !== 'IN')) return { from: to - 1, to, how: 'relative' };
  if (word === 'that' && /^W/.test(words.tag(to - 1))) return { from: to - 1, to, how: 'relative' };
  const insertion = /^(?:,|—|–|--|\))$/.test(word) ? beforeInsertion(words, to - 1, least) : undefined;
  if (insertion !== undefined) return { ...insertion, how: 'adjacent' };
  const phrase = phraseBefore(words, to, least);
  if (phrase && canSpeak(words, phrase)) return { ...phrase, how: 'adjacent' };
  // A name that begins the sentence may look like any other word: "Jolly said".
  return verb - 1 === least &&
    /^\p{Lu}\p{Ll}/u.test(words.text(least)) &&
    !/^(?:PRP|DT|EX|IN|CC|W)/.test(words.tag(least))
    ? { from: least, to: verb, how: 'adjacent' }
    : undefined;
}

/** The phrase before an insertion that ends at `close`: "Smith, the mayor of York, said"; "Lee (D-Ohio) said". */
function beforeInsertion(words: Words, close: number, least: number): Run | undefined {
  const closing = words.lower(close);
  const opening = closing === ')' ? '(' : closing;
  for (let at = close - 1; at > least && at > close - 40; at--) {
    if (words.lower(at) !== opening || words.quote(at) > 0) continue;
    const phrase = phraseBefore(words, at, least);
    if (phrase === undefined || !canSpeak(words, phrase)) continue;
    // The innermost insertion may itself end a longer one: "Smith, mayor of York, Ohio, said".
    const wider = words.lower(phrase.from - 1) === opening ? beforeInsertion(words, phrase.from - 1, least) : undefined;
    if (wider !== undefined && words.tag(phrase.to - 1).startsWith('NN') && closing === ',') {
      const reach = withApposition(words, wider, close + 1);
      if (reach.to >= close) return reach;
    }
    if (closing === ')') return { from: phrase.from, to: close + 1 };
    const first = words.tag(at + 1);
    const explains =
      /^(?:DT|PRP\$|NNS?|NNPS?|JJ|CD)$/.test(first) && withApposition(words, phrase, close + 1).to >= close;
    return explains ? { from: phrase.from, to: close + 1 } : phrase;
  }
  return undefined;
}

/** Tokens between a verb and the verb whose subject it shares, at most. */
const FAR = 60;

/**
 * The subject that a verb shares with one before it: "Smith rose and said", "Smith spoke, saying". It is the main
 * clause's, not that of a clause inside it: a new one counts only where a new main clause may begin.
 */
export function sharedSubject(words: Words, verb: number, least: number): Subject | undefined {
  let found: Subject | undefined;
  for (let at = Math.max(least + 1, verb - FAR); at < verb; at++) {
    if (words.quote(at) > 0 || !FINITE.test(words.tag(at))) continue;
    const subject = subjectBefore(words, at, least);
    if (subject?.how !== 'adjacent' || words.lower(subject.from) === 'it') continue;
    if (found === undefined || mayBegin(words, subject.from)) found = { ...subject, how: 'shared' };
  }
  if (found !== undefined) return found;
  return words.lower(verb - 1) === 'and' || words.lower(verb - 1) === 'but'
    ? relativeBefore(words, verb - 1, least)
    : undefined;
}

/** Whether a main clause may begin: behind a comma, a semicolon, "and" or "but". */
const mayBegin = (words: Words, at: number): boolean => /^(?:,|;|and|but|—|--|:)$/.test(words.lower(at - 1));

/** "who rose and said": the relative pronoun. */
function relativeBefore(words: Words, verb: number, least: number): Subject | undefined {
  for (let at = verb - 1; at > least && at > verb - FAR; at--)
    if (words.lower(at) === 'who' && words.quote(at) === 0) return { from: at, to: at + 1, how: 'shared' };
  return undefined;
}

/** "It", "there" and "this" say nothing; an adjective or number alone hardly does. */
function canSpeak(words: Words, { from, to }: Run): boolean {
  const last = words.tag(to - 1);
  if (/^\p{Lu}\p{Ll}+$/u.test(words.text(to - 1)) && /^(?:JJ|VB)/.test(last) && from > 0 && words.quote(from - 1) > 0)
    return true;
  if (/^(?:weeks?|months?|years?|days?)$/.test(words.lower(to - 1))) return false;
  if (to - from === 1) {
    if (NO_SOURCE.has(words.lower(from)) || TIMES.has(words.lower(from))) return false;
    if (/^(?:POS|VBG)$/.test(last)) return false;
    if (last === 'DT' || last === 'JJ' || last === 'CD')
      return /^(?:some|many|others?|all|both|one|most|few|several|another)$/.test(words.lower(from));
  }
  return last !== 'POS';
}
