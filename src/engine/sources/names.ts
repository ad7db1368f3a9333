import type { Kind, Span } from '../document.ts';
import { appositionAfter, appositionBefore, titleBefore } from './appositions.ts';
import { LAST_NAMES, THINGS } from './common-nouns.ts';
import { EITHER, MEN, WOMEN } from './given-names.ts';
import { kindOfName, singular } from './kinds.ts';
import { isCapital, runEnd, startsName } from './name-runs.ts';
import { HOLDERS, ORGANIZATIONS, TITLES } from './nouns.ts';
import { OUTLET_WORDS, OUTLETS } from './outlets.ts';
import { PLACES } from './places.ts';
import type { Range, Reading } from './reading.ts';

/** A name in the text, a source's or not. The range holds the bare name, titles left out. */
export interface Name extends Range, Span {
  readonly words: readonly string[];
  readonly kind: Kind | 'thing';
  /** Who the text says a person is: the title or the noun phrase before the name. */
  readonly before?: Range;
  /** And what stands behind it between commas. */
  readonly after?: Range;
  /** Whether words of the name or its title say that it is a person. */
  readonly sure: boolean;
  /** Whether the name stands behind "in", "at", "from": a place, if nothing else speaks. */
  readonly located: boolean;
}

/** All names of the text in order. Linear in the text. */
export function namesOf(reading: Reading): Name[] {
  const names: Name[] = [];
  const { doc, word, tag } = reading;
  const headlines = doc.sentences.map((sentence) => isHeadline(reading, sentence));
  const known = new Set<string>();
  doc.tokens.forEach((_, at) => {
    const sentence = reading.sentence(at);
    if (tag(at).startsWith('NNP') && doc.sentences[sentence]?.from !== at && !headlines[sentence]) known.add(word(at));
  });
  doc.sentences.forEach(({ from, to }, sentence) => {
    // In a headline every word has a capital: only what the text below names is a name there.
    const may = headlines[sentence] ? (at: number): boolean => known.has(word(at)) : (): boolean => true;
    for (let at = from; at < to; at++) {
      if (!may(at) || !startsName(reading, at, from, known)) continue;
      let end = runEnd(reading, at, to);
      for (let next = at + 1; next < end; next++) if (isCapital(word(next)) && !may(next)) end = next;
      const name = nameIn(reading, { from: at, to: end });
      if (name !== undefined) names.push(name);
      at = end - 1;
    }
  });
  return names;
}

/** Whether most words of a sentence have a capital, and no full stop ends it. */
function isHeadline({ word }: Reading, { from, to }: Range): boolean {
  if (/^[.!?]$/.test(word(to - 1)) || to - from < 5) return false;
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (!/^\p{L}{4}/u.test(word(at))) continue;
    words++;
    if (/^\p{Lu}/u.test(word(at))) capitals++;
  }
  return words > 2 && capitals >= words * 0.8;
}

