/** How the sentence splitter agrees with the silver one. */
import type { TaggedText } from './corpus.ts';
import type { Figure } from './evaluate-attributions.ts';

/**
 * Counts where sentences end: right where both end one after the same letter. `inside`: without the ends that are
 * ends of paragraphs too, which any splitter gets right.
 */
export function evaluateSentences(texts: readonly TaggedText[]): { all: Figure; inside: Figure } {
  const all = { right: 0, found: 0, silver: 0 };
  const inside = { right: 0, found: 0, silver: 0 };
  for (const { doc, sentences } of texts) {
    const paragraphEnds = new Set(doc.paragraphs.map(({ end }) => end));
    const silver = new Set(sentences.map(({ end }) => end));
    const found = new Set(doc.sentences.map(({ end }) => end));
    for (const end of new Set([...silver, ...found]))
      for (const count of paragraphEnds.has(end) ? [all] : [all, inside]) {
        if (found.has(end)) count.found++;
        if (silver.has(end)) count.silver++;
        if (found.has(end) && silver.has(end)) count.right++;
      }
  }
  return { all: figureOf(all), inside: figureOf(inside) };
}

function figureOf({ right, found, silver }: { right: number; found: number; silver: number }): Figure {
  return { p: right / found, r: right / silver, f1: (2 * right) / (found + silver) };
}
