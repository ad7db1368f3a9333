import { kindOfName } from './kinds.ts';
import { phraseOf } from './phrase.ts';
import { placeNoun } from './place-noun.ts';
import type { Range } from './reading.ts';
import type { Meant, Resolver } from './resolve.ts';

/** Whom "both" and "the two" mean: the pair named last. */
export function placeBoth(resolver: Resolver, range: Range): Meant {
  const { cast, reading } = resolver;
  const sentence = reading.sentence(range.from);
  const found: number[] = [];
  for (let back = cast.recent.length - 1; back >= 0 && back > cast.recent.length - 30; back--) {
    const { at, sentence: there } = cast.recent[back] as { at: number; sentence: number };
    if (sentence - there > 3) break;
    const entity = cast.entity(at);
    if (
      entity.members.length === 2 ||
      (entity.plural && found.length === 0 && /^(?:two|pair|both)\b/.test(entity.name.toLowerCase()))
    )
      return { at, back: true };
    if (
      !/document|data|unspecified/.test(entity.kind) &&
      !found.includes(at) &&
      (found.length === 0 || cast.entity(found[0] as number).kind === entity.kind)
    )
      found.unshift(at);
    if (found.length === 2) return { at: join(resolver, found), back: true };
  }
  return placeNoun(resolver, phraseOf(reading, range));
}

export function placeJoint(resolver: Resolver, parts: readonly number[], range: Range): number | undefined {
  const members = parts.map((at) => resolver.roster.ofName[at] ?? -1);
  const kinds = members.map((at) => (at < 0 ? undefined : resolver.cast.entity(at).kind));
  if (kinds.some((kind) => kind === undefined) || new Set(members).size < 2) return undefined;
  const mixed = kinds.some((kind) => kind === 'person') && kinds.some((kind) => kind !== 'person');
  if (
    mixed &&
    parts.length === 2 &&
    kindOfName([resolver.reading.word(range.from)]) !== kinds[0] &&
    kinds[0] !== 'person'
  )
    return undefined;
  return join(resolver, members);
}

function join(resolver: Resolver, members: readonly number[]): number {
  const { cast } = resolver;
  const key = `joint ${[...members].sort((a, b) => a - b).join(' ')}`;
  const same = cast.samePhrase(key);
  if (same !== undefined) return same;
  const all = members.map((at) => cast.entity(at));
  const press = all.every(({ kind }) => kind === 'news-organization');
  const named = all.every(({ naming }) => naming === 'named');
  const names = all.map(({ name }) => name);
  const at = cast.add({
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    kind: press ? 'news-organization' : 'group',
    naming: named ? 'named' : 'unnamed',
    plural: true,
    members,
  });
  cast.remember(at, key);
  return at;
}
