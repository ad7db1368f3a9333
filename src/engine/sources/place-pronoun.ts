import { antecedentOf } from './antecedent.ts';
import { isCalling } from './appositions.ts';
import type { Cast } from './cast.ts';
import { HE, SHE } from './common-nouns.ts';
import { describe } from './describe.ts';
import { phraseOf } from './phrase.ts';
import { meantBy, type Wanted } from './pronouns.ts';
import type { Meant, Resolver } from './resolve.ts';

/** How the one who speaks as "I" is called. */
export const AUTHOR = 'the author';

/** Weights of two readings that differ by less are both open; and of two named in one sentence where neither has spoken. */
const CLOSE = 0.35;
const CLOSE_BESIDE = 1.5;

/** Whom a pronoun means: by its antecedent, or the likeliest source before it. */
export function placePronoun(resolver: Resolver, token: number, depth: number): Meant {
  const { reading, cast } = resolver;
  const { start } = reading.span({ from: token, to: token + 1 });
  const word = reading.lower(token);
  if (/^(?:who|whom|which|that|whose)$/.test(word)) {
    const antecedent = depth < 3 ? antecedentOf(reading, token) : undefined;
    if (antecedent !== undefined) return resolver.placeRange(antecedent, depth + 1);
  }
  const wanted: Wanted | undefined = /^(?:he|him|his|himself)$/.test(word)
    ? 'he'
    : /^(?:she|her|hers|herself)$/.test(word)
      ? 'she'
      : /^(?:they|them|their|theirs|themselves)$/.test(word)
        ? 'they'
        : /^(?:it|its|itself)$/.test(word)
          ? 'it'
          : /^(?:who|whom)$/.test(word)
            ? 'person'
            : undefined;
  if (wanted !== undefined) {
    const [best, next] = meantBy(cast, wanted, start, reading.sentence(token));
    const described = best === undefined || best.weight < 0 ? describedBefore(resolver, token, wanted) : undefined;
    const subject =
      /^(?:it|they)$/.test(wanted) && (best === undefined || best.weight < 1.6)
        ? subjectBefore(resolver, token, wanted)
        : undefined;
    if (described !== undefined || subject !== undefined) return { at: (described ?? subject) as number, back: true };
    if (best === undefined && /^(?:he|she)$/.test(wanted)) {
      const ahead = namedAhead(resolver, token, wanted);
      if (ahead !== undefined) return { at: ahead };
    }
    if (best !== undefined) {
      const gap = next === undefined ? Number.POSITIVE_INFINITY : best.weight - next.weight;
      const open =
        next !== undefined &&
        /^(?:he|she)$/.test(wanted) &&
        gap < (beside(cast, best.at, next.at) ? CLOSE_BESIDE : CLOSE);
      return { at: best.at, back: true, ...(open && { open: [best.at, next.at] }) };
    }
  }
  // "we", "I": whoever speaks there
  if (reading.quoted(token)) {
    const speaker = resolver.latest((entity) => entity.mentions.length > 0);
    if (speaker !== undefined) return { at: speaker, back: true };
  }
  const same = cast.samePhrase(word === 'i' || word === 'my' || word === 'me' ? AUTHOR : word);
  if (same !== undefined) return { at: same };
  const first = /^(?:i|me|my|we|us|our)$/.test(word);
  const name = first
    ? AUTHOR
    : wanted === 'they'
      ? 'people not named'
      : wanted === 'it'
        ? 'source not named'
        : 'person not named';
  const at = cast.add({
    name,
    kind: wanted === 'they' ? 'group' : wanted === 'it' ? 'unspecified' : 'person',
    naming: 'unnamed',
    plural: wanted === 'they',
  });
  if (first) cast.remember(at, AUTHOR);
  return { at };
}

/** A person whom the text describes shortly before without naming: "A woman … She said". */
function describedBefore(resolver: Resolver, token: number, wanted: Wanted): number | undefined {
  if (!/^(?:he|she)$/.test(wanted)) return undefined;
  const { reading } = resolver;
  const here = reading.sentence(token);
  for (let sentence = here; sentence >= 0 && sentence > here - 3; sentence--) {
    const { from, to } = reading.doc.sentences[sentence] ?? { from: 0, to: 0 };
    for (let at = from; at < Math.min(to, token, from + 60); at++) {
      const noun = reading.lower(at);
      if (reading.tag(at) !== 'NN' || !isCalling(noun) || reading.quoted(at) || (wanted === 'he' ? SHE : HE).has(noun))
        continue;
      let start = at;
      while (start > from && /^(?:NN|JJ|CD|NNP|VBN|POS|HYPH)/.test(reading.tag(start - 1)) && at - start < 6) start--;
      if (!/^(?:DT|PRP\$)$/.test(reading.tag(start - 1)) || /^NN|POS/.test(reading.tag(at + 1))) continue;
      return resolver.placeRange({ from: start - 1, to: at + 1 }, 2).at;
    }
  }
  return undefined;
}

/** What the sentence before speaks of, where no source fits: "A leaked memo names three firms. It says …". */
function subjectBefore(resolver: Resolver, token: number, wanted: Wanted): number | undefined {
  const { reading } = resolver;
  const { tag } = reading;
  const here = reading.sentence(token);
  const { from: own } = reading.doc.sentences[here] ?? { from: token };
  const sentence = token - own > 6 ? here : here - 1;
  const { from, to } = reading.doc.sentences[sentence] ?? { from: 0, to: 0 };
  let start = from;
  while (start < to && /^(?:IN|RB|CC|``|'')$/.test(tag(start)) && start < from + 2) start++;
  let end = start;
  while (end < Math.min(to, token, start + 14) && /^(?:DT|PRP\$|NN|JJ|CD|VBN|VBG|POS|HYPH|IN$)/.test(tag(end))) end++;
  if (
    end === start ||
    reading.quoted(start) ||
    !/^(?:VB[DZP]|MD|RB)$/.test(tag(end)) ||
    resolver.entityAt(end - 1) !== undefined
  )
    return undefined;
  const phrase = phraseOf(reading, { from: start, to: end });
  if (!/^NN/.test(tag(phrase.head)) || phrase.plural !== (wanted === 'they')) return undefined;
  const { kind } = describe(reading, phrase);
  if (wanted === 'it' ? /person|group/.test(kind) : !/group/.test(kind)) return undefined;
  return resolver.placeRange({ from: start, to: end }, 2).at;
}

/** Whether two people were last named in the same sentence, and neither has spoken so far. */
function beside(cast: Cast, a: number, b: number): boolean {
  const last = (at: number): number | undefined => cast.recent[cast.lastSpoken(at)]?.sentence;
  return last(a) === last(b) && cast.entity(a).mentions.length === 0 && cast.entity(b).mentions.length === 0;
}

/** "When he wrote his book, Mr. Lee said": the first person named behind the pronoun in its sentence. */
function namedAhead(resolver: Resolver, token: number, wanted: Wanted): number | undefined {
  const { reading, names, roster, cast } = resolver;
  for (let next = resolver.firstName(token), steps = 0; next < names.length && steps < 10; next++, steps++) {
    if (reading.sentence(names[next]?.from ?? 0) !== reading.sentence(token)) return undefined;
    const at = roster.ofName[next];
    if (at !== undefined && cast.entity(at).kind === 'person' && (cast.entity(at).sex ?? wanted) === wanted) return at;
  }
  return undefined;
}
