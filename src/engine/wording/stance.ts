import type { Cue } from '../document.ts';
import { DOUBTING, ENDORSING, FORCEFUL } from './stance-words.ts';

/** How the wording of a cue colours what it reports. */
export type Stance = 'neutral' | 'doubting' | 'endorsing' | 'forceful';

const STANCES: readonly (readonly [Stance, ReadonlySet<string>])[] = [
  ['doubting', DOUBTING],
  ['endorsing', ENDORSING],
  ['forceful', FORCEFUL],
];

/**
 * The stance of a cue by its word's base form, alone or with the particle that follows it in `words`, the cue as it
 * stands in the text: "hit out" is forceful, "hit" is not.
 */
export function stanceOf({ lemma }: Pick<Cue, 'lemma'>, words: string): Stance {
  const [verb = '', ...particle] = lemma.split(' ');
  const tail = words.toLowerCase().trim().split(/\s+/);
  const forms = new Set([lemma, verb]);
  if (particle.length === 0)
    for (let at = 1; at <= tail.length; at++) forms.add(`${verb} ${tail.slice(-at).join(' ')}`);
  // "did not claim", "has not confirmed": what is denied colours nothing.
  if (/\b(?:not|never)\b|n['’]t\b/.test(words.toLowerCase())) return 'neutral';
  return STANCES.find(([, list]) => [...forms].some((form) => list.has(form)))?.[0] ?? 'neutral';
}
