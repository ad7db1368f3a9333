/** How the attributions agree with people's, by the scorer that comes with the data. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAttributor, createVoicedAttributor } from '../engine/attributions/attribute.ts';
import type { Attribution, Span } from '../engine/document.ts';
import type { Model } from '../engine/model/model.ts';
import { annotate } from '../engine/pipeline.ts';
import type { LabelledArticle } from './corpus.ts';
import { labelArticles } from './label-corpus.ts';
import { matchContents } from './match.ts';

/** Precision, recall and F1, 0 to 1; null where there was nothing to find and nothing found. */
interface Figure {
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
  readonly milliseconds: number;
  readonly words: number;
}

/** `voiced`: as readers get them, without intentions and attitudes; else every act, as PolNeAR labels it. */
export function evaluateAttributions(
  model: Model,
  articles: readonly LabelledArticle[],
  score: Score,
  voiced: boolean,
): Agreement {
  const began = performance.now();
  const labelled = labelArticles(articles, model);
  const attribute = (voiced ? createVoicedAttributor : createAttributor)(model);
  const found = labelled.map(({ doc }) => annotate(doc, 'attributions', attribute).attributions);
  const milliseconds = performance.now() - began;
  const reports = found.map((attributions, at) => ({ id: labelled[at]?.id, attributions: attributions.map(asReport) }));
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
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
      const bin = bins[Math.min(9, Math.floor(confidence * 10))];
      if (bin === undefined) return;
      bin.confidence += confidence;
      bin.right += right[index] === true ? 1 : 0;
      count++;
    });
  });
  return {
    scores: score(articles, reports).scores,
    calibration:
      bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, count),
    milliseconds,
    words: articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
  };
}

const offsets = ({ start, end }: Span): [number, number] => [start, end];

const asReport = ({
  content,
  cue,
  mention,
}: Attribution): Record<'content' | 'cue' | 'mention', [number, number][]> => ({
  content: content.map(offsets),
  cue: cue ? [offsets(cue)] : [],
  mention: mention ? [offsets(mention)] : [],
});
