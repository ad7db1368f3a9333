/** Finds attributions with the learned models: cues first, then each cue's source and content. */
import type { Doc, Span, Token } from '../document.ts';
import { findAttributions } from '../model/attribution-model.ts';
import { headOf } from '../model/label-features.ts';
import type { Model } from '../model/model.ts';
import type { Reading } from '../model/reading.ts';
import { surroundingsOf } from '../model/surroundings.ts';
import type { Coverage } from '../quotations/coverage.ts';
import { lemma } from '../tagging/lemma.ts';
import { actOf, shapeOf } from './act.ts';
import type { Relation } from './relation.ts';
import type { Read } from './words.ts';

/** What the models find in a text and its reading, in the order of the cues. */
export function learnedRelations(
  { attributions }: Pick<Model, 'attributions'>,
  doc: Doc<Read>,
  reading: Reading,
  count: (span: Span) => Coverage,
): Relation[] {
  return findAttributions(attributions, reading, surroundingsOf(reading)).map(
    ({ cue, source, content, probability }) => {
      const word = wordAt(doc, headOf(reading, cue));
      return {
        cue,
        lemma: word,
        source,
        content,
        act: actOf(word, shapeOf(doc, count, content)),
        confidence: probability,
      };
    },
  );
}

/** The token's base form. */
function wordAt({ text, tokens, tags }: Doc<Read>, at: number): string {
  const { start, end } = tokens[at] as Token;
  return lemma(text.slice(start, end), tags[at] as string);
}
