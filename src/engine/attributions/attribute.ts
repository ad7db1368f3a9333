import type { Annotator } from '../document.ts';
import type { Model } from '../model/model.ts';
import { quotedWords } from '../quotations/coverage.ts';
import { isVoiced } from './act.ts';
import { asAttributions } from './as-attributions.ts';
import { combine } from './combine.ts';
import { withFollowOns } from './follow-on.ts';
import { learnedRelations } from './learned.ts';
import { nearSource } from './near-source.ts';
import { candidatesByRule } from './rules.ts';
import { type Read, wordsOf } from './words.ts';

/**
 * Below this the models' finds are left out: the best F1 on world news and whole articles that no weights were trained
 * on (open-news-labelled and gold/articles/train), where the models see more attributions than there are.
 */
const LEAST = 0.6;

/**
 * An annotator that gives what is voiced in a text: statements, writings, findings, voiced beliefs. The models find; rules
 * mend the borders they draw and add what their training data does not label: quotations that run on, interviews.
 * Linear in the text.
 */
export function createVoicedAttributor(model: Pick<Model, 'attributions'>): Annotator<Read, 'attributions'> {
  return (doc) => {
    const count = quotedWords(doc);
    const words = wordsOf(doc);
    const learned = learnedRelations(model, doc, count).filter(
      ({ act, confidence }) => isVoiced(act) && confidence >= LEAST,
    );
    const relations = combine(words, count, learned, candidatesByRule(words));
    return asAttributions(
      doc,
      count,
      withFollowOns(words, relations).map((relation) => nearSource(words, relation)),
    );
  };
}
