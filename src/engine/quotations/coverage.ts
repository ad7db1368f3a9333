import type { Doc, Form, Quotation, Span, Token } from '../document.ts';

/** Counts of the words of a span: all, and those inside quotation marks. */
export interface Coverage {
  readonly words: number;
  readonly quoted: number;
}

/**
 * Counts words and quoted words of any span of a text: prepared once in linear time, then logarithmic per span. A word
 * is a token with a letter or digit.
 */
export function quotedWords(doc: Doc<'tokens' | 'quotations'>): (span: Span) => Coverage {
  const { text, tokens } = doc;
  const outermost = doc.quotations.filter(({ depth }) => depth === 0);
  const words = new Uint32Array(tokens.length + 1);
  const quoted = new Uint32Array(tokens.length + 1);
  let next = 0;
  tokens.forEach(({ start, end }, at) => {
    while (next < outermost.length && (outermost[next] as Quotation).end <= start) next++;
    const word = /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? 1 : 0;
    const inside = next < outermost.length && (outermost[next] as Quotation).inner.start <= start;
    words[at + 1] = (words[at] ?? 0) + word;
    quoted[at + 1] = (quoted[at] ?? 0) + (inside ? word : 0);
  });
  return (span) => {
    const from = firstFrom(tokens, span.start);
    const to = Math.max(from, firstFrom(tokens, span.end));
    return {
      words: (words[to] ?? 0) - (words[from] ?? 0),
      quoted: (quoted[to] ?? 0) - (quoted[from] ?? 0),
    };
  };
}

/** The form of a content by the share of its words in quotation marks. */
export function formOf(count: (span: Span) => Coverage, content: readonly Span[]): Form {
  const counts = content.map(count);
  const words = counts.reduce((sum, each) => sum + each.words, 0);
  const quoted = counts.reduce((sum, each) => sum + each.quoted, 0);
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** Index of the first token that starts at or behind the position. */
export function firstFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