/** The name in a run of capitalised words: a body by all of them, a person without title, nationality or body before. */
function nameIn(reading: Reading, run: Range): Name | undefined {
  const { lower, word, tag } = reading;
  const { to } = run;
  let from = run.from;
  const outlet = OUTLETS.has(reading.text(run).toLowerCase());
  const titled = outlet ? run.from : titledFrom(reading, run);
  if (titled >= to || (/^(?:republican|democrat|conservative|liberal)$/.test(lower(to - 1)) && to - run.from < 4))
    return undefined;
  const words = (start: number): string[] => Array.from({ length: to - start }, (_, at) => word(start + at));
  const article = lower(from - 1) === 'the';
  const located = /^(?:in|at|near|from|to|into|outside|across|around|through)$/.test(lower(from - 1));
  let kind: Name['kind'] = kindOfName(words(from), article && titled === from);
  const last = lower(to - 1);
  let sure = false;
  // "ambassador to the United Nations Ann Lee"
  const envoy = [2, 3, 4].some((back) =>
    /^(?:ambassador|envoy|representative|administrator|delegate)$/.test(lower(run.from - back)),
  );
  const place = envoy
    ? PLACES.has(`${lower(run.from)} ${lower(run.from + 1)}`)
      ? 2
      : PLACES.has(lower(run.from))
        ? 1
        : 0
    : 0;
  const given = outlet ? undefined : givenAt(reading, { from: titled, to });
  let holder = lower(run.from - 1) === 'of' && HOLDERS.has(lower(run.from - 2));
  for (let at = from; at < titled; at++)
    holder ||= HOLDERS.has(lower(at)) || HOLDERS.has(lower(at).split('-').at(-1) ?? '');
  if (given !== undefined && to - given > 1 && isPersonal(words(given))) {
    from = given;
    kind = 'person';
    sure = true;
  } else if (
    place > 0 &&
    to - run.from - place > 1 &&
    isPersonal(words(run.from + place)) &&
    !TITLES.has(lower(run.from + place))
  ) {
    from = run.from + place;
    kind = 'person';
    sure = true;
  } else if (titled > from && holder && isPersonal(words(titled))) {
    from = titled;
    kind = 'person';
    sure = true;
  } else if (given === to - 1 && to - from === 1) {
    kind = 'person';
    sure = true;
  }
  if (outlet) kind = 'news-organization';
  else if (
    !sure &&
    ((THINGS.has(last) &&
      !(
        LAST_NAMES.has(last) &&
        to - from === 2 &&
        !located &&
        (lower(from - 1) === ',' || /^(?:said|says|told|who)$/.test(lower(to)))
      )) ||
      (tag(to - 1) === 'NNPS' && kind === 'person')) &&
    !/organization/.test(kind)
  )
    kind = 'thing';
  if (
    !sure &&
    kind === 'person' &&
    /^[\p{L}]+\p{Ll}\p{Lu}/u.test(word(to - 1)) &&
    !/^(?:Mc|Mac|De|La|O['’])/.test(word(to - 1))
  )
    kind = 'organization';
  if (!sure && kind === 'person' && to - from > 4) kind = 'thing';
  // "Doctors for Camp Closure"
  if (!sure && /person|thing/.test(kind) && lower(from + 1) === 'for' && /s$/.test(word(from))) kind = 'group';
  if (!sure && kind === 'person' && to - from === 1 && isPeople(word(from), tag(from))) kind = 'thing';
  // "the newspaper Bild"
  if (
    !sure &&
    /person|organization/.test(kind) &&
    /^(?:newspaper|agency|tabloid|magazine|broadcaster|daily|weekly)$/.test(lower(from - 1)) &&
    !/^(?:of|for)$/.test(lower(from))
  )
    kind = 'news-organization';
  const range = { from, to };
  const person = kind === 'person';
  const before = person ? (titleBefore(reading, range) ?? appositionBefore(reading, range)) : undefined;
  const after = appositionAfter(reading, range, person);
  return {
    ...range,
    ...reading.span(range),
    words: words(from),
    kind,
    sure: sure || (before !== undefined && person),
    located: /^(?:in|at|near|from|to|into|outside|across|around|through)$/.test(lower(from - 1)),
    ...(before && { before }),
    ...(after && { after }),
  };
}

/** "Americans", "Iraqi", "Democrats": a people, a party's or a country's. */
const isPeople = (word: string, tag: string): boolean =>
  tag === 'NNPS' ||
  tag === 'JJ' ||
  /^\p{Lu}\p{L}+(?:icans|ians|crats|ists|ites|iris|aelis|ese|tions|shis|anis|aqis|nians)$/u.test(word) ||
  /^(?:Iraqi|Israeli|Pakistani|Saudi|Afghan|Kuwaiti|Bangladeshi|French|British|Dutch|Irish|Spanish|Turkish|Polish|Swiss|Greek|Czech|Thai|Muslims|Jews|Christians|Sunnis|Shiites|Kurds|Serbs|Arabs|Germans|Greeks|Turks|Afghans|Catholics|Hindus|Sikhs|Tories|Labour|GOP)$/.test(
    word,
  );

/** Whether nothing in a name that begins with a given name speaks against a person: "Virginia Beach", "Martin College". */
function isPersonal(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.at(-1) ?? '';
  return (
    words.length < 6 &&
    !OUTLETS.has(lower.join(' ')) &&
    !(THINGS.has(last) && !(LAST_NAMES.has(last) && !PLACES.has(lower[0] ?? ''))) &&
    !lower.some((word) => ORGANIZATIONS.has(singular(word)) || word === '&' || word === 'of' || word === 'for') &&
    !(OUTLET_WORDS.has(last) && words.length > 2) &&
    !PLACES.has(lower.join(' '))
  );
}

/** Behind the titles with which a run begins; all of it where it is no more than a title. */
function titledFrom({ lower }: Reading, { from, to }: Range): number {
  if (kindOfName([lower(to - 1)]) === 'organization' && to - from > 1) return from;
  let start = from;
  for (let at = from; at < to - 1; at++)
    if (HOLDERS.has(lower(at)) && !/^(?:of|for|and|on)$/.test(lower(at + 1))) start = at + 1;
  while (start < to && TITLES.has(lower(start))) start++;
  return start === to &&
    (!TITLES.has(lower(from)) || /^(?:us|u\.s\.|uk|gop|army|navy|senate|house|treasury|state)$/.test(lower(to - 1)))
    ? from
    : start;
}

/** Where the first given name stands that is not the last word; the only word may be one. */
function givenAt({ lower }: Reading, { from, to }: Range): number | undefined {
  for (let at = from; at < Math.max(to - 1, from + 1); at++) {
    const name = lower(at).split('-')[0] ?? '';
    if (MEN.has(name) || WOMEN.has(name) || EITHER.has(lower(at))) return at;
    if (/^\p{L}\.$/u.test(lower(at)) && at + 1 < to) return at > from ? at - 1 : at;
  }
  return undefined;
}
