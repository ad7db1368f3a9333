import type { Kind, Naming, Span } from '../document.ts';
import { bodyBehind, outletBehind, wordsOf } from './behind.ts';
import { jointOf, nameStart } from './joint.ts';
import { kindOfName, kindOfNoun, singular } from './kinds.ts';
import { TITLES } from './nouns.ts';
import { personIn } from './person.ts';
import { type Phrase, phraseOf, type Tagged } from './phrase.ts';
import { PLACES } from './places.ts';
import { pressIn } from './press.ts';

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
  if (to - from === 1 && /^(?:PRP|WP|WDT)$/.test(tag(from))) return pronoun(phrase.word(from), tag(from) !== 'PRP');

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
  // "Israeli media", "news reports" are many: only a single body is named by the names before its noun.
  const single = kind === 'organization' || (kind === 'news-organization' && !base.plural && lower(head) !== 'media');
  const naming = lower(head) === 'police' || (single && phrase.named(first, head)) ? 'named' : 'unnamed';
  return { ...base, form: naming === 'named' ? 'name' : 'noun', name, kind, naming };
}

const bodyKind = (name: string): Kind => {
  const kind = kindOfName(name.split(' '));
  return kind === 'person' ? 'organization' : kind;
};

function pronoun(name: string, relative: boolean): Profile {
  const word = name.toLowerCase();
  const plural = /^(?:they|them|we|us)$/.test(word);
  const kind: Kind = plural ? 'group' : /^(?:it|which|that)$/.test(word) ? 'unspecified' : 'person';
  return {
    form: relative ? 'relative' : 'pronoun',
    name,
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
  // "two people familiar with the matter"
  if (tag(head) === 'JJ' && head > from && /^NNS?$/.test(tag(head - 1))) head--;
  if (!TITLES.has(lower(head)) || lower(head + 1) !== 'of') return head;
  let last = head + 1;
  while (last + 1 < end && tag(last + 1) === 'NNP') last++;
  let bare = head + 2;
  while (bare <= last && (TITLES.has(lower(bare)) || PLACES.has(lower(bare)))) bare++;
  return last > bare ? last : head;
}
