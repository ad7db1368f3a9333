import type { JSX } from 'preact';
import { summarize } from '../report/summary.ts';
import { Legend } from './legend.tsx';
import type { ReportState } from './state.ts';

/** "Read 38 of 41 paragraphs."; undefined where all of them were read. */
function coverageWords({ paragraphs, preview }: ReportState): string | undefined {
  if (preview) return 'Only the preview of this article could be read.';
  return paragraphs.read < paragraphs.total ? `Read ${paragraphs.read} of ${paragraphs.total} paragraphs.` : undefined;
}

/** What the whole article rests on, in one sentence and one row of signs. */
export function Header({ state }: { readonly state: ReportState }): JSX.Element {
  const coverage = coverageWords(state);
  return (
    <header>
      {state.outlet !== undefined && (
        <p class="outlet" dir="auto">
          {state.outlet}
        </p>
      )}
      {state.headline !== undefined && (
        <h3 class="headline" dir="auto">
          {state.headline}
        </h3>
      )}
      <p class="summary">{summarize(state.report)}</p>
      <Legend report={state.report} />
      {coverage !== undefined && <p class="coverage">{coverage}</p>}
    </header>
  );
}
