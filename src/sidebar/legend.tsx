import type { JSX } from 'preact';
import type { Report } from '../report/report.ts';
import { MARK_NAMES, markOf, sourceOf } from './mark.ts';
import { MarkIcon } from './mark-icon.tsx';

/** How many statements rest on each kind of source; explains the signs at the same time. */
export function Legend({ report }: { readonly report: Report }): JSX.Element {
  const marks = report.attributions.map((attribution) => markOf(sourceOf(report.sources, attribution)));
  return (
    <ul class="legend" aria-label="Statements by kind of source">
      {MARK_NAMES.map(([mark, name]) => ({ mark, name, count: marks.filter((each) => each === mark).length }))
        .filter(({ count }) => count > 0)
        .map(({ mark, name, count }) => (
          <li key={mark} class={`mark-${mark}`}>
            <MarkIcon mark={mark} /> <span class="pattern">{name}</span> {count}
          </li>
        ))}
    </ul>
  );
}
