/** Where each token stands towards the outermost quotation marks of the text. */
import type { Doc, Quotation } from '../document.ts';

export const QuoteState = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

/** One state a token; linear. Quotations inside quotations make no difference. */
export function quoteStates({ tokens, quotations }: Doc<'tokens' | 'quotations'>): Uint8Array {
  const states = new Uint8Array(tokens.length);
  const outermost = quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  tokens.forEach(({ start, end }, at) => {
    while (next < outermost.length && (outermost[next] as Quotation).end <= start) next++;
    const quotation = outermost[next];
    if (quotation === undefined || end <= quotation.start) return;
    if (end <= quotation.inner.start) states[at] = QuoteState.opening;
    else if (start >= quotation.inner.end) states[at] = QuoteState.closing;
    else states[at] = QuoteState.inside;
  });
  return states;
}
