import type { Doc, Kind, Naming, Span, Token } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';
import {
  BODIES,
  DATA,
  DOCUMENTS,
  GROUPS,
  NEWS_NOUNS,
  NOBODY,
  ORGANIZATIONS,
  POSTS,
  SPEAKERS,
  TITLES,
} from './nouns.ts';
import { OUTLET_WORDS, OUTLETS } from './outlets.ts';
import { PLACES } from './places.ts';

/** What a mention's own words tell of its source. */
export interface Profile {
  /** name: "Ann Lee", "the FBI"; pronoun: "he"; relative: "who"; noun: "the report", "officials". */
  readonly form: 'name' | 'pronoun' | 'relative' | 'noun';
  readonly name: string;
  readonly kind: Kind;
  readonly naming: Naming;
  /** The last word of the name or head noun, lower case, in the singular. */
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly role: string | undefined;
  /** Where the name or noun phrase stands, without what follows it. */
  readonly core: Span;
}

export type Tagged = Doc<'tokens' | 'tags'>;

/** The singular of a regular English plural. */
export const singular = (word: string): string =>
  /(?:ss|us|is|news)$/.test(word)
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<=[sxz]|[cs]h)es$/, '')
        .replace(/(?<!s)s$/, '');

const WORD_BREAK =
  /^(?:,|\(|--|—|–|who|which|that|:|;|by|in|on|at|from|with|citing|quoting|to|about|during|under|near|as)$/;

/** Reads a mention. The span holds at least one token. */
export function profileOf(doc: Tagged, span: Span): Profile {
  const { text, tokens, tags } = doc;
  const from = Math.min(firstFrom(tokens, span.start), tokens.length - 1);
  const to = Math.max(from + 1, firstFrom(tokens, span.end));
  const word = (at: number): string => text.slice((tokens[at] as Token).start, (tokens[at] as Token).end);
  const lower = (at: number): string => word(at).toLowerCase();
  const tag = (at: number): string => tags[at] ?? '';
  const slice = (a: number, b: number): string => text.slice((tokens[a] as Token).start, (tokens[b - 1] as Token).end);

  if (to - from === 1 && /^(?:PRP|WP|WDT)$/.test(tag(from))) return pronoun(lower(from), tag(from), span);

  let end = from + 1;
  while (end < to && !WORD_BREAK.test(lower(end)) && !/^(?:VBG|VBN|VBD)$/.test(tag(end))) end++;
  let head = from;
  while (head + 1 < end && lower(head + 1) !== 'of' && lower(head + 1) !== 'for') head++;
  // "Secretary of State Ann Lee": the name stands behind the office.
  if (TITLES.has(lower(head)) && lower(head + 1) === 'of') {
    let last = head + 1;
    while (last + 1 < end && tag(last + 1) === 'NNP') last++;
    let bare = head + 2;
    while (bare <= last && (TITLES.has(lower(bare)) || PLACES.has(lower(bare)))) bare++;
    if (last > bare) head = last;
  }
  if (tag(head) === 'POS' && head > from) head--;
  const first = /^(?:DT|PRP\$|PDT)$/.test(tag(from)) && head > from ? from + 1 : from;
  const definite = /^(?:the|this|that|these|those|its|his|her|their)$/.test(lower(from));
  const core = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
  const noun = singular(lower(head));
  const plural = /^(?:NNS|NNPS)$/.test(tag(head)) || /^(?:some|many|others|most|both|few|several)$/.test(noun);
  const base = { head: noun, plural, definite, core };

  let start = head + 1;
  while (start > first && (/^NNPS?$/.test(tag(start - 1)) || (start <= head && lower(start - 1) === '&'))) start--;
  const named = start <= head;
  const spokes = speaksFor(lower, tag, slice, first, head, to);
  if (spokes !== undefined && !(named && start < head))
    return {
      ...base,
      form: 'name',
      name: spokes,
      kind: kindOfName(spokes.toLowerCase().split(' ')),
      naming: 'named',
      role: noun,
    };
  const outlet = outletOf(lower, tag, slice, first, head, to);
  if (outlet !== undefined)
    return { ...base, form: 'name', name: outlet, kind: 'news-organization', naming: 'named', role: undefined };
  if (named) {
    const words = Array.from({ length: head + 1 - start }, (_, at) => lower(start + at));
    const kind = kindOfName(words, lower(from) === 'the');
    if (kind === 'person' && tag(head) === 'NNPS')
      return { ...base, form: 'noun', name: slice(first, end), kind: 'group', naming: 'unnamed', role: undefined };
    if (kind === 'person') return person({ ...base, start, first, head, end, to, lower, tag, slice });
    return {
      ...base,
      form: 'name',
      name: slice(first, end),
      kind,
      naming: kind === 'document' || kind === 'data' ? 'named' : 'named',
      role: undefined,
    };
  }
  const proper = hasName(tag, first, end);
  const kind = kindOfNoun(lower, first, head, noun, plural);
  const own = kind === 'organization' || kind === 'news-organization' || kind === 'document' || kind === 'data';
  const naming = own && ((proper && kind !== 'document' && kind !== 'data') || noun === 'police') ? 'named' : 'unnamed';
  return { ...base, form: 'noun', name: slice(first, end), kind, naming, role: undefined };
}

function pronoun(word: string, tag: string, core: Span): Profile {
  const relative = tag !== 'PRP';
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
    role: undefined,
    core,
  };
}

