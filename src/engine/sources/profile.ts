import type { Kind, Naming, Span } from '../document.ts';
import { bodyBehind, outletBehind, wordsOf } from './behind.ts';
import { kindOfName, kindOfNoun, singular } from './kinds.ts';
import { HOLDERS, NEWS_NOUNS, TITLES } from './nouns.ts';
import { type Phrase, phraseOf, type Tagged } from './phrase.ts';
import { PLACES } from './places.ts';

/** What a mention's own words tell of its source. */
export interface Profile {
  /** name: "Ann Lee", "the FBI"; pronoun: "he"; relative: "who"; noun: "the report", "officials". */
  readonly form: 'name' | 'pronoun' | 'relative' | 'noun';
  readonly name: string;
  readonly kind: Kind;
  readonly naming: Naming;
  /** The last word of the name, or the head noun in the singular; lower case. */
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly role?: string;
}

const BREAK = /^(?:,|\(|--|—|–|who|which|that|:|;)$/;
const LINK = /^(?:of|for|by|in|on|at|from|with|citing|quoting|to|about|during|under|near|as|close|among|across)$/;

/** Reads a mention. The span holds at least one token. */
export function profileOf(doc: Tagged, span: Span): Profile {
  const phrase = phraseOf(doc, span);
  const { from, to, lower, tag } = phrase;
  if (to - from === 1 && /^(?:PRP|WP|WDT)$/.test(tag(from))) return pronoun(lower(from), tag(from) !== 'PRP');

  let end = from + 1;
  // WHO is a name, "who" ends one.
  while (end < to && (tag(end).startsWith('NNP') || !BREAK.test(lower(end)))) end++;
  const head = headOf(phrase, end);
  const first = /^(?:DT|PRP\$|PDT)$/.test(tag(from)) && head > from ? from + 1 : from;
  const base = {
    head: singular(lower(head)),
    plural: /^NNP?S$/.test(tag(head)) || /^(?:some|many|others|most|both|few|several|they|those)$/.test(lower(head)),
    definite: /^(?:the|this|that|these|those|its|his|her|their)$/.test(lower(from)),
  };
  const joint = jointOf(phrase, first, end);
  if (joint !== undefined) return { ...base, form: 'name', ...joint, plural: true };
  const body = bodyBehind(phrase, first, head);
  const start = nameStart(phrase, first, head);
  const person = personIn(phrase, first, start, head, end);
  if (person !== undefined) return { ...base, form: 'name', kind: 'person', naming: 'named', ...person };
  if (body !== undefined)
    return { ...base, form: 'name', name: body, kind: bodyKind(body), naming: 'named', role: lower(head) };
  const outlet = outletBehind(phrase, first, head);
  if (outlet !== undefined) return { ...base, form: 'name', name: outlet, kind: 'news-organization', naming: 'named' };
  const name = phrase.text(first, end);
  if (start <= head) {
    const kind = pressIn(phrase, first, head)
      ? 'news-organization'
      : kindOfName(wordsOf(phrase, start, head + 1), lower(from) === 'the');
    if (kind === 'person') return { ...base, form: 'noun', name, kind: 'group', naming: 'unnamed', plural: true };
    return { ...base, form: 'name', name, kind, naming: 'named' };
  }
  const kind = kindOfNoun(base.head, head > first ? lower(head - 1) : '', base.plural);
  const body2 = kind === 'organization' || kind === 'news-organization';
  const press = kind === 'news-organization' && (base.plural || lower(head) === 'media');
  const naming = lower(head) === 'police' || (body2 && !press && phrase.named(first, head)) ? 'named' : 'unnamed';
  return { ...base, form: naming === 'named' ? 'name' : 'noun', name, kind, naming };
}

const bodyKind = (name: string): Kind => {
  const kind = kindOfName(name.split(' '));
  return kind === 'person' ? 'organization' : kind;
};

function pronoun(word: string, relative: boolean): Profile {
  const plural = /^(?:they|them|we|us)$/.test(word);
  const kind: Kind = plural ? 'group' : /^(?:it|which|that)$/.test(word) ? 'unspecified' : 'person';
  return {
    form: relative ? 'relative' : 'pronoun',
    name: word,
    kind,
    naming: 'unnamed',
    head: word,
    plural,
    definite: false,
  };
}

/** The head of the phrase: the last word before a preposition or participle; behind "Secretary of State" the name. */
function headOf({ from, lower, tag }: Phrase, end: number): number {
  let head = from;
  while (head + 1 < end && !LINK.test(lower(head + 1)) && !/^(?:VB[DGNPZ]|MD)$/.test(tag(head + 1))) head++;
  if (tag(head) === 'POS' && head > from) head--;
  if (!TITLES.has(lower(head)) || lower(head + 1) !== 'of') return head;
  let last = head + 1;
  while (last + 1 < end && tag(last + 1) === 'NNP') last++;
  let bare = head + 2;
  while (bare <= last && (TITLES.has(lower(bare)) || PLACES.has(lower(bare)))) bare++;
  return last > bare ? last : head;
}

/** Where the capitalised name that ends with the head begins; behind the head where it is no name. */
function nameStart({ lower, tag }: Phrase, first: number, head: number): number {
  let start = head + 1;
  while (start > first && (/^NNPS?$/.test(tag(start - 1)) || (start <= head && lower(start - 1) === '&'))) start--;
  return start;
}

/** A person's name without the titles before it, which are the role, as is an explanation between commas. */
function personIn(
  phrase: Phrase,
  first: number,
  start: number,
  head: number,
  end: number,
): { name: string; role?: string } | undefined {
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
function appositive(
  phrase: Phrase,
  first: number,
  head: number,
  end: number,
): { name: string; role?: string } | undefined {
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

/** "the newspaper Bild", "the Xinhua news agency". */
function pressIn({ lower }: Phrase, first: number, head: number): boolean {
  for (let at = first; at <= head; at++)
    if (
      NEWS_NOUNS.has(lower(at)) &&
      (lower(at) !== 'agency' || lower(at - 1) === 'news') &&
      (at === head || at + 3 > head)
    )
      return true;
  return false;
}

/** "Ann Lee and Bo Kim", "France and Spain": named together. */
function jointOf(phrase: Phrase, first: number, end: number): { name: string; kind: Kind; naming: Naming } | undefined {
  for (let at = first + 1; at + 1 < end; at++) {
    if (phrase.lower(at) !== 'and') continue;
    const right = phrase.tag(at + 1) === 'DT' ? at + 2 : at + 1;
    if (!/^NNPS?$/.test(phrase.tag(at - 1)) || !/^NNPS?$/.test(phrase.tag(right))) return undefined;
    const left = nameStart(phrase, first, at - 1);
    let stop = right;
    while (stop < end && /^NNPS?$/.test(phrase.tag(stop))) stop++;
    const kinds = [kindOfName(wordsOf(phrase, left, at)), kindOfName(wordsOf(phrase, right, stop))];
    const press = kinds.every((kind) => kind === 'news-organization');
    const apart = kinds.every((kind) => kind === 'person')
      ? at - left > 1 && stop - right > 1
      : kinds[0] === kinds[1] && left === first;
    if (press || apart)
      return { name: phrase.text(first, end), kind: press ? 'news-organization' : 'group', naming: 'named' };
    return undefined;
  }
  return undefined;
}
