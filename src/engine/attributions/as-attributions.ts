import type { Attribution, Doc, Span, Token } from '../document.ts';
import { type Coverage, formOf } from '../quotations/coverage.ts';
import type { Relation } from './relation.ts';
import type { Read, Run } from './words.ts';

/** The relations as the Doc's layer: spans for tokens, sorted by the start of the first content. */
export function asAttributions(
  doc: Doc<Read>,
  count: (span: Span) => Coverage,
  relations: readonly Relation[],
): Attribution[] {
  return relations
    .map(({ cue, lemma, source, content, act, confidence }): Attribution => {
      const spans = content.map((run) => spanOf(doc.tokens, run));
      return {
        content: spans,
        form: formOf(count, spans),
        ...(cue ? { cue: { ...spanOf(doc.tokens, cue), lemma } } : { runsOn: true }),
        ...(source && { mention: spanOf(doc.tokens, source) }),
        act,
        confidence,
      };
    })
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** From the first token's start to the last one's end. */
export const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
