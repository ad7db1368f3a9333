import * as lists from './verbs.ts';

const VOWEL_CONSONANT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** Regular forms of an English verb: third person, past, participle. */
function inflect(verb: string): string[] {
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.replace(/(?<![oye])e$/, '')}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : verb === 'go' ? 'goes' : `${verb}s`;
  const doubled = VOWEL_CONSONANT.test(verb) || verb === 'rebut' ? verb + verb.slice(-1) : verb;
  return [verb, third, `${doubled}ed`, `${doubled}ing`];
}

const PARTICLES = new Map<string, Set<string>>();
const LEMMAS = new Map<string, string>();

for (const entry of [...lists.CLAUSE, ...lists.THAT_CLAUSE, ...lists.QUOTING, ...lists.ADDRESSED, ...lists.QUESTION]) {
  const [verb = '', particle] = entry.split('+');
  if (particle !== undefined) PARTICLES.set(verb, (PARTICLES.get(verb) ?? new Set()).add(particle));
  for (const form of inflect(verb)) LEMMAS.set(form, verb);
}
for (const [form, verb] of Object.entries(lists.IRREGULAR)) LEMMAS.set(form, verb);

/** The verb's base form, without a particle, where the (lower-case) word is a form of a listed verb. */
export const lemmaOf = (word: string): string | undefined => LEMMAS.get(word);

/** Whether the particle belongs to the verb: "point" + "out". */
export const joins = (verb: string, particle: string): boolean => PARTICLES.get(verb)?.has(particle) ?? false;
