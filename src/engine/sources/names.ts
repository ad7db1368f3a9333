import type { Doc, Span, Token } from '../document.ts';
import { kindOfName } from './kinds.ts';
import { TITLES } from './nouns.ts';

/** A person named somewhere in the text, source or not. */
export interface NamedPerson extends Span {
  readonly name: string;
  /** The last name in lower case. */
  readonly last: string;
  /** The titles before the name, in lower case. */
  readonly titles: readonly string[];
  /** Index into the sentences layer. */
  readonly sentence: number;
}

/** The people named outside quotation marks, in order: two capitalised names in a row, or one behind a title. */
export function namedPeople(doc: Doc<'tokens' | 'tags' | 'sentences' | 'quotations'>): NamedPerson[] {
  const { text, tokens, tags, sentences, quotations } = doc;
  const people: NamedPerson[] = [];
  let next = 0;
  sentences.forEach(({ from, to }, sentence) => {
    for (let at = from; at < to; at++) {
      const { start } = tokens[at] as Token;
      while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++;
      if (tags[at] !== 'NNP' || (quotations[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
      let end = at;
      while (end < to && tags[end] === 'NNP') end++;
      const words = tokens.slice(at, end).map((token) => text.slice(token.start, token.end));
      const titles = words.findIndex((word) => !TITLES.has(word.toLowerCase()));
      const bare = titles < 0 ? [] : words.slice(titles);
      const lower = bare.map((word) => word.toLowerCase());
      const before = tokens.slice(Math.max(from, at - 2), at).map((token) => text.slice(token.start, token.end));
      const offices = [...before, ...words.slice(0, Math.max(0, titles))].map((word) => word.toLowerCase());
      if (
        !/^(?:in|at|near|from|to|into|outside|across|around|through)$/i.test(before.at(-1) ?? '') &&
        (bare.length > 1 || (bare.length === 1 && titles > 0)) &&
        kindOfName(bare) === 'person' &&
        !/^\p{Lu}{2,}$/u.test(bare.join(''))
      )
        people.push({
          start,
          end: (tokens[end - 1] as Token).end,
          name: bare.join(' '),
          last: lower.at(-1) ?? '',
          titles: offices.filter((word) => TITLES.has(word)),
          sentence,
        });
      at = end;
    }
  });
  return people;
}
