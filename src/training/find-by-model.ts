/** What the learned models find by themselves, without the rules that mend and complete it. */
import type { Span, Token } from '../engine/document.ts';
import { type AttributionModel, type Found, findAttributions } from '../engine/model/attribution-model.ts';
import type { TokenRange } from '../engine/model/labels.ts';
import { readText } from '../engine/model/reading.ts';
import { surroundingsOf } from '../engine/model/surroundings.ts';
import type { LabelledDoc } from './label-corpus.ts';

/** An attribution as the scorer needs it. */
export interface FoundSpans {
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly mention?: Span;
  /** Probability, 0 to 1. */
  readonly confidence: number;
}

/** By article, in their order, what the models find by the convention of the article's labels. */
export function findByModel(model: AttributionModel, docs: readonly LabelledDoc[]): FoundSpans[][] {
  return docs.map(({ doc, convention }) => {
    const reading = readText(doc, model.cueLexicon, convention);
    return findAttributions(model, reading, surroundingsOf(reading)).map((found) => spansOf(doc, found));
  });
}

function spansOf({ tokens }: LabelledDoc['doc'], { cue, source, content, probability }: Found): FoundSpans {
  const span = ({ from, to }: TokenRange): Span => ({
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
  });
  return {
    content: content.map(span),
    cue: span(cue),
    ...(source && { mention: span(source) }),
    confidence: probability,
  };
}
