import type { Kind } from '../document.ts';
import { affiliationIn } from './affiliation.ts';
import { isCalling } from './appositions.ts';
import type { Cast } from './cast.ts';
import { BODY_NOUNS, COMPANY_ENDINGS, COMPANY_NOUNS, HE, SHE } from './common-nouns.ts';
import { MEN, SHORT, WOMEN } from './given-names.ts';
import { kindOfName, singular } from './kinds.ts';
import type { Name } from './names.ts';
import { OUTLETS } from './outlets.ts';
import { PLACES } from './places.ts';
import type { Range, Reading } from './reading.ts';
import { nameWords } from './same-name.ts';
import { synonyms } from './synonyms.ts';

/** Whose each name of the text is. */
export interface Roster {
  /** Index of the entity of each name; undefined for names of places and things. */
  readonly ofName: readonly (number | undefined)[];
  /** Names that may be one of two people's: by index of the name, the entities. */
  readonly open: ReadonlyMap<number, readonly number[]>;
}

/** Gathers the names of a text into people and bodies: full names first, then last and first names, then acronyms. */
export function gatherNames(reading: Reading, names: readonly Name[], cast: Cast): Roster {
  const ofName: (number | undefined)[] = names.map(() => undefined);
  const lasts = new Map<string, number[]>();
  const firsts = new Map<string, number[]>();
  names.forEach((name, at) => {
    if (name.kind === 'person' && bare(name).length > 1) ofName[at] = fullName(reading, cast, name, lasts, firsts);
  });
  const open = new Map<number, readonly number[]>();
  const settled = new Map<string, number>();
  names.forEach((name, at) => {
    const own = ofName[at];
    if (own !== undefined) {
      learn(reading, cast, own, name);
      return;
    }
    const words = bare(name);
    const last = words.at(-1) ?? '';
    const family =
      words.length === 1 && !(OUTLETS.has(last) && reading.lower(name.from - 1) === 'the')
        ? (lasts.get(last) ?? firsts.get(last))
        : undefined;
    // "Mrs. Park" is not Jin Park, her husband
    const sex = sexOfTitle(reading, name.before);
    const fitting = family?.filter((each) => sex === undefined || (cast.entity(each).sex ?? sex) === sex);
    const people = fitting !== undefined && fitting.length > 0 ? fitting : undefined;
    if (people !== undefined) {
      const meant = whichOf(reading, cast, name, people, settled.get(last), ofName, at);
      ofName[at] = meant.at;
      if (meant.open) open.set(at, people);
      else settled.set(last, meant.at);
      learn(reading, cast, meant.at, name);
    } else if (name.kind === 'person' && (name.sure || !name.located)) {
      const found = cast.add({
        name: text(name),
        kind: 'person',
        naming: 'named',
        words,
        sex: sexOf(reading, name),
        thing: !name.sure,
      });
      lasts.set(last, [...(lasts.get(last) ?? []), found]);
      ofName[at] = found;
      learn(reading, cast, found, name);
    } else if (name.kind !== 'person' && name.kind !== 'thing') ofName[at] = body(reading, cast, name, name.kind);
  });
  return { ofName, open };
}

