import type { Doc, Span, Token } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';

/** What a mention itself says that the source draws on: "a report by Reuters citing a US government memo". */
export function citedIn({ text, tokens, tags }: Doc<'tokens' | 'tags'>, mention: Span): Span | undefined {
  const from = firstFrom(tokens, mention.start);
  const to = firstFrom(tokens, mention.end);
  for (let at = from + 1; at + 1 < to; at++) {
    const { start, end } = tokens[at] as Token;
    if (!/^(?:citing|quoting)$/i.test(text.slice(start, end))) continue;
    let last = at + 1;
    while (last < to && !/^(?:[,.;:()]|WP|WDT|VBD|VBZ)$/.test(tags[last] ?? '')) last++;
    return last > at + 1 ? { start: (tokens[at + 1] as Token).start, end: (tokens[last - 1] as Token).end } : undefined;
  }
  return undefined;
}
