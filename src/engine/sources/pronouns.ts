import type { Doc, Kind } from '../document.ts';
import type { Cast, Entity } from './cast.ts';
import type { NamedPerson } from './names.ts';
import type { Profile } from './profile.ts';

/** Sentences that a pronoun may look back. */
const REACH = 4;

/** Index of the sentence that holds the position, or of the first one behind it. */
export function sentenceAt({ sentences }: Doc<'sentences'>, position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whom a pronoun at `start` means: the nearest fitting source before it, or a person whom the text names nearer. */
export function meantBy(
  doc: Doc<'sentences'>,
  cast: Cast,
  people: readonly NamedPerson[],
  profile: Profile,
  start: number,
): number | NamedPerson | undefined {
  if (/^(?:i|you|we|me|us|one)$/.test(profile.head)) return undefined;
  const sentence = sentenceAt(doc, start);
  const kinds = kindsOf(profile);
  let best: { readonly start: number; readonly at: number } | undefined;
  for (let back = cast.recent.length - 1; back >= 0 && best === undefined; back--) {
    const each = cast.recent[back] as { start: number; at: number };
    if (sentence - sentenceAt(doc, each.start) > REACH) break;
    if (each.start < start && kinds.includes((cast.entities[each.at] as Entity).kind)) best = each;
  }
  if (profile.kind !== 'person') return best?.at;
  const named = firstNamed(people, start, sentence);
  if (named === undefined || (best !== undefined && named.start <= best.start)) return best?.at ?? undefined;
  // A source that spoke in the sentence before goes on; a name in the pronoun's own sentence may be the object.
  return best !== undefined && sentence - sentenceAt(doc, best.start) <= 1 && named.sentence >= sentence
    ? best.at
    : named;
}

function kindsOf({ kind, plural }: Profile): readonly Kind[] {
  if (kind === 'person') return ['person'];
  return plural
    ? ['group', 'organization', 'news-organization']
    : ['document', 'data', 'organization', 'news-organization', 'social-post'];
}

/** The first person named in the nearest sentence before `start` that names one, or before it in its own. */
function firstNamed(people: readonly NamedPerson[], start: number, sentence: number): NamedPerson | undefined {
  let found: NamedPerson | undefined;
  for (let at = lastBefore(people, start); at >= 0; at--) {
    const person = people[at] as NamedPerson;
    if (sentence - person.sentence > REACH || (found && person.sentence !== found.sentence)) break;
    found = person;
  }
  return found;
}

/** Index of the last person named before `start`; -1 where there is none. */
export function lastBefore(people: readonly NamedPerson[], start: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as NamedPerson).start < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
