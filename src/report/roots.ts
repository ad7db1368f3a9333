import { grouped } from './grouped.ts';
import type { Report, ReportSource } from './report.ts';

/** Where chains end, and how many statements rest there. */
export interface Root {
  readonly source: ReportSource;
  readonly statements: number;
  /** The source that all of its statements passed through last before the article; absent where some came otherwise. */
  readonly through?: ReportSource;
}

/** The roots by the number of their statements, most first. */
export function rootsOf({ sources, attributions }: Pick<Report, 'sources' | 'attributions'>): Root[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const chains = grouped(
    attributions
      .filter(({ source }) => source !== null)
      .map(({ source, chain }) => (chain.length > 0 ? chain : [source as string])),
    (chain) => chain.at(-1) as string,
  );
  return [...chains]
    .flatMap(([id, all]) => {
      const source = byId.get(id);
      const nearest = new Set(all.map(([first]) => first));
      const [first] = nearest;
      const through = nearest.size === 1 && first !== id ? byId.get(first ?? '') : undefined;
      return source === undefined ? [] : [{ source, statements: all.length, ...(through && { through }) }];
    })
    .sort((a, b) => b.statements - a.statements);
}
