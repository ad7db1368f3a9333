/** How the attributions agree with people's, by the scorer that comes with the data. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../engine/document.ts';
import type { LabelledArticle } from './corpus.ts';
import type { FoundSpans } from './find-by-model.ts';
import { matchContents } from './match.ts';

/** Precision, recall and F1, 0 to 1; null where there was nothing to find and nothing found. */
export interface Figure {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

type Score = (gold: readonly LabelledArticle[], reports: readonly unknown[]) => { scores: Record<string, Figure> };

/** The scorer `score-attributions.mjs` of the data folder. Throws where it is missing. */
export async function loadScorer(dir: string): Promise<Score> {
  const module = (await import(pathToFileURL(join(dir, 'score-attributions.mjs')).href)) as { score: Score };
  return module.score;
}

export interface Agreement {
  readonly scores: Record<string, Figure>;
  /** Expected calibration error in ten bins: mean difference of confidence and share of right ones. */
  readonly calibration: number;
}

/** `found`: by article, in their order. */
export function evaluateAttributions(
  articles: readonly LabelledArticle[],
  found: readonly (readonly FoundSpans[])[],
  score: Score,
): Agreement {
  const reports = found.map((attributions, at) => ({ id: articles[at]?.id, attributions: attributions.map(asReport) }));
  return { scores: score(articles, reports).scores, calibration: calibrationOf(articles, found) };
}

const BINS = 10;

function calibrationOf(articles: readonly LabelledArticle[], found: readonly (readonly FoundSpans[])[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  let count = 0;
  found.forEach((attributions, at) => {
    const gold = (articles[at]?.attributions ?? []).map(({ content = [] }) => ({
      content: content.map(([from, to]) => ({ from, to })),
    }));
    const right = matchContents(
      attributions.map(({ content }) => ({ content: content.map(({ start, end }) => ({ from: start, to: end })) })),
      gold,
    );
    attributions.forEach(({ confidence }, index) => {
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
      if (bin === undefined) return;
      bin.confidence += confidence;
      bin.right += right[index] === true ? 1 : 0;
      count++;
    });
  });
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, count);
}

const offsets = ({ start, end }: Span): [number, number] => [start, end];

const asReport = ({
  content,
  cue,
  mention,
}: FoundSpans): Record<'content' | 'cue' | 'mention', [number, number][]> => ({
  content: content.map(offsets),
  cue: cue ? [offsets(cue)] : [],
  mention: mention ? [offsets(mention)] : [],
});
