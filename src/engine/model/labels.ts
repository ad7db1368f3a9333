/** The labels of the two attribution models; each chunk begins with B and goes on with I = B + 1. */

/** Cue finder: a token of a source, a cue, a content, or of none. */
export const CueLabel = { none: 0, source: 1, cue: 3, content: 5, count: 7 } as const;

/** Labeller: a token of the given cue's source or content. */
export const RoleLabel = { none: 0, source: 1, content: 3, count: 5 } as const;

/** A run of tokens: half-open range of indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a label may follow another: I only after B or I of its kind. */
export const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

/** The chunks that begin with the label `begin` in a labelling, moved by `offset`. */
export function chunksOf(labels: Uint8Array, begin: number, offset: number): TokenRange[] {
  const chunks: TokenRange[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let to = at + 1;
    while (labels[to] === begin + 1) to++;
    chunks.push({ from: at + offset, to: to + offset });
  }
  return chunks;
}
