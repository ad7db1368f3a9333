import type { Doc, Quotation, Sentence, Token } from '../document.ts';
import type { Read, Run } from './words.ts';

/** Contents as little texts of their own: a Doc whose paragraphs are the contents, its spans those of the whole text. */
export interface Inside {
  readonly doc: Doc<Read>;
  /** By token of the little texts: its index in the whole text. */
  readonly tokenAt: Int32Array;
  /** By paragraph of the little texts: the index of its content. */
  readonly contentOf: readonly number[];
}

/**
 * The contents without the quotation marks around them, so that what is quoted inside them is outermost there. One that
 * begins before the end of the one before is left out. `contents` are sorted by their first tokens. Linear.
 */
export function insideOf(doc: Doc<Read>, contents: readonly (readonly Run[])[]): Inside {
  const tokens: Token[] = [];
  const tags: string[] = [];
  const tokenAt: number[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  const contentOf: number[] = [];
  const near = { quotation: 0, sentence: 0 };
  let reached = 0;
  contents.forEach((content, index) => {
    if ((content[0]?.from ?? 0) < reached) return;
    const first = tokens.length;
    let current = -1;
    for (const whole of content) {
      const { run, kept } = unquoted(doc, whole, near);
      quotations.push(...kept);
      for (let at = run.from; at < run.to; at++) {
        while ((doc.sentences[near.sentence]?.to ?? Number.POSITIVE_INFINITY) <= at) near.sentence++;
        const token = doc.tokens[at] as Token;
        const last = sentences.at(-1);
        if (near.sentence !== current || last === undefined)
          sentences.push({ ...token, from: tokens.length, to: tokens.length + 1, paragraph: paragraphs.length });
        else sentences[sentences.length - 1] = { ...last, end: token.end, to: tokens.length + 1 };
        current = near.sentence;
        tokens.push(token);
        tags.push(doc.tags[at] as string);
        tokenAt.push(at);
      }
      reached = Math.max(reached, whole.to);
    }
    if (tokens.length === first) return;
    paragraphs.push({ start: (tokens[first] as Token).start, end: (tokens.at(-1) as Token).end });
    contentOf.push(index);
  });
  return {
    doc: { text: doc.text, paragraphs, tokens, sentences, quotations, tags },
    tokenAt: Int32Array.from(tokenAt),
    contentOf,
  };
}

/** The run without the marks of a quotation that holds all of it, and the quotations inside, the outermost at depth 0. */
function unquoted(
  { tokens, quotations }: Doc<Read>,
  whole: Run,
  near: { quotation: number },
): { run: Run; kept: Quotation[] } {
  let { from, to } = whole;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  while ((quotations[near.quotation]?.start ?? Number.POSITIVE_INFINITY) < start) near.quotation++;
  const inner: Quotation[] = [];
  for (let at = near.quotation; (quotations[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
    const quotation = quotations[at] as Quotation;
    if (quotation.start === start && quotation.end >= (tokens[to - 1] as Token).start) {
      while (from < to && (tokens[from] as Token).end <= quotation.inner.start) from++;
      while (to > from && (tokens[to - 1] as Token).start >= quotation.inner.end) to--;
    } else if (quotation.end <= end) inner.push(quotation);
  }
  const least = inner.reduce((depth, quotation) => Math.min(depth, quotation.depth), Number.POSITIVE_INFINITY);
  return {
    run: { from, to },
    kept: inner.map((quotation) => ({ ...quotation, depth: quotation.depth - least, continues: false })),
  };
}
