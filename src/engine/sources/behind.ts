import { kindOfName } from './kinds.ts';
import { ORGANIZATIONS, SPEAKERS } from './nouns.ts';
import type { Phrase } from './phrase.ts';

/** The named body for which an unnamed spokesperson speaks: "a spokesman for the Pentagon", "a Pentagon spokesman". */
export function bodyBehind(phrase: Phrase, first: number, head: number): string | undefined {
  if (!SPEAKERS.has(phrase.lower(head))) return undefined;
  const [from, to] = besides(phrase, first, head, /^(?:for|of|at)$/, /^(?:,|who|in|and)$/);
  if (to <= from || phrase.tag(to - 1) === 'POS' || !phrase.named(from, to)) return undefined;
  const common = !phrase.tag(to - 1).startsWith('NNP');
  if (common && !ORGANIZATIONS.has(phrase.lower(to - 1)) && phrase.lower(to - 1) !== 'police') return undefined;
  return !common && kindOfName(wordsOf(phrase, from, to)) === 'person' ? undefined : phrase.text(from, to);
}

/** The news organization behind "a report by Reuters", "a Reuters report". */
export function outletBehind(phrase: Phrase, first: number, head: number): string | undefined {
  if (!/^(?:reports?|story|article|analysis|investigation|dispatch)$/.test(phrase.lower(head))) return undefined;
  let [from, to] = besides(phrase, first, head, /^(?:by|in|from|on)$/, /^(?:,|who|citing|quoting|that)$/);
  while (to > from && !phrase.tag(to - 1).startsWith('NNP')) to--;
  while (from < to && !phrase.tag(from).startsWith('NNP')) from++;
  return to > from && kindOfName(wordsOf(phrase, from, to)) === 'news-organization' ? phrase.text(from, to) : undefined;
}

/** The words behind the head's preposition, up to a border, or else those before the head. */
function besides(phrase: Phrase, first: number, head: number, link: RegExp, border: RegExp): [number, number] {
  if (!link.test(phrase.lower(head + 1))) return [first, head];
  const from = head + (phrase.lower(head + 2) === 'the' ? 3 : 2);
  let to = from;
  while (to < phrase.to && !border.test(phrase.lower(to))) to++;
  return [from, to];
}

export const wordsOf = (phrase: Phrase, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => phrase.word(from + at));
