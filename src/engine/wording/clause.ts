import type { Doc, Sentence, Span, Token } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';

const BREAK = /^(?:;|:|—|–|--|\(|\)|…)$/;
const JOINS = /^(?:and|but|while|whereas|although|though|because|so|yet|or)$/;
const RELATIVE = /^(?:who|which|whose|that|where)$/;
/** How far a clause reaches on either side, in tokens. */
const FAR = 60;

/**
 * The clause in which a word stands, without the word itself and without a full stop: one piece before it and one behind,
 * or fewer. `ahead`: only what stands behind belongs to it.
 */
export function clauseAround(
  { text, tokens, tags }: Doc<'tokens' | 'tags'>,
  sentence: Sentence,
  word: Span & { readonly ahead: boolean },
): Span[] {
  const lower = (at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0).toLowerCase();
  const finite = (at: number, to: number): boolean => {
    for (let each = at; each < to; each++) if (/^(?:VB[DPZ]|MD)$/.test(tags[each] ?? '')) return true;
    return false;
  };
  const first = firstFrom(tokens, word.start);
  const last = firstFrom(tokens, word.end);
  const span = (from: number, to: number): Span[] =>
    to > from ? [{ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }] : [];

  let from = first;
  for (const least = Math.max(sentence.from, first - FAR); from > least; from--) {
    const before = lower(from - 1);
    if (BREAK.test(before)) break;
    if (RELATIVE.test(before) && /^(?:W|IN)/.test(tags[from - 1] ?? '')) break;
    if (JOINS.test(before) && lower(from - 2) === ',') break;
    // "…, the mayor reportedly left": a clause before a comma, unless what stands between is only inserted.
    if (before === ',' && finite(sentence.from, from - 1) && finite(from, first)) break;
  }
  const relative = RELATIVE.test(lower(from - 1)) && from > sentence.from;
  let to = last;
  for (const most = Math.min(sentence.to, last + FAR); to < most; to++) {
    const here = lower(to);
    if (BREAK.test(here) || (relative && here === ',')) break;
    if (
      here === ',' &&
      (JOINS.test(lower(to + 1)) || RELATIVE.test(lower(to + 1)) || /^(?:according|as)$/.test(lower(to + 1)))
    )
      break;
  }
  while (to > last && /^[.,!?"”’']+$/.test(lower(to - 1))) to--;
  while (from < first && /^[,"“]$/.test(lower(from))) from++;
  let end = first;
  while (end > from && /^[,"“]$/.test(lower(end - 1))) end--;
  const begin = lower(last) === ',' ? last + 1 : last;
  return [...(word.ahead ? [] : span(from, end)), ...span(begin, to)];
}
