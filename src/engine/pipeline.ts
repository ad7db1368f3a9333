import type { Annotator, Doc, Layers } from './document.ts';

/** A text with no layer found in it yet. */
export const blank = (text: string): Doc<never> => ({ text });

/**
 * A new Doc with one more layer. Asking for an annotator whose layers are not there yet does not compile
 * (after spaCy's `requires` / `assigns`).
 */
export function annotate<Known extends keyof Layers, Needs extends Known, Makes extends keyof Layers>(
  doc: Doc<Known>,
  layer: Makes,
  annotator: Annotator<Needs, Makes>,
): Doc<Known | Makes> {
  return { ...doc, [layer]: annotator(doc) } as Doc<Known | Makes>;
}
