import type { Span } from '../document.ts';
import type { Coverage } from '../quotations/coverage.ts';
import { actOf, shapeOf } from './act.ts';
import { type Candidate, holds, meets, type Relation, type Rule } from './relation.ts';
import type { Run, Words } from './words.ts';

/** Which rules have a say beside the models. */
export interface Say {
  /** Those that draw the borders of a content better than the models. */
  readonly borders: ReadonlySet<Rule>;
  /** Those whose finds count where the models see nothing. */
  readonly alone: ReadonlySet<Rule>;
}

/**
 * The share of what each rule alone finds that people labelled too, measured on world news and whole articles that no
 * weights were trained on; rules with fewer than five finds there share one figure.
 */
const ALONE: Readonly<Partial<Record<Rule, number>>> = { clause: 0.84, 'clause before': 0.84, that: 0.72 };
const ALONE_OTHERWISE = 0.65;

/**
 * What the models found, its borders and sources mended by the rules, and what only the rules found. A rule's find that
 * holds a relation of the models whole, cue and all, takes its place: the models see the inner one of two at times.
 */
export function combine(
  words: Words,
  count: (span: Span) => Coverage,
  learned: readonly Relation[],
  candidates: readonly Candidate[],
  say: Say,
): Relation[] {
  const relations: (Relation | undefined)[] = learned.map((relation) => relation);
  const owner = new Uint32Array(words.doc.tokens.length);
  const own = (relation: Relation, at: number): void => {
    for (const { from, to } of runsOf(relation)) owner.fill(at + 1, from, to);
  };
  learned.forEach(own);
  for (const candidate of candidates) {
    const { rule, cue, lemma, source, content } = candidate;
    const owners = ownersOf(owner, candidate);
    // What the models see in an interviewer's question is none.
    if (rule === 'asked') {
      for (const at of owners) relations[at] = undefined;
      continue;
    }
    const same = owners.find((at) => relations[at]?.cue !== undefined && meets(relations[at].cue, cue));
    if (same !== undefined) {
      const relation = relations[same] as Relation;
      relations[same] = say.borders.has(rule)
        ? { ...relation, content, source: source ?? relation.source }
        : { ...relation, source: relation.source ?? source };
    } else if (owners.length === 0 ? say.alone.has(rule) : owners.every((at) => yields(relations[at], candidate))) {
      for (const at of owners) relations[at] = undefined;
      const act = actOf(lemma, shapeOf(words.doc, count, content));
      const added = { cue, lemma, source, content, act, confidence: ALONE[rule] ?? ALONE_OTHERWISE };
      own(added, relations.push(added) - 1);
    }
  }
  return relations.filter((relation) => relation !== undefined).sort((a, b) => startOf(a) - startOf(b));
}

const runsOf = ({ cue, content }: Pick<Relation, 'cue' | 'content'>): readonly Run[] =>
  cue ? [...content, cue] : content;

/** Indices of the relations that take a token of the candidate's cue or content. */
function ownersOf(owner: Uint32Array, candidate: Candidate): number[] {
  const owners = new Set<number>();
  for (const { from, to } of runsOf(candidate))
    for (let at = from; at < to; at++) if (owner[at] !== 0) owners.add((owner[at] as number) - 1);
  return [...owners];
}

/** Whether a relation of the models gives way: it stands inside the find, or names nobody where the find names a source. */
const yields = (relation: Relation | undefined, { content, source }: Candidate): boolean =>
  isInside(relation, content) || (source !== undefined && relation?.source === undefined);

/** Whether the relation's cue is inside the content, even where its own content reaches over the end of it. */
const isInside = (relation: Relation | undefined, content: readonly Run[]): boolean =>
  relation?.cue === undefined || content.some((outer) => holds(outer, relation.cue as Run));

const startOf = ({ cue, content }: Relation): number => (cue ?? content[0])?.from ?? 0;