interface Reader {
  readonly lower: (at: number) => string;
  readonly tag: (at: number) => string;
  readonly slice: (from: number, to: number) => string;
}

interface PersonParts extends Reader {
  readonly head: number;
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly to: number;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly core: Span;
}

/** A person's name without the titles before it, which are the role, as is an explanation between commas. */
function person(parts: PersonParts): Profile {
  const { lower, slice, head, to, end } = parts;
  let { start } = parts;
  while (start < head && TITLES.has(lower(start))) start++;
  const before = start > parts.first ? slice(parts.first, start) : undefined;
  let stop = end;
  while (stop + 1 < to && lower(end) === ',' && !/^(?:,|who|which)$/.test(lower(stop + 1))) stop++;
  const after = lower(end) === ',' && stop > end ? slice(end + 1, stop + 1).replace(/^(?:the|a|an) /i, '') : undefined;
  const role = /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(before ?? '') ? after : (before ?? after);
  const name = slice(start, head + 1);
  const { plural, definite, core } = parts;
  return { form: 'name', name, kind: 'person', naming: 'named', head: lower(head), plural, definite, role, core };
}

/** The named body for which an unnamed spokesperson speaks: "a spokesman for the Pentagon", "a Pentagon spokesman". */
function speaksFor(
  lower: Reader['lower'],
  tag: Reader['tag'],
  slice: Reader['slice'],
  first: number,
  head: number,
  to: number,
): string | undefined {
  if (!SPEAKERS.has(lower(head))) return undefined;
  const behind = /^(?:for|of|at)$/.test(lower(head + 1));
  let from = behind ? head + 2 : first;
  if (behind && lower(from) === 'the') from++;
  let stop = from;
  const end = behind ? to : head;
  while (stop < end && !/^(?:,|who|in|and)$/.test(lower(stop))) stop++;
  if (stop <= from || (!/^NNPS?$/.test(tag(stop - 1)) && !ORGANIZATIONS.has(lower(stop - 1)))) return undefined;
  if (!hasName(tag, from, stop) || tag(stop - 1) === 'POS') return undefined;
  const words = Array.from({ length: stop - from }, (_, at) => lower(from + at));
  return kindOfName(words) === 'person' ? undefined : slice(from, stop);
}

/** The news organization behind "a report by Reuters", "a Reuters report". */
function outletOf(
  lower: Reader['lower'],
  tag: Reader['tag'],
  slice: Reader['slice'],
  first: number,
  head: number,
  to: number,
): string | undefined {
  if (!/^(?:reports?|story|article|analysis|investigation|interview|dispatch)$/.test(lower(head))) return undefined;
  const behind = /^(?:by|in|from|on)$/.test(lower(head + 1));
  let from = behind ? head + 2 : first;
  if (behind && lower(from) === 'the') from++;
  let stop = from;
  while (stop < (behind ? to : head) && /^NNPS?$/.test(tag(stop))) stop++;
  if (stop === from) return undefined;
  const words = Array.from({ length: stop - from }, (_, at) => lower(from + at));
  return kindOfName(words) === 'news-organization' ? slice(from, stop) : undefined;
}

const hasName = (tag: Reader['tag'], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tag(at).startsWith('NNP')) return true;
  return false;
};

/** The kind of a capitalised name, by its words in lower case. */
export function kindOfName(words: readonly string[], article = false): Kind {
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  if (OUTLETS.has(name) || (words.length > 1 && OUTLET_WORDS.has(last)) || (article && OUTLET_WORDS.has(last)))
    return 'news-organization';
  if (PLACES.has(name) || PLACES.has(words.slice(-2).join(' ')) || PLACES.has(last)) return 'organization';
  const base = words.map(singular);
  const noun = base.at(-1) ?? '';
  if (words.length > 1 || article) {
    if (DATA.has(noun)) return 'data';
    if (DOCUMENTS.has(noun)) return 'document';
  }
  if (base.some((word) => ORGANIZATIONS.has(word)) || words.some((word) => BODIES.has(word))) return 'organization';
  if (words.some((word) => word === '&')) return 'organization';
  if (article && !words.some((word) => TITLES.has(word))) return 'organization';
  return 'person';
}

function kindOfNoun(lower: Reader['lower'], first: number, head: number, noun: string, plural: boolean): Kind {
  if (NOBODY.has(noun)) return first === head ? 'unspecified' : 'group';
  if (noun === 'report' && plural && first < head && /^(?:media|news|press|local)$/.test(lower(head - 1)))
    return 'news-organization';
  if (NEWS_NOUNS.has(noun))
    return noun === 'agency' && !lower(head - 1).startsWith('news') ? 'organization' : 'news-organization';
  if (POSTS.has(noun)) return 'social-post';
  if (DATA.has(noun)) return 'data';
  if (DOCUMENTS.has(noun)) return 'document';
  if (ORGANIZATIONS.has(noun) && !(plural && /^(?:troop|militant|force)$/.test(noun))) return 'organization';
  if (plural || GROUPS.has(noun)) return 'group';
  return /^(?:authority|authorities|people|police)$/.test(noun)
    ? noun === 'police'
      ? 'organization'
      : 'group'
    : 'person';
}
