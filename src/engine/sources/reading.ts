import type { Doc, Span, Token } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';
import { PLACES } from './places.ts';

export type Readable = Doc<'tokens' | 'tags' | 'sentences' | 'quotations'>;

/** A half-open range of indices into the tokens layer. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A text prepared for reading by token. Reading outside the text gives ''. */
export interface Reading {
  readonly doc: Readable;
  word(at: number): string;
  lower(at: number): string;
  tag(at: number): string;
  /** Index of the sentence that holds the token. */
  sentence(at: number): number;
  /** Whether the token stands inside quotation marks. */
  quoted(at: number): boolean;
  span(range: Range): Span;
  text(range: Range): string;
  /** The tokens of a span; at least one where the text has any. */
  range(span: Span): Range;
}

/** Prepares a text in linear time. */
export function readingOf(doc: Readable): Reading {
  const { text, tokens, tags, sentences, quotations } = doc;
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  const lowers = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ from, to }, at) => {
    sentenceOf.fill(at, from, to);
  });
  const quoted = new Uint8Array(tokens.length);
  let next = 0;
  let reach = 0;
  tokens.forEach(({ start }, at) => {
    while (next < quotations.length && (quotations[next]?.inner.start ?? 0) <= start)
      reach = Math.max(reach, quotations[next++]?.inner.end ?? 0);
    if (start < reach) quoted[at] = 1;
  });
  const span = ({ from, to }: Range): Span => ({
    start: (tokens[from] as Token).start,
    end: (tokens[Math.max(from, to - 1)] as Token).end,
  });
  return {
    doc,
    span,
    word: (at) => words[at] ?? '',
    lower: (at) => lowers[at] ?? '',
    tag: (at) => tags[at] ?? '',
    sentence: (at) => sentenceOf[at] ?? sentences.length,
    quoted: (at) => quoted[at] === 1,
    text: (range) => text.slice(span(range).start, span(range).end),
    range: ({ start, end }) => {
      const from = Math.max(0, Math.min(firstFrom(tokens, start), tokens.length - 1));
      return { from, to: Math.max(from + 1, firstFrom(tokens, end)) };
    },
  };
}

const FROM_A_NAME = /^\p{Lu}\p{L}+(?:an|ish|ese|ench|eek|iss|i|ch)$/u;

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/;

/** Whether a name, or an adjective made from one ("Israeli", "U.S.-led"), stands in the range. */
export function isNamed({ tag, word, doc, sentence }: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!/^\p{Lu}/u.test(word(at)) || CALENDAR.test(word(at).toLowerCase())) continue;
    if (
      FROM_A_NAME.test(word(at)) ||
      /^(?:U\.?[SNK]\b|\p{Lu}{2,})/u.test(word(at)) ||
      PLACES.has(word(at).toLowerCase())
    )
      return true;
    // the first word of a sentence has its capital anyway
    if (doc.sentences[sentence(at)]?.from === at && !/^\p{Lu}/u.test(word(at + 1))) continue;
    if (/^(?:NN|JJ)/.test(tag(at))) return true;
  }
  return false;
}
