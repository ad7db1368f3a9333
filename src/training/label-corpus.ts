/** The labelled articles as the attribution models see them. */
import type { Doc, Token } from '../engine/document.ts';
import type { Convention } from '../engine/model/convention.ts';
import type { CueRange } from '../engine/model/label-features.ts';
import { CueLabel, type TokenRange } from '../engine/model/labels.ts';
import type { Model } from '../engine/model/model.ts';
import type { ReadLayers } from '../engine/model/reading.ts';
import { annotate } from '../engine/pipeline.ts';
import { pairQuotations } from '../engine/quotations/pair.ts';
import { createTagger } from '../engine/tagging/tagger.ts';
import { type LabelledArticle, splitText } from './corpus.ts';

/** Gold attribution in tokens. */
export interface GoldRoles {
  readonly cue: CueRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

export interface LabelledDoc {
  readonly id: string;
  /** By which the article was labelled. */
  readonly convention: Convention;
  readonly doc: Doc<ReadLayers>;
  /** Sorted by cue; those without a cue are left out. */
  readonly gold: readonly GoldRoles[];
  /** One CueLabel a token. */
  readonly labels: Uint8Array;
  /** 1 for tokens that the annotators marked as no part of the article. */
  readonly discarded: Uint8Array;
}

/** Splits, tags and labels the articles. */
export function labelArticles(
  articles: readonly LabelledArticle[],
  convention: Convention,
  tagger: Pick<Model, 'tagger'>,
): LabelledDoc[] {
  const tag = createTagger(tagger);
  return articles.map((article) => {
    const doc = annotate(annotate(splitText(article.text), 'quotations', pairQuotations), 'tags', tag);
    const gold = article.attributions
      .flatMap(({ cue = [], source = [], content = [] }): GoldRoles[] => {
        const cues = cue.flatMap((span) => rangeOf(doc.tokens, span));
        const [first] = cues;
        if (first === undefined) return [];
        return [
          {
            cue: { from: first.from, to: (cues.at(-1) ?? first).to },
            source: source.flatMap((span) => rangeOf(doc.tokens, span)),
            content: content.flatMap((span) => rangeOf(doc.tokens, span)),
          },
        ];
      })
      .sort((a, b) => a.cue.from - b.cue.from);
    const discarded = new Uint8Array(doc.tokens.length);
    for (const span of article.discard ?? [])
      for (const { from, to } of rangeOf(doc.tokens, span)) discarded.fill(1, from, to);
    return { id: article.id, convention, doc, gold, labels: labelsOf(doc.tokens.length, gold), discarded };
  });
}

/** Content first, then sources, then cues, so that the rarer role wins where they overlap. */
function labelsOf(length: number, gold: readonly GoldRoles[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { content } of gold) for (const range of content) paint(labels, range, CueLabel.content);
  for (const { source } of gold) for (const range of source) paint(labels, range, CueLabel.source);
  for (const { cue } of gold) paint(labels, cue, CueLabel.cue);
  for (let at = 0; at < length; at++) {
    const label = labels[at] as number;
    const before = at > 0 ? (labels[at - 1] as number) : 0;
    // A chunk whose beginning was painted over begins anew.
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[at] = label - 1;
  }
  return labels;
}

export function paint(labels: Uint8Array, { from, to }: TokenRange, begin: number): void {
  labels.fill(begin + 1, from, to);
  labels[from] = begin;
}

/** The tokens that the span touches: one range, or none. */
function rangeOf(tokens: readonly Token[], [start, end]: readonly [number, number]): TokenRange[] {
  let from = firstEnding(tokens, start);
  const first = from;
  while (from < tokens.length && (tokens[from] as Token).start < end) from++;
  return from > first ? [{ from: first, to: from }] : [];
}

/** Index of the first token that ends after the position. */
function firstEnding(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
