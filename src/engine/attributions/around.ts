import { opensQuotation } from './content.ts';
import { lemmaOf } from './inflect.ts';
import { findWord } from './nouns.ts';
import { QUOTING, TRAILING } from './verbs.ts';
import { TIMES } from './vocabulary.ts';
import type { Run, Words } from './words.ts';

/** Content that stands before the words that attribute it. */
interface Before {
  readonly run: Run;
  readonly quoted: boolean;
}

/** The content that ends before `at`, where the attributing words begin: a quotation, or a clause and a comma. */
export function contentBefore(words: Words, at: number, lemma: string, within: Run, aside = false): Before | undefined {
  const sameParagraph = at > 0 && words.sentence(at - 1).paragraph === words.sentence(at).paragraph;
  const quote = sameParagraph ? words.quote(at - 1) : 0;
  // A quotation that ended its own sentence with a full stop is no content of the next one.
  if (quote > 0 && at === within.from && /^[.]$/.test(words.lower(at - 2))) return undefined;
  if (quote > 0)
    return QUOTING.has(lemma) ? { run: { from: quotedStart(words, quote, within), to: at }, quoted: true } : undefined;
  const comma = /^(?:,|—|–|--)$/.test(words.lower(at - 1));
  if (!comma || at - 1 <= within.from) return undefined;
  // “…,” the closing mark before the comma, or a dash behind it
  if (words.quote(at - 2) > 0 && QUOTING.has(lemma))
    return { run: { from: quotedStart(words, words.quote(at - 2), within), to: at - 1 }, quoted: true };
  if (!TRAILING.has(lemma) || (!aside && !couldBeContent(words, within.from, at - 1))) return undefined;
  return { run: { from: within.from, to: at - 1 }, quoted: false };
}

/** Where quoted content begins: with its sentence, or with its mark where that stands apart from the words before it. */
function quotedStart(words: Words, quote: number, within: Run): number {
  const { from } = words.quoted(quote);
  if (from <= within.from || /^(?:—|–|-|--|:|;)$/.test(words.lower(from - 1))) return from;
  for (let at = within.from; at < from && at < within.from + 60; at++)
    if (lemmaOf(words.lower(at)) !== undefined && words.tag(at).startsWith('VB') && words.quote(at) === 0) return from;
  return within.from;
}

/** "On Monday" or "Asked about it" before a comma is no content: it takes a subject and a verb. */
function couldBeContent(words: Words, from: number, to: number): boolean {
  const adjunct = /^(?:IN|VBG|VBN|TO|RB|WRB)$/.test(words.tag(from));
  const clause = adjunct ? (findWord(words, ',', from, Math.min(to, from + 40)) ?? to) : from;
  if (adjunct && !hasFinite(words, clause, to)) return false;
  if (TIMES.has(words.lower(to - 1)) && to - from < 5) return false;
  return to - from > 1 || /^(?:PRP|NN)/.test(words.tag(from));
}

function hasFinite(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(words.tag(at)) && words.quote(at) === 0) return true;
  return false;
}

/** The content that goes on behind the attributing words that end at `at`: “We won,” she said, “at last.” */
export function contentGoingOn(words: Words, at: number, within: Run, quoted: boolean): Run | undefined {
  let from = at;
  while (from < within.to && from < at + 14 && words.lower(from) !== ',' && !opensQuotation(words, from)) from++;
  if (words.lower(from) === ',') from++;
  if (from >= within.to) return undefined;
  if (opensQuotation(words, from)) {
    const quotation = words.quoted(words.quote(from));
    return { from, to: Math.max(quotation.to, lastWord(words, from, within.to)) };
  }
  if (quoted || from > at + 1) return undefined;
  if (
    /^(?:VBG|WP|WDT|WRB|CC)$/.test(words.tag(from)) ||
    /^(?:in|according|as|after|during|while|adding)$/.test(words.lower(from))
  )
    return undefined;
  const to = lastWord(words, from, within.to);
  return to > from ? { from, to } : undefined;
}

/** The sentence's end without its full stop. */
export const lastWord = (words: Words, from: number, to: number): number =>
  to - 1 > from && /^\.+$/.test(words.lower(to - 1)) && words.quote(to - 1) === 0 ? to - 1 : to;

/** "Now, she says, it rains": a comma behind the verb, and words that could go on. */
export const isAside = (words: Words, at: number, within: Run): boolean =>
  words.lower(at) === ',' && contentGoingOn(words, at, within, false) !== undefined && words.quote(at + 1) === 0;
