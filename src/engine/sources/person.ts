import { wordsOf } from './behind.ts';
import { kindOfName, kindOfNoun } from './kinds.ts';
import { HOLDERS, TITLES } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { pressIn } from './press.ts';

/** A person's name and what the mention says the person is. */
interface Named {
  readonly name: string;
  readonly role?: string;
}

/** A person's name without the titles before it, which are the role, as is an explanation between commas. */
export function personIn(phrase: Phrase, first: number, start: number, head: number, end: number): Named | undefined {
  const { lower, tag, to } = phrase;
  if (start > head || pressIn(phrase, first, head)) return appositive(phrase, first, head, end);
  if (tag(head) === 'NNPS' && start === head) return undefined;
  let name = start;
  for (let at = start; at < head; at++) if (HOLDERS.has(lower(at))) name = at + 1;
  while (name < head && TITLES.has(lower(name))) name++;
  if (TITLES.has(lower(head)) && name === head) return undefined;
  if (kindOfName(wordsOf(phrase, name, head + 1), lower(phrase.from) === 'the' && name === start) !== 'person')
    return undefined;
  const before = name > first ? phrase.text(first, name) : undefined;
  let stop = end;
  while (stop + 1 < to && lower(end) === ',' && !/^(?:,|who|which)$/.test(lower(stop + 1))) stop++;
  const after = stop > end ? phrase.text(end + 1, stop + 1).replace(/^(?:the|an?) /i, '') : undefined;
  const role = /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(before ?? '') ? after : (before ?? after);
  return { name: phrase.text(name, head + 1), ...(role === undefined ? {} : { role }) };
}

/** "the governor of Ohio, Ann Lee,": the name stands behind the office. */
function appositive(phrase: Phrase, first: number, head: number, end: number): Named | undefined {
  if (
    phrase.lower(end) !== ',' ||
    !/^NN$/.test(phrase.tag(head)) ||
    kindOfNoun(phrase.lower(head), '', false) !== 'person'
  )
    return undefined;
  let to = end + 1;
  while (to < phrase.to && phrase.tag(to) === 'NNP') to++;
  const words = wordsOf(phrase, end + 1, to);
  if (words.length < 2 || kindOfName(words) !== 'person') return undefined;
  return { name: words.join(' '), role: phrase.text(first, end) };
}
