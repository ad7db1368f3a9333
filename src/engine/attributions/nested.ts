import type { Doc } from '../document.ts';
import { insideOf } from './inside.ts';
import type { Relation } from './relation.ts';
import type { Read, Run } from './words.ts';

/** A relation and those found in its content. */
export interface Tree {
  readonly relation: Relation;
  readonly inner: readonly Tree[];
}

/** Relations may lie in one another so deep: nobody reads more. */
const DEEPEST = 3;

/**
 * Looks with `find` for relations inside the contents of `relations`, each content read as a text of its own, and so on
 * inward; only in contents with a token that `hints` marks as likely to be a cue. Linear in the text for each of the few
 * levels.
 */
export function withNested(
  doc: Doc<Read>,
  relations: readonly Relation[],
  hints: Uint8Array,
  find: (doc: Doc<Read>) => readonly Relation[],
  depth: number = DEEPEST,
): Tree[] {
  const sorted = [...relations].sort((a, b) => startOf(a) - startOf(b));
  if (depth === 0) return sorted.map((relation) => ({ relation, inner: [] }));
  const {
    doc: inside,
    tokenAt,
    contentOf,
  } = insideOf(
    doc,
    sorted.map(({ content }) => (content.some((run) => hints.subarray(run.from, run.to).includes(1)) ? content : [])),
  );
  if (inside.tokens.length === 0) return sorted.map((relation) => ({ relation, inner: [] }));
  const byContent = new Map<number, Tree[]>();
  const hintsInside = Uint8Array.from(tokenAt, (at) => hints[at] as number);
  for (const { relation, inner } of withNested(inside, find(inside), hintsInside, find, depth - 1)) {
    const { paragraph } = inside.sentences[sentenceOf(inside, startOf(relation))] ?? { paragraph: 0 };
    const holder = contentOf[paragraph] as number;
    byContent.set(holder, [...(byContent.get(holder) ?? []), moved({ relation, inner }, tokenAt)]);
  }
  return sorted.map((relation, at) => ({ relation, inner: byContent.get(at) ?? [] }));
}

const startOf = ({ content }: Relation): number => content[0]?.from ?? 0;

/** Index of the sentence that holds the token. */
function sentenceOf({ sentences }: Doc<Read>, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The tree with tokens of the text that the little texts are taken from. */
function moved({ relation, inner }: Tree, tokenAt: Int32Array): Tree {
  const { cue, source, content } = relation;
  return {
    relation: {
      ...relation,
      cue: cue && spread(cue, tokenAt)[0],
      source: source && spread(source, tokenAt)[0],
      content: content.flatMap((run) => spread(run, tokenAt)),
    },
    inner: inner.map((tree) => moved(tree, tokenAt)),
  };
}

/** A run that the outer cue interrupts becomes several. */
function spread({ from, to }: Run, tokenAt: Int32Array): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++)
    if (at === to || tokenAt[at] !== (tokenAt[at - 1] as number) + 1) {
      runs.push({ from: tokenAt[start] as number, to: (tokenAt[at - 1] as number) + 1 });
      start = at;
    }
  return runs;
}
