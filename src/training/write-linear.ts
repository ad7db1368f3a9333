/** Quantises a linear model to a byte a weight and writes it as engine/model/linear.ts reads it. */
import type { FeatureIndex } from './feature-index.ts';
import type { Writer } from './writer.ts';

/**
 * Writes the weights |w| >= least of features × labels, row by row; gives how many features and weights were kept.
 * Weights beyond 127 × scale are cut off: `scale` is the quantum.
 */
export function writeLinear(
  writer: Writer,
  index: FeatureIndex,
  weights: ArrayLike<number>,
  labels: number,
  scale: number,
  least: number,
): { features: number; weights: number } {
  const order = Array.from({ length: index.size }, (_, row) => row).sort((a, b) => index.key(a) - index.key(b));
  const keys: number[] = [];
  const counts: number[] = [];
  const labelOf: number[] = [];
  const weightOf: number[] = [];
  for (const row of order) {
    const before = labelOf.length;
    for (let label = 0; label < labels; label++) {
      const weight = weights[row * labels + label] as number;
      const stored = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (Math.abs(weight) < least || stored === 0) continue;
      labelOf.push(label);
      weightOf.push(stored & 0xff);
    }
    if (labelOf.length === before) continue;
    keys.push(index.key(row));
    counts.push(labelOf.length - before);
  }
  writer.uint8(labels);
  writer.float32(scale);
  writer.uint32(keys.length);
  writer.uint32(labelOf.length);
  writer.ascending(keys);
  writer.bytes(counts);
  writer.bytes(labelOf);
  writer.bytes(weightOf);
  return { features: keys.length, weights: labelOf.length };
}
