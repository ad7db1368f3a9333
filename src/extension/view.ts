import { createMarks } from '../page/highlights.ts';
import { realign } from '../page/realign.ts';
import type { TextMap } from '../page/text-map.ts';
import { mountSidebar } from '../sidebar/sidebar.tsx';
import type { SidebarCallbacks, SidebarOptions } from '../sidebar/state.ts';
import { watchClicks } from './clicks.ts';
import { addHost } from './host.ts';
import { marksOf, missingFrom, rangesOfStatement } from './marks.ts';
import { type Outcome, type Reading, stateOf } from './reading.ts';
import { reveal } from './reveal.ts';

/** CSS pixels; in a narrower window the sidebar would leave nothing of the page to see. */
const NARROW = 640;

/** What the reader sees of us: the sidebar, and the marks in the page. The two meet here, by attribution id. */
export interface View {
  readonly options: SidebarOptions;
  show(outcome: Outcome): void;
  /** Finds the words again after the page has changed. */
  refresh(): void;
  /** Marks a statement in the list and in the page, and scrolls both to it. */
  select(id: string): void;
  /** Selects the statement that comes after (1) or before (-1) the selected one. */
  step(by: 1 | -1): void;
  set(options: Partial<SidebarOptions>): void;
}

/** True where the sidebar, unfolded, hides the page. */
export const coversPage = (): boolean => innerWidth < NARROW;

/** Opens a view that lasts until the signal is aborted. `givenUp`: the page does not bear our element. */
export function openView(
  callbacks: Omit<SidebarCallbacks, 'select'>,
  start: SidebarOptions,
  givenUp: () => void,
  signal: AbortSignal,
): View {
  const host = addHost(document, givenUp, signal);
  const marks = createMarks(document);
  const sidebar = mountSidebar(host.root, { ...callbacks, select }, start);
  let options = start;
  let reading: Reading | undefined;
  let map: TextMap | undefined;
  let selected: string | undefined;
  let missing: ReadonlySet<string> = new Set();

  function draw(): void {
    marks.draw(reading && map && options.marks ? marksOf(reading.report, map) : []);
    marks.focus(focusRanges());
  }
  function focusRanges(): Range[] | undefined {
    const attribution = reading?.report.attributions.find(({ id }) => id === selected);
    return attribution && map && rangesOfStatement(map, attribution);
  }
  function set(change: Partial<SidebarOptions>): void {
    options = { ...options, ...change };
    sidebar.set(change);
    draw();
  }
  function select(id: string): void {
    selected = id;
    const ranges = focusRanges();
    marks.focus(ranges);
    sidebar.select(id);
    if (!ranges?.[0]) return;
    if (coversPage()) set({ collapsed: true });
    reveal(ranges[0]);
  }

  watchClicks((x, y) => {
    const [id] = marks.idsAt(x, y);
    if (id === undefined) return;
    selected = id;
    marks.focus(focusRanges());
    sidebar.select(id);
  }, signal);
  signal.addEventListener(
    'abort',
    () => {
      sidebar.unmount();
      marks.clear();
    },
    { once: true },
  );

  return {
    get options() {
      return options;
    },
    show(outcome) {
      reading = outcome.kind === 'reading-done' ? outcome : undefined;
      map = reading?.article.map;
      selected = undefined;
      missing = reading && map ? missingFrom(reading.report, map) : new Set();
      draw();
      sidebar.show(outcome.kind === 'reading-done' ? stateOf(outcome, missing) : outcome);
    },
    refresh() {
      if (!reading || !map) return;
      // Words that vanished may be back: only the map as first read still knows of them.
      const next = realign(missing.size > 0 ? reading.article.map : map, document);
      map = next;
      draw();
      const nowMissing = missingFrom(reading.report, next);
      if (nowMissing.size === missing.size && [...nowMissing].every((id) => missing.has(id))) return;
      missing = nowMissing;
      sidebar.show(stateOf(reading, missing));
    },
    select,
    step(by) {
      const all = reading?.report.attributions ?? [];
      const index = all.findIndex(({ id }) => id === selected);
      const next = all[index < 0 ? (by > 0 ? 0 : all.length - 1) : index + by];
      if (next) select(next.id);
    },
    set,
  };
}
