import type { Tree } from './nested.ts';
import type { Run, Words } from './words.ts';

/**
 * Relations that stand side by side in one content: "that the pilot said it was ice and the crew said it was sand". Where
 * one lies in the other's content behind "and", "but" or "while", the other ends there.
 */
export function apart(words: Words, trees: readonly Tree[]): Tree[] {
  return trees.flatMap((tree) => {
    const { relation } = tree;
    const inner = apart(words, tree.inner);
    const next = inner.find(({ relation: other }) => borderBefore(words, other.source, other.cue) !== undefined);
    const border = next && borderBefore(words, next.relation.source, next.relation.cue);
    if (next === undefined || border === undefined) return [{ relation, inner }];
    const content = relation.content
      .map(({ from, to }) => ({ from, to: Math.min(to, border) }))
      .filter(({ from, to }) => from < to);
    if (content.length === 0) return [{ relation, inner }];
    const [own, others] = [
      inner.filter((each) => startOf(each) < border),
      inner.filter((each) => startOf(each) >= border),
    ];
    return [{ relation: { ...relation, content }, inner: own }, ...others];
  });
}

const startOf = ({ relation: { cue, content } }: Tree): number => Math.max(cue?.from ?? 0, content[0]?.from ?? 0);

/** The token of the conjunction, or of the comma before it, behind which the source and its cue begin. */
function borderBefore(words: Words, source: Run | undefined, cue: Run | undefined): number | undefined {
  if (source === undefined || cue === undefined || source.from > cue.from) return undefined;
  let at = source.from - 1;
  if (words.lower(at) === 'that') at--;
  if (/^(?:and|but|while|whereas|though|although)$/.test(words.lower(at)))
    return words.lower(at - 1) === ',' ? at - 1 : at;
  return words.lower(at) === ';' || words.lower(at) === ',' ? at : undefined;
}
