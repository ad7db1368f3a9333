import type { Attribution, Doc, Span, Token } from '../document.ts';
import { type Coverage, formOf } from '../quotations/coverage.ts';
import type { Tree } from './nested.ts';
import type { Relation } from './relation.ts';
import type { Read, Run } from './words.ts';

/** The relations as the Doc's layer: spans for tokens, sorted by the start of the first content, inner ones behind outer ones. */
export function asAttributions(doc: Doc<Read>, count: (span: Span) => Coverage, trees: readonly Tree[]): Attribution[] {
  const flat: { readonly relation: Relation; readonly outer: Relation | undefined; readonly depth: number }[] = [];
  const flatten = ({ relation, inner }: Tree, outer: Relation | undefined, depth: number): void => {
    flat.push({ relation, outer, depth });
    for (const tree of inner) flatten(tree, relation, depth + 1);
  };
  for (const tree of trees) flatten(tree, undefined, 0);
  flat.sort((a, b) => startOf(a.relation) - startOf(b.relation) || a.depth - b.depth);
  const places = new Map(flat.map(({ relation }, at) => [relation, at]));
  return flat.map(({ relation: { cue, lemma, source, content, act, confidence }, outer }): Attribution => {
    const spans = content.map((run) => spanOf(doc.tokens, run));
    const within = outer && places.get(outer);
    return {
      content: spans,
      form: formOf(count, spans),
      ...(cue ? { cue: { ...spanOf(doc.tokens, cue), lemma } } : { runsOn: true }),
      ...(source && { mention: spanOf(doc.tokens, source) }),
      ...(within !== undefined && { within }),
      act,
      confidence,
    };
  });
}

const startOf = ({ content }: Relation): number => content[0]?.from ?? 0;

/** From the first token's start to the last one's end. */
export const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
