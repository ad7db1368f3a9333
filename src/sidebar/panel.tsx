import type { JSX } from 'preact';
import { summarize } from '../report/summary.ts';
import { Bar } from './bar.tsx';
import { Header } from './header.tsx';
import { OwnIcon } from './icons.tsx';
import { noticeOf } from './notice.ts';
import type { SidebarCallbacks, SidebarOptions, SidebarState } from './state.ts';
import { Statements } from './statements.tsx';

export interface PanelProps {
  readonly state: SidebarState;
  readonly options: SidebarOptions;
  readonly selected: string | undefined;
  readonly callbacks: SidebarCallbacks;
}

/** Any state but a report: a few words, and what can be done about it. */
function NoticeBox({ state, callbacks }: Pick<PanelProps, 'state' | 'callbacks'>): JSX.Element | null {
  if (state.kind === 'report') return null;
  const { title, text, action } = noticeOf(state);
  const actions = { ...callbacks, turnOn: () => callbacks.turnSite(true) };
  return (
    <div class={`notice ${state.kind}`}>
      <h3>{title}</h3>
      <p dir="auto">{text}</p>
      {action !== undefined && (
        <button type="button" class="action" onClick={() => actions[action.call]()}>
          {action.label}
        </button>
      )}
    </div>
  );
}

/** The sidebar folded away: a tab at the edge of the window. */
function FoldedTab({ state, callbacks }: Pick<PanelProps, 'state' | 'callbacks'>): JSX.Element {
  const count = state.kind === 'report' ? state.report.attributions.length : undefined;
  const label = count === undefined ? 'Show sourcing' : `Show sourcing, ${count} attributed`;
  return (
    <button
      type="button"
      class="tab"
      aria-label={label}
      title={label}
      aria-expanded="false"
      onClick={() => callbacks.collapse(false)}
    >
      <OwnIcon />
      {count !== undefined && <span>{count}</span>}
    </button>
  );
}

/** The whole sidebar, unfolded or folded. */
export function Panel({ state, options, selected, callbacks }: PanelProps): JSX.Element {
  const status = state.kind === 'report' ? summarize(state.report) : noticeOf(state).title;
  return (
    <aside aria-label="Sourcing" lang="en" class={options.collapsed ? 'folded' : 'panel'}>
      <p class="unseen" role="status">
        {status}
      </p>
      {options.collapsed ? (
        <FoldedTab state={state} callbacks={callbacks} />
      ) : (
        <div class="scroller">
          <Bar
            marks={options.marks}
            onMarks={callbacks.toggleMarks}
            onFold={() => callbacks.collapse(true)}
            onClose={() => callbacks.close()}
          />
          {state.kind === 'report' && <Header state={state} />}
          {state.kind === 'report' && <Statements state={state} selected={selected} onSelect={callbacks.select} />}
          <NoticeBox state={state} callbacks={callbacks} />
          <footer>
            <p>Found by software; may be wrong. Not a fact-check.</p>
            {state.kind !== 'site-off' && (
              <button type="button" class="turn-off" onClick={() => callbacks.turnSite(false)}>
                Turn off on this site
              </button>
            )}
          </footer>
        </div>
      )}
    </aside>
  );
}
