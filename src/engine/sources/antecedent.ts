import type { Doc, Span, Token } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';

const PART = /^(?:NNS?|NNPS?|CD|JJ[RS]?|POS|DT|PRP\$)$/;

/** The noun phrase before a relative pronoun: "his opponents, who"; undefined where none stands there. */
export function antecedentOf({ text, tokens, tags }: Doc<'tokens' | 'tags'>, relative: Span): Span | undefined {
  let to = firstFrom(tokens, relative.start);
  const word = (at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0).toLowerCase();
  if (word(to - 1) === ',') to--;
  if (word(to - 1) === ')') {
    while (to > 0 && word(to - 1) !== '(') to--;
    to--;
  }
  let from = to;
  while (
    from > 0 &&
    from > to - 12 &&
    (PART.test(tags[from - 1] ?? '') || (/^(?:of|for)$/.test(word(from - 1)) && from < to))
  ) {
    from--;
    if (/^(?:DT|PRP\$)$/.test(tags[from] ?? '') && !/^(?:of|for)$/.test(word(from - 1))) break;
  }
  while (from < to && /^(?:of|for)$/.test(word(from))) from++;
  return from < to ? { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end } : undefined;
}
