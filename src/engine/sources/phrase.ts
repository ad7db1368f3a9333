import type { Doc, Span, Token } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';

export type Tagged = Doc<'tokens' | 'tags'>;

/** The tokens of a mention, [from, to), and how to read them. Reading outside the text gives ''. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  word(at: number): string;
  lower(at: number): string;
  tag(at: number): string;
  span(from: number, to: number): Span;
  text(from: number, to: number): string;
  /** Whether a name, or an adjective made from one ("Israeli"), stands in the range. */
  named(from: number, to: number): boolean;
}

const FROM_A_NAME = /^\p{Lu}\p{L}+(?:an|ish|ese|ench|eek|iss|i|ch)$/u;

/** Reads a span that holds at least one token. */
export function phraseOf({ text, tokens, tags }: Tagged, { start, end }: Span): Phrase {
  const from = Math.min(firstFrom(tokens, start), tokens.length - 1);
  const to = Math.max(from + 1, firstFrom(tokens, end));
  const word = (at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  const tag = (at: number): string => tags[at] ?? '';
  const span = (a: number, b: number): Span => ({
    start: (tokens[a] as Token).start,
    end: (tokens[b - 1] as Token).end,
  });
  return {
    from,
    to,
    word,
    tag,
    span,
    lower: (at) => word(at).toLowerCase(),
    text: (a, b) => text.slice(span(a, b).start, span(a, b).end),
    named: (a, b) => {
      for (let at = a; at < b; at++)
        if (tag(at).startsWith('NNP') || (tag(at) === 'JJ' && FROM_A_NAME.test(word(at)))) return true;
      return false;
    },
  };
}
