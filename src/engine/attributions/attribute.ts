import type { Annotator, Doc } from '../document.ts';
import type { Model } from '../model/model.ts';
import { quotedWords } from '../quotations/coverage.ts';
import { isVoiced } from './act.ts';
import { asAttributions } from './as-attributions.ts';
import { combine, type Say } from './combine.ts';
import { withFollowOns } from './follow-on.ts';
import { learnedRelations } from './learned.ts';
import { nearSource } from './near-source.ts';
import { withNested } from './nested.ts';
import type { Relation } from './relation.ts';
import { candidatesByRule } from './rules.ts';
import { type Read, wordsOf } from './words.ts';

/**
 * Below this the models' finds are left out: the best F1 on world news and whole articles that no weights were trained
 * on (open-news-labelled and gold/articles/train), where the models see more attributions than there are.
 */
const LEAST = 0.6;

/** Chosen on the same articles. */
const FOR_READERS: Say = {
  borders: new Set(['quotation before', 'that', 'clause', 'clause around']),
  alone: new Set([
    'quotation before',
    'quotation after',
    'quotation around',
    'clause before',
    'clause around',
    'colon',
    'that',
    'clause',
    'question',
    'according to',
    'in the words of',
    'interview',
  ]),
};

/** Chosen on a sixth of PolNeAR's training articles, with weights trained on the rest. */
const AS_POLNEAR: Say = {
  borders: new Set(['clause around']),
  alone: new Set([
    'quotation before',
    'quotation after',
    'clause before',
    'clause around',
    'that',
    'clause',
    'question',
  ]),
};

/**
 * An annotator that gives what is voiced in a text: statements, writings, findings, voiced beliefs. The models find; rules
 * mend the borders they draw and add what their training data does not label: quotations that run on, interviews.
 * Linear in the text.
 */
export function createVoicedAttributor(model: Pick<Model, 'attributions'>): Annotator<Read, 'attributions'> {
  const find = (doc: Doc<Read>): Relation[] => {
    const count = quotedWords(doc);
    const words = wordsOf(doc);
    const learned = learnedRelations(model, doc, count).filter(
      ({ act, confidence }) => isVoiced(act) && confidence >= LEAST,
    );
    return combine(words, count, learned, candidatesByRule(words), FOR_READERS)
      .filter(({ act }) => isVoiced(act))
      .map((relation) => nearSource(words, relation));
  };
  return (doc) => {
    const relations = withFollowOns(wordsOf(doc), find(doc));
    return asAttributions(doc, quotedWords(doc), withNested(doc, relations, find));
  };
}

/**
 * An annotator that gives every attribution of whatever act, as PolNeAR labels them: the outermost ones, follow-on
 * quotations as part of the content before, sources with all that explains them. Linear in the text.
 */
export function createAttributor(model: Pick<Model, 'attributions'>): Annotator<Read, 'attributions'> {
  return (doc) => {
    const count = quotedWords(doc);
    const words = wordsOf(doc);
    const learned = learnedRelations(model, doc, count);
    const relations = combine(words, count, learned, candidatesByRule(words), AS_POLNEAR);
    return asAttributions(
      doc,
      count,
      relations.map((relation) => ({ relation, inner: [] })),
    );
  };
}
