/** Which candidates are right: matched with gold attributions by their contents. */
import type { TokenRange } from '../engine/model/labels.ts';

interface WithContent {
  readonly content: readonly TokenRange[];
}

/** Contents that share half of the tokens they cover together are the same (as the shared scorer counts "detect"). */
const LEAST_SHARE = 0.5;

/** By candidate: whether it has a gold attribution of its own, best pairs first. Contents must be sorted. */
export function matchContents(candidates: readonly WithContent[], gold: readonly WithContent[]): boolean[] {
  const pairs: { candidate: number; other: number; share: number }[] = [];
  candidates.forEach(({ content }, candidate) => {
    const { from, to } = hull(content);
    gold.forEach((right, other) => {
      const range = hull(right.content);
      if (range.to <= from || to <= range.from) return;
      const common = shared(content, right.content);
      const share = common / (sizeOf(content) + sizeOf(right.content) - common);
      if (share >= LEAST_SHARE) pairs.push({ candidate, other, share });
    });
  });
  pairs.sort((a, b) => b.share - a.share);
  const right = candidates.map(() => false);
  const taken = new Set<number>();
  for (const { candidate, other } of pairs) {
    if (right[candidate] === true || taken.has(other)) continue;
    right[candidate] = true;
    taken.add(other);
  }
  return right;
}

const hull = (content: readonly TokenRange[]): TokenRange => ({
  from: content[0]?.from ?? 0,
  to: content.at(-1)?.to ?? 0,
});

const sizeOf = (content: readonly TokenRange[]): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

const shared = (a: readonly TokenRange[], b: readonly TokenRange[]): number =>
  a.reduce(
    (sum, x) => sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from)), 0),
    0,
  );
