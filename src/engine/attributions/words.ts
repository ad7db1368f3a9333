import type { Doc, Quotation, Sentence, Span, Token } from '../document.ts';

export type Read = 'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'tags';

/** A half-open range of token indices. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The text as the rules see it, word by word. Reading beyond an end gives '' or 0, never an error. */
export interface Words {
  readonly doc: Doc<Read>;
  /** The word in lower case, curly apostrophes made straight. */
  lower(at: number): string;
  tag(at: number): string;
  /** The word as it stands. */
  text(at: number): string;
  /** 1 + the index of the outermost quotation that holds the token, its marks included; 0 outside. */
  quote(at: number): number;
  /** The tokens of the quotation that `quote` names, its marks included. */
  quoted(quote: number): Run;
  /** The sentence that holds the token. */
  sentence(at: number): Sentence;
  span(run: Run): Span;
}

/** Prepares the words of a text in linear time. */
export function wordsOf(doc: Doc<Read>): Words {
  const { text, tokens, tags, sentences } = doc;
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"));
  const quote = new Uint32Array(tokens.length);
  const runs: Run[] = [];
  const trusted = doc.quotations.map((quotation, at) => trust(doc, quotation, at));
  let next = 0;
  tokens.forEach(({ start }, at) => {
    while (next < trusted.length && (!trusted[next] || (doc.quotations[next] as Quotation).end <= start)) next++;
    if (next < trusted.length && (doc.quotations[next] as Quotation).start <= start) {
      quote[at] = next + 1;
      runs[next] = { from: runs[next]?.from ?? at, to: at + 1 };
    }
  });
  const sentenceOf = new Uint32Array(tokens.length);
  sentences.forEach(({ from, to }, at) => {
    sentenceOf.fill(at, from, to);
  });
  return {
    doc,
    lower: (at) => lower[at] ?? '',
    tag: (at) => tags[at] ?? '',
    text: (at) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0),
    quote: (at) => quote[at] ?? 0,
    quoted: (number) => runs[number - 1] ?? { from: 0, to: 0 },
    sentence: (at) => sentences[sentenceOf[at] ?? 0] as Sentence,
    span: ({ from, to }) => ({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }),
  };
}

/** A quotation that is left open and that the next paragraph does not take up is a slip: nobody knows its end. */
function trust({ quotations }: Doc<Read>, { depth, closed, end, continues }: Quotation, at: number): boolean {
  if (depth > 0) return false;
  if (closed || continues) return true;
  for (let next = at + 1; next < quotations.length && next < at + 8; next++) {
    const later = quotations[next] as Quotation;
    if (later.start >= end) return later.continues;
  }
  return false;
}
