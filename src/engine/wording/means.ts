import type { Annotator, Attribution, Means, Sentence, Span } from '../document.ts';
import { MEANS } from './means-words.ts';

type Readable = 'sentences' | 'attributions';

/** The words by which the text says how a source's words came about, in the sentence of a cue. Linear in the text. */
export const findMeans: Annotator<Readable, 'means'> = ({ text, sentences, attributions }) => {
  const cued = attributions
    .flatMap((attribution, at) => (attribution.cue ? [{ attribution, at, start: attribution.cue.start }] : []))
    .sort((a, b) => a.start - b.start);
  const found: Means[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const here = [];
    for (; next < cued.length && (cued[next]?.start ?? 0) < sentence.end; next++) here.push(cued[next] as Cued);
    if (here.length > 0 && here.length <= MOST) found.push(...meansIn(text, sentence, here));
  }
  return found;
};

interface Cued {
  readonly attribution: Attribution;
  readonly at: number;
  readonly start: number;
}

/** Cues of one sentence that are looked at: a longer one is no sentence of a newspaper. */
const MOST = 20;

/** Each belongs to the nearest cue; what stands in the content of an attribution is its source's own words. */
function meansIn(text: string, { start, end }: Sentence, cued: readonly Cued[]): Means[] {
  const lower = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  const found: Means[] = [];
  for (const match of lower.matchAll(MEANS)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const [nearest] = cued
      .filter(({ attribution }) => !attribution.content.some((content) => touches(content, span)))
      .toSorted((a, b) => distance(a, span) - distance(b, span));
    const inside = cued.some(({ attribution }) => attribution.content.some((content) => touches(content, span)));
    if (nearest !== undefined && !inside) found.push({ ...span, attribution: nearest.at });
  }
  return found;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Characters between a cue and the words. */
const distance = ({ attribution: { cue }, start }: Cued, span: Span): number =>
  Math.max(span.start - (cue?.end ?? start), start - span.end, 0);
