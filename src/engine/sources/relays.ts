import type { Attribution, Doc, Span, Token } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';
import { wordsOf } from './behind.ts';
import { kindOfName } from './kinds.ts';
import { phraseOf } from './phrase.ts';

/** The news organization that was told: "Lee told the Gazette that". */
export function toldTo(doc: Doc<'tokens' | 'tags'>, { cue }: Attribution): Span | undefined {
  if (cue?.lemma !== 'tell') return undefined;
  const { tokens, tags, text } = doc;
  let from = firstFrom(tokens, cue.end);
  const article = /^the$/i.test(text.slice(tokens[from]?.start, tokens[from]?.end));
  if (article) from++;
  let to = from;
  while (/^NNPS?$/.test(tags[to] ?? '') && to < from + 6) to++;
  if (to === from) return undefined;
  const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  const phrase = phraseOf(doc, span);
  return kindOfName(wordsOf(phrase, phrase.from, phrase.to), article) === 'news-organization' ? span : undefined;
}
