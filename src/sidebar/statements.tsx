import type { JSX, TargetedKeyboardEvent } from 'preact';
import { sourceOf } from './mark.ts';
import type { ReportState } from './state.ts';
import { Statement } from './statement.tsx';

/** What the arrow keys do to the index of the focused item; `last` is the index of the last one. */
const MOVES: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function moveFocus(event: TargetedKeyboardEvent<HTMLOListElement>): void {
  const move = MOVES[event.key];
  if (move === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.statement')];
  const index = items.indexOf(event.target as HTMLButtonElement);
  if (index < 0) return;
  event.preventDefault();
  items[move(index, items.length - 1)]?.focus();
}

interface StatementsProps {
  readonly state: ReportState;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** The attributed statements in reading order. */
export const Statements = ({ state, selected, onSelect }: StatementsProps): JSX.Element => (
  <ol class="statements" aria-label="Attributed statements, in order" onKeyDown={moveFocus}>
    {state.report.attributions.map((attribution) => (
      <Statement
        key={attribution.id}
        attribution={attribution}
        source={sourceOf(state.report.sources, attribution)}
        text={state.text}
        current={attribution.id === selected}
        missing={state.missing.has(attribution.id)}
        onSelect={onSelect}
      />
    ))}
  </ol>
);
