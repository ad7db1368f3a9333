import type { Span } from '../engine/document.ts';
import type { Offsets } from './report.ts';

export const offsets = ({ start, end }: Span): Offsets => [start, end];

export const overlap = (a: Offsets, b: Offsets): boolean => a[0] < b[1] && b[0] < a[1];

/** Index of the span that holds the position, or of the next one; `spans` are sorted and apart. */
export function indexAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