const text = ({ words }: Name): string =>
  words
    .join(' ')
    .replace(/ (['’]s)\b/g, '$1')
    .replace(/ ([,.])/g, '$1');

/** The words of a person's name as they are compared: lower case, no initials, no "Jr.". */
const bare = ({ words }: Name): string[] => {
  const lower = nameWords(words.join(' '));
  const plain = lower.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  return plain.length > 2 ? plain.filter((word, at) => at === 0 || word.length > 1) : plain;
};

function fullName(
  reading: Reading,
  cast: Cast,
  name: Name,
  lasts: Map<string, number[]>,
  firsts: Map<string, number[]>,
): number {
  const words = bare(name);
  const last = words.at(-1) as string;
  const known = lasts.get(last) ?? [];
  const same = known.slice(-12).find((at) => {
    const [first = '', ...rest] = cast.entity(at).words;
    return alike(first, words[0] as string) || (rest.length > 0 && words.length > 2 && words.includes(first));
  });
  if (same !== undefined) {
    if (text(name).length > cast.entity(same).name.length && words.length <= 3) cast.entity(same).name = text(name);
    return same;
  }
  const at = cast.add({
    name: text(name),
    kind: 'person',
    naming: 'named',
    words,
    sex: sexOf(reading, name),
    thing: !name.sure && name.located,
  });
  lasts.set(last, [...known, at]);
  const first = words[0] as string;
  firsts.set(first, [...(firsts.get(first) ?? []), at]);
  return at;
}

/** "Tim" and "Timothy", "Bill" and "William", "J." and "John". */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    (long.startsWith(short) && (short.length === 1 || short.length > 2)) || SHORT.get(a) === b || SHORT.get(b) === a
  );
}

/** Of the people with a last name, the one whom the name alone means there. */
function whichOf(
  reading: Reading,
  cast: Cast,
  name: Name,
  people: readonly number[],
  settled: number | undefined,
  ofName: readonly (number | undefined)[],
  index: number,
): { readonly at: number; readonly open: boolean } {
  const sex = sexOfTitle(reading, name.before);
  const title = name.before && reading.lower(name.before.to - 1);
  let fitting = people.filter(
    (at) => sex === undefined || cast.entity(at).sex === undefined || cast.entity(at).sex === sex,
  );
  if (title !== undefined && fitting.length > 1) {
    const so = fitting.filter((at) => cast.entity(at).nouns.has(title));
    if (so.length > 0) fitting = so;
  }
  if (fitting.length === 0) return { at: people[0] as number, open: false };
  if (fitting.length === 1) return { at: fitting[0] as number, open: false };
  if (settled !== undefined && fitting.includes(settled)) return { at: settled, open: false };
  let nearest: number | undefined;
  const seen = new Set<number>();
  for (let back = index - 1; back >= 0 && back > index - 60; back--) {
    const at = ofName[back];
    if (at === undefined || !fitting.includes(at)) continue;
    nearest ??= at;
    seen.add(at);
  }
  return { at: nearest ?? (fitting[0] as number), open: seen.size > 1 };
}

/** Takes in what the text says of the one it names. */
function learn(reading: Reading, cast: Cast, at: number, { before, after }: Name): void {
  const entity = cast.entity(at);
  for (const range of [before, after]) {
    if (range === undefined) continue;
    const noun = headNoun(reading, range, range === before);
    if (noun !== undefined) {
      if (!entity.nouns.has(noun)) for (const other of synonyms(noun)) cast.call(at, other);
      entity.sex ??= SHE.has(noun) ? 'she' : HE.has(noun) ? 'he' : undefined;
    }
    const words = reading.text(range);
    if (/^(?:Mr|Mrs|Ms|Dr|Miss|Sir|Dame|Lord|Lady)\.?$/.test(words)) continue;
    // The fuller of two titles: "president" before the name, "president of the union" behind it.
    const origin = /^(?:of|from)$/.test(reading.lower(range.from));
    if (entity.role === undefined || (!origin && range === after && !/\s/.test(entity.role))) entity.role = words;
    entity.affiliation ??= affiliationIn(reading, range);
  }
}

/** The noun that says what a person is: the last before a link, in the singular. */
function headNoun({ lower, tag }: Reading, { from, to }: Range, title: boolean): string | undefined {
  let stop = from;
  while (stop < to && !/^(?:of|for|to|at|in|and|with|on|who|,)$/.test(lower(stop))) stop++;
  for (let at = stop - 1; at >= from; at--)
    if (isCalling(lower(at)) || BODY_NOUNS.has(lower(at)) || (/^NN/.test(tag(at)) && at === stop - 1))
      return singular(lower(at));
  return title && to > from ? singular(lower(to - 1)) : undefined;
}

/** What the title before a name tells. */
function sexOfTitle({ lower }: Reading, before: Range | undefined): 'he' | 'she' | undefined {
  for (let at = before?.from ?? 0; before !== undefined && at < before.to; at++) {
    if (/^(?:'s|')$/.test(lower(at + 1))) continue;
    if (SHE.has(lower(at))) return 'she';
    if (HE.has(lower(at))) return 'he';
  }
  return undefined;
}

function sexOf(reading: Reading, { words, before }: Pick<Name, 'words' | 'before'>): 'he' | 'she' | undefined {
  const titled = sexOfTitle(reading, before);
  if (titled !== undefined) return titled;
  for (const word of words.slice(0, Math.max(1, words.length - 1))) {
    const first = word.toLowerCase().split('-')[0] ?? '';
    if (WOMEN.has(first)) return 'she';
    if (MEN.has(first)) return 'he';
  }
  return undefined;
}

function body(reading: Reading, cast: Cast, name: Name, kind: Kind): number {
  const words = text(name);
  let at = cast.bodyNamed(words);
  // "the Journal" for The Wall Street Journal
  if (
    at === undefined &&
    kind === 'news-organization' &&
    name.words.length === 1 &&
    reading.lower(name.from - 1) === 'the'
  )
    at = cast.called(`the ${words.toLowerCase()}`, (entity) => entity.kind === 'news-organization');
  if (at === undefined) at = addBody(cast, words, kind);
  else if (words.length > cast.entity(at).name.length && nameWords(words).length <= 8) cast.rename(at, words);
  // "the World Health Organization (WHO)"
  const acronym = reading.word(name.to + 1);
  if (reading.word(name.to) === '(' && /^[\p{Lu}&.]{2,9}s?$/u.test(acronym) && reading.word(name.to + 2) === ')')
    cast.alias(at, acronym);
  if (name.after !== undefined) {
    const noun = headNoun(reading, name.after, false);
    if (noun !== undefined && BODY_NOUNS.has(noun)) cast.call(at, noun);
  }
  return at;
}

/** A new body by its name; "the company", "the ministry" may mean it from now on. */
export function addBody(cast: Cast, name: string, kind: Kind): number {
  const words = nameWords(name);
  const at = cast.add({ name, kind, naming: 'named', words });
  for (const word of words) if (BODY_NOUNS.has(singular(word))) cast.call(at, singular(word));
  for (const noun of NICKNAMES.get(words.join(' ')) ?? []) cast.call(at, noun);
  if (kind === 'news-organization') cast.call(at, `the ${words.at(-1)}`);
  if (kind === 'news-organization')
    for (const noun of [
      'newspaper',
      'paper',
      'outlet',
      'network',
      'publication',
      'magazine',
      'station',
      'broadcaster',
      'site',
      'website',
      'channel',
      'agency',
    ])
      cast.call(at, noun);
  if (kind === 'organization' && isCompany(words)) for (const noun of COMPANY_NOUNS) cast.call(at, noun);
  return at;
}

const isCompany = (words: readonly string[]): boolean =>
  words.some((word) => COMPANY_ENDINGS.has(word) || word === '&') ||
  (words.length <= 2 && !PLACES.has(words.join(' ')) && kindOfName(words) === 'person') ||
  (words.length === 1 && KNOWN_COMPANIES.has(words[0] as string));

const KNOWN_COMPANIES: ReadonlySet<string> = new Set(
  'google facebook twitter apple amazon microsoft meta openai tesla boeing airbus toyota volkswagen gazprom rosneft walmart uber netflix goldman pfizer moderna spacex youtube tiktok'.split(
    ' ',
  ),
);

/** What well-known bodies are called by their office. */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['federal reserve', ['bank', 'central bank']],
  ['bank of england', ['central bank']],
  ['european central bank', ['central bank']],
  ['united nations', ['body', 'organization']],
  ['european union', ['bloc']],
  ['nato', ['alliance']],
]);
