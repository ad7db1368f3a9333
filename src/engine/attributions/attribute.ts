import type { Annotator, Doc, Span } from '../document.ts';
import type { Model } from '../model/model.ts';
import { type Reading, readText } from '../model/reading.ts';
import { type Coverage, quotedWords } from '../quotations/coverage.ts';
import { isVoiced } from './act.ts';
import { asAttributions } from './as-attributions.ts';
import { citedIn } from './citing.ts';
import { combine, type Say } from './combine.ts';
import { withFollowOns } from './follow-on.ts';
import { lemmaOf } from './inflect.ts';
import { learnedRelations } from './learned.ts';
import { nearSource } from './near-source.ts';
import { withNested } from './nested.ts';
import type { Relation } from './relation.ts';
import { candidatesByRule } from './rules.ts';
import { apart } from './siblings.ts';
import { isToldInside } from './told-inside.ts';
import { type Read, type Words, wordsOf } from './words.ts';

/** A word that training saw as a cue in 15 of 100 places or more (see training/cue-lexicon.ts), or of the rules' lists, may be one inside a content. */
const HINT = 2;

/** Chosen on world news and whole articles labelled by the codebook, with weights that were not trained on them. */
const FOR_READERS: Say = {
  borders: new Set(['quotation before', 'that', 'clause', 'clause around', 'interview', 'headline']),
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
    'headline',
  ]),
};

/** Inside contents also what is told to somebody to do, and claims that are nouns. */
const INSIDE: Say = { ...FOR_READERS, alone: new Set([...FOR_READERS.alone, 'infinitive', 'noun']) };

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

/** "reportedly" alone: the evidentials layer tells it, with what it qualifies. */
const isEvidential = (words: Words, { cue, source }: Relation): boolean =>
  cue !== undefined && source === undefined && cue.to - cue.from === 1 && words.tag(cue.from) === 'RB';

/**
 * An annotator that gives what is voiced in a text: statements, writings, findings, voiced beliefs. The models find; rules
 * mend the borders they draw and add what their training data does not label: quotations that run on, interviews.
 * Linear in the text.
 */
export function createVoicedAttributor(model: Pick<Model, 'attributions'>): Annotator<Read, 'attributions'> {
  const read = (doc: Doc<Read>): Reading => readText(doc, model.attributions.cueLexicon, 'codebook');
  const find = (words: Words, reading: Reading, count: (span: Span) => Coverage, say: Say): Relation[] =>
    combine(
      words,
      count,
      learnedRelations(model, words.doc, reading, count).filter(({ act }) => isVoiced(act)),
      candidatesByRule(words),
      say,
    )
      .filter((relation) => isVoiced(relation.act) && !isEvidential(words, relation))
      .map((relation) => nearSource(words, relation));
  const findInside = (doc: Doc<Read>): Relation[] => {
    const words = wordsOf(doc);
    return find(words, read(doc), quotedWords(doc), INSIDE).filter((relation) => isToldInside(words, relation));
  };
  return (doc) => {
    const words = wordsOf(doc);
    const count = quotedWords(doc);
    const reading = read(doc);
    const relations = withFollowOns(words, find(words, reading, count, FOR_READERS));
    const hints = reading.cueRank.map((rank, at) => (rank >= HINT || lemmaOf(words.lower(at)) !== undefined ? 1 : 0));
    const trees = withNested(doc, relations, hints, findInside).map((tree) => {
      const cited = citedIn(words, tree.relation);
      const inner = apart(words, tree.inner);
      return { ...tree, inner: cited === undefined ? inner : [{ relation: cited, inner: [] }, ...inner] };
    });
    return asAttributions(doc, count, trees);
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
    const learned = learnedRelations(model, doc, readText(doc, model.attributions.cueLexicon), count);
    const relations = combine(words, count, learned, candidatesByRule(words), AS_POLNEAR);
    return asAttributions(
      doc,
      count,
      relations.map((relation) => ({ relation, inner: [] })),
    );
  };
}
