/** One measured figure. A figure with a budget fails the run where it is above. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
}

/** The value below which a share of the values lies (nearest rank); NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A figure that could not be measured is no figure within its budget. */
export const isOver = ({ value, budget }: Figure): boolean => budget !== undefined && !(value <= budget);

export function table(figures: readonly Figure[]): string {
  const number = (value: number): string => (Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3));
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map((figure) => {
      const { name, value, unit, budget } = figure;
      const limit = budget === undefined ? '' : `budget ${number(budget)}${isOver(figure) ? '  OVER' : ''}`;
      return `${name.padEnd(width)}  ${number(value).padStart(8)} ${unit.padEnd(14)} ${limit}`.trimEnd();
    })
    .join('\n');
}
