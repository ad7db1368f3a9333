import type { Cast, Entity, Occurrence } from './cast.ts';

/** Sentences that a pronoun may look back, and occurrences that are weighed at most. */
const REACH = 5;
const MOST = 40;

export type Wanted = 'he' | 'she' | 'person' | 'it' | 'they' | 'body';

/** Whom a pronoun in `sentence` may mean, the likeliest first, with a weight each. */
export function meantBy(
  cast: Cast,
  wanted: Wanted,
  start: number,
  sentence: number,
): { readonly at: number; readonly weight: number }[] {
  const weights = new Map<number, number>();
  const seen = new Map<number, number>();
  for (let back = cast.recent.length - 1, steps = 0; back >= 0 && steps < MOST; back--, steps++) {
    const each = cast.recent[back] as Occurrence;
    const far = sentence - each.sentence;
    if (far > REACH) break;
    if (each.start >= start) continue;
    const entity = cast.entity(each.at);
    const fit = fits(entity, wanted);
    if (fit === undefined) continue;
    const weight =
      fit + (each.subject ? 1.2 : 0) + (each.source ? 1 : 0) - far * 1.1 - (far === 0 && !each.subject ? 0.8 : 0);
    weights.set(each.at, Math.max(weights.get(each.at) ?? Number.NEGATIVE_INFINITY, weight));
    seen.set(each.at, (seen.get(each.at) ?? 0) + 1);
  }
  return [...weights]
    .map(([at, weight]) => ({ at, weight: weight + 0.25 * Math.min(3, seen.get(at) ?? 0) }))
    .sort((a, b) => b.weight - a.weight);
}

/** How well an entity fits the pronoun; undefined where it cannot be meant. */
function fits({ kind, naming, sex, plural, thing, members }: Entity, wanted: Wanted): number | undefined {
  const person = kind === 'person' && !plural;
  switch (wanted) {
    case 'he':
    case 'she':
      if (!person || (sex !== undefined && sex !== wanted)) return undefined;
      return (sex === wanted ? 1.5 : 0) - (thing ? 1.5 : 0);
    case 'person':
      return person ? (thing ? -1 : 0) : undefined;
    case 'they':
      if (plural || members.length > 0 || kind === 'group') return 1.5;
      if (kind === 'organization' || kind === 'news-organization') return 0.2;
      return person && naming !== 'named' ? 0.3 : undefined;
    case 'it':
      if (person || plural || kind === 'group') return undefined;
      return kind === 'unspecified' ? 0 : 0.5;
    case 'body':
      return kind === 'organization' ? (naming === 'named' ? 1 : 0.3) : kind === 'news-organization' ? 0 : undefined;
  }
}
