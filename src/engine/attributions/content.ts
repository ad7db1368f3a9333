import type { VerbCue } from './cues.ts';
import { phraseAfter, withApposition } from './nouns.ts';
import { ADDRESSED, CLAUSE, QUESTION, THAT_CLAUSE } from './verbs.ts';
import { OF_VERBS, QUESTION_WORDS, TIMES } from './vocabulary.ts';
import type { Run, Words } from './words.ts';

/** What shows that content follows a verb. */
export type Opening = 'colon' | 'quotation' | 'that' | 'clause' | 'question' | 'infinitive';

export interface Following extends Run {
  readonly by: Opening;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The content behind the verb, to the end of its sentence or of the quotation it opens; undefined where none follows. */
export function contentAfter(
  words: Words,
  { to: start, lemma }: VerbCue,
  end: number,
  strict = false,
): Following | undefined {
  const at = skipAdjuncts(words, ADDRESSED.has(lemma) ? skipAddressee(words, start, end, lemma) : start, end);
  if (at >= end) return undefined;
  const word = words.lower(at);
  if (word === ':') return at + 1 < end ? closeAt(words, at + 1, end, 'colon') : undefined;
  if (opensQuotation(words, at)) return closeAt(words, at, end, 'quotation');
  if (word === ',' && opensQuotation(words, at + 1)) return closeAt(words, at + 1, end, 'quotation');
  if (word === 'that' && (CLAUSE.has(lemma) || THAT_CLAUSE.has(lemma)) && at + 1 < end)
    return closeAt(words, at + 1, end, 'that');
  if (QUESTION_WORDS.has(word) && QUESTION.has(lemma) && !/^(?:VBN|VBG)$/.test(words.tag(at + 1)))
    return closeAt(words, at, end, 'question');
  if (CLAUSE.has(lemma) && !speaksOf(words, start, at) && isClause(words, at, end, strict ? '' : lemma))
    return closeAt(words, at, end, 'clause');
  const that = laterThat(words, at, end);
  if (that !== undefined && (CLAUSE.has(lemma) || THAT_CLAUSE.has(lemma))) return closeAt(words, that + 1, end, 'that');
  const told = ADDRESSED.has(lemma) ? phraseAfter(words, start, end) : undefined;
  if (told && words.lower(told.to) === 'to' && words.tag(told.to + 1) === 'VB')
    return closeAt(words, start, end, 'infinitive');
  return undefined;
}

/** Whether a quotation begins with the token. */
export const opensQuotation = (words: Words, at: number): boolean =>
  words.quote(at) > 0 && words.quote(at) !== words.quote(at - 1);

/** Behind the person told: "told reporters", "told the court", "reminded them". */
function skipAddressee(words: Words, from: number, end: number, lemma: string): number {
  const phrase = phraseAfter(words, from, end);
  if (phrase === undefined || words.quote(from) > 0) return from;
  // "warned prices would rise": no one is addressed, a clause follows.
  if (lemma !== 'tell' && lemma !== 'remind' && FINITE.test(words.tag(phrase.to))) return from;
  return phrase.to;
}

/** Behind the times, places and occasions between verb and content: "said on Monday in a statement that". */
function skipAdjuncts(words: Words, from: number, end: number): number {
  let at = from;
  for (let round = 0; round < 6 && at < end; round++) {
    const word = words.lower(at);
    if (words.quote(at) > 0) break;
    if (TIMES.has(word) || (/^RB$/.test(words.tag(at)) && word !== 'not' && !FINITE.test(words.tag(at + 1)))) at++;
    else if (/^(?:last|this|next|late|early|earlier)$/.test(word) && TIMES.has(words.lower(at + 1))) at += 2;
    else if (OF_VERBS.has(word) && word !== 'as') {
      const phrase = phraseAfter(words, at + 1, end);
      // "said in Paris people marched": the phrase is part of the clause.
      if (phrase === undefined || FINITE.test(words.tag(phrase.to))) break;
      at = phrase.to;
    } else break;
  }
  return at;
}

/** "said of the plan", "spoke about it": what is spoken of, not what is said. */
function speaksOf(words: Words, from: number, to: number): boolean {
  return to > from && /^(?:of|about)$/.test(words.lower(from));
}

/** A "that" behind a short insertion without a verb. */
function laterThat(words: Words, from: number, end: number): number | undefined {
  for (let at = from; at < end && at < from + 14; at++) {
    if (words.quote(at) > 0 || /^VB/.test(words.tag(at)) || /^[;:]$/.test(words.lower(at))) return undefined;
    if (words.lower(at) === ',') return undefined;
    if (words.lower(at) === 'that' && words.tag(at) === 'IN') return at;
  }
  return undefined;
}

/** Verbs that take little but clauses, so that a finite verb farther on is proof enough. */
const CLAUSE_ALONE = /^(?:say|believe|think|argue|insist|hope|claim|contend|suspect|predict|suggest)$/;

/** Whether a clause begins here: a subject and its finite verb. */
function isClause(words: Words, from: number, end: number, lemma: string): boolean {
  if (/^(?:if|although|though)$/.test(words.lower(from))) return true;
  if (/^(?:TO|IN|CC|VB[NDPZ]?|RP|W.*|[.,:])$/.test(words.tag(from)) && words.quote(from) === 0) return false;
  const subject = phraseAfter(words, from, end);
  if (subject === undefined) return false;
  let at = subject.to;
  if (words.lower(at) === ',') at = withApposition(words, subject, end).to + 1;
  while (/^RB/.test(words.tag(at))) at++;
  if (at < end && FINITE.test(words.tag(at))) return true;
  if (!CLAUSE_ALONE.test(lemma) || words.lower(subject.to) === ',') return false;
  for (at = subject.to; at < end && at < from + 30; at++) {
    if (/^VB[DNPZ]$|^MD$/.test(words.tag(at)) && !/^W/.test(words.tag(at - 1))) return true;
    if (words.quote(at) > 0 && words.quote(from) === 0) return true;
    if (/^[;:]$/.test(words.lower(at))) return false;
  }
  return false;
}

/** The end of content that begins at `from`: with the quotation that is open at the sentence's end, else without the full stop. */
function closeAt(words: Words, from: number, end: number, by: Opening): Following {
  let to = end;
  const open = words.quote(end - 1);
  if (open > 0) to = words.quoted(open).to;
  if (words.quote(to - 1) === 0 && /^\.+$/.test(words.lower(to - 1)) && to - 1 > from) to--;
  return { from, to, by };
}
