import type { Annotator, Doc, Evidential, Sentence, Span } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';
import { clauseAround } from './clause.ts';
import { AHEAD, AROUND, HINT } from './evidential-words.ts';

type Readable = 'tokens' | 'tags' | 'sentences' | 'quotations' | 'attributions' | 'replies';

/**
 * The words that make a claim hearsay: each belongs to the attribution that covers it, or else makes a claim of its own
 * that nobody is named for. Linear in the text.
 */
export const findEvidentials: Annotator<Readable, 'evidentials'> = (doc) => {
  const covers = coverFinder(doc);
  const found: Evidential[] = [];
  let quotation = 0;
  for (const sentence of doc.sentences) {
    const lower = doc.text.slice(sentence.start, sentence.end).toLowerCase().replaceAll('’', "'");
    if (!HINT.test(lower) || lower.length !== sentence.end - sentence.start) continue;
    for (const word of wordsIn(sentence, lower)) {
      while ((doc.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= word.start) quotation++;
      const quoted = (doc.quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) < word.start;
      const attribution = covers(word);
      if (isActive(doc, word)) continue;
      if (attribution !== undefined) found.push({ ...word, attribution, content: [] });
      else if (!quoted && !isReply(doc, word)) {
        const content = clauseAround(doc, sentence, word);
        if (content.length > 0 && !content.some((span) => covers(span) !== undefined)) found.push({ ...word, content });
      }
    }
  }
  return found;
};

interface Word extends Span {
  /** What it qualifies stands behind it alone. */
  readonly ahead: boolean;
}

function wordsIn({ start }: Sentence, lower: string): Word[] {
  const words: Word[] = [];
  for (const [pattern, ahead] of [
    [AHEAD, true],
    [AROUND, false],
  ] as const)
    for (const match of lower.matchAll(pattern)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length, ahead };
      if (!words.some((word) => word.start < span.end && span.start < word.end)) words.push(span);
    }
  return words.sort((a, b) => a.start - b.start);
}

/**
 * Finds the attribution whose cue or content, gaps and all, holds a span; the innermost of two that do. Attributions are
 * looked up by the sentences that they touch, so that the time does not grow with their number.
 */
function coverFinder({
  attributions,
  sentences,
}: Doc<'attributions' | 'sentences'>): (span: Span) => number | undefined {
  const bySentence = new Map<number, { start: number; end: number; at: number }[]>();
  attributions.forEach(({ content, cue }, at) => {
    for (const { start, end } of [...content, ...(cue ? [cue] : [])])
      for (let index = sentenceAt(sentences, start); index < sentences.length; index++) {
        if ((sentences[index] as Sentence).start >= end) break;
        const touching = bySentence.get(index) ?? [];
        touching.push({ start, end, at });
        bySentence.set(index, touching);
      }
  });
  return ({ start, end }) => {
    const touching = bySentence.get(sentenceAt(sentences, start)) ?? [];
    const holding = touching.filter((each) => each.start < end && start < each.end);
    return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.at;
  };
}

/** Index of the sentence that holds the position, or of the next one. */
function sentenceAt(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "He said to be careful", "she thought to have seen": an active verb with a subject of its own, no participle. */
function isActive({ text, tokens, tags }: Doc<'tokens' | 'tags'>, { start, end }: Span): boolean {
  if (!/^(?:believed|thought|said|reported|understood)$/i.test(text.slice(start, end))) return false;
  const at = firstFrom(tokens, start);
  const before = tags[at - 1] ?? '';
  return /^(?:PRP|WP|RB|MD|CC)$/.test(before) || tags[at] === 'VBD';
}

/** What stands in a reply sought is no claim. */
const isReply = ({ replies }: Doc<'replies'>, { start, end }: Span): boolean =>
  replies.some(({ cue }) => cue.start < end && start < cue.end);
