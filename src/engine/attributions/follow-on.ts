import type { Quotation, Sentence } from '../document.ts';
import type { Relation } from './relation.ts';
import type { Run, Words } from './words.ts';

/**
 * Of the quotations that fill a sentence behind one with an attribution, in whole articles labelled by people, 42 of 45
 * were labelled as going on from it.
 */
const CONFIDENCE = 0.93;

/**
 * The relations, and the quotations that go on from them with neither cue nor source of their own, each a relation of its
 * own: those that fill the next sentences of the paragraph, and the next paragraphs where they are nothing but a
 * quotation or take one up. Linear.
 */
export function withFollowOns(words: Words, relations: readonly Relation[]): Relation[] {
  const { sentences, tokens } = words.doc;
  const all = relations.map((relation) => withoutLater(words, relation));
  /** By token: 1 + the index of the relation that takes it. */
  const owner = new Uint32Array(tokens.length);
  all.forEach(({ content, cue }, at) => {
    for (const { from, to } of cue ? [...content, cue] : content) owner.fill(at + 1, from, to);
  });
  for (let at = 1; at < sentences.length; at++) {
    const { from } = sentences[at] as Sentence;
    const before = all[lastOwner(owner, sentences[at - 1] as Sentence) - 1];
    const quotation = words.quoted(words.quote(from));
    if (before === undefined || words.quote(from) === 0 || quotation.from !== from) continue;
    let end = at;
    while (end + 1 < sentences.length && (sentences[end] as Sentence).to < quotation.to) end++;
    const free = !owner.subarray(from, (sentences[end] as Sentence).to).some((each) => each > 0);
    if (!free || !goesOn(words, before, quotation, at, end)) continue;
    const { lemma, act } = before;
    all.push({ cue: undefined, lemma, source: undefined, content: [quotation], act, confidence: CONFIDENCE });
    owner.fill(all.length, quotation.from, quotation.to);
    at = end;
  }
  return all;
}

function lastOwner(owner: Uint32Array, { from, to }: Sentence): number {
  for (let at = to - 1; at >= from; at--) if (owner[at] !== 0) return owner[at] as number;
  return 0;
}

/** Whether the quotation, which opens the sentence `first` and ends in the sentence `last`, goes on from the one before. */
function goesOn(words: Words, before: Relation, quotation: Run, first: number, last: number): boolean {
  const { sentences, quotations } = words.doc;
  const { paragraph } = sentences[first] as Sentence;
  const fills = (sentences[last] as Sentence).to - quotation.to <= 1;
  if (sentences[first - 1]?.paragraph === paragraph) return fills;
  const speaks = before.content.some(({ from, to }) => words.quote(from) > 0 || words.quote(to - 1) > 0);
  const { continues } = quotations[words.quote(quotation.from) - 1] as Quotation;
  return speaks && (continues || (fills && sentences[last + 1]?.paragraph !== paragraph));
}

/** Without the quotations of later sentences that the models count to the content, as PolNeAR does: they go on from it. */
function withoutLater(words: Words, relation: Relation): Relation {
  const { cue, content } = relation;
  if (cue === undefined) return relation;
  const end = words.sentence(cue.to - 1).to;
  const kept = content.filter(
    ({ from }) => from < end || words.quote(from) === 0 || words.quoted(words.quote(from)).from !== from,
  );
  return kept.length === content.length || kept.length === 0 ? relation : { ...relation, content: kept };
}
