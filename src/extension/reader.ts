import { isArticle } from '../page/detect.ts';
import { watchPage } from '../page/navigation.ts';
import { readSettings, siteOf, sitesWith, writeSettings } from '../settings/settings.ts';
import type { SidebarCallbacks } from '../sidebar/state.ts';
import { browser } from './browser.ts';
import { whenExtensionGone } from './extension-gone.ts';
import { type Command, onCommand, request } from './messages.ts';
import { type Outcome, readPage } from './reading.ts';
import { coversPage, openView, type View } from './view.ts';

/** Puts the count on the toolbar button. A background that is just being replaced loses no more than that. */
const count = (outcome: Outcome | undefined): Promise<unknown> =>
  request('count', outcome?.kind === 'reading-done' ? outcome.report.attributions.length : undefined).catch(
    () => undefined,
  );

/**
 * The reader of one page: reads the article, asks for its report, shows it, and follows the page's own changes.
 * Aborting `end` takes everything of ours off the page.
 */
export function startReader(end: AbortController): void {
  const area = browser.storage.local;
  const site = siteOf(location.href);
  let view: View | undefined;
  let viewing = new AbortController();
  let reading = new AbortController();
  let outcome: Outcome | undefined;

  const callbacks: Omit<SidebarCallbacks, 'select'> = {
    close: () => end.abort(),
    collapse: (collapsed) => void set({ collapsed }),
    toggleMarks: (marks) => void set({ marks }),
    readAnyway: () => void read(true),
    retry: () => void read(true),
    turnSite: (on) => void turnSite(on),
  };

  async function set(change: { collapsed: boolean } | { marks: boolean }): Promise<void> {
    view?.set(change);
    await writeSettings(area, change);
  }

  async function turnSite(on: boolean): Promise<void> {
    const { offSites } = await readSettings(area);
    await writeSettings(area, { offSites: sitesWith(offSites, site, on) });
    if (on) await read(false);
    else end.abort();
  }

  /** Shows the sidebar, with what was read of this page. */
  async function open(byHand: boolean): Promise<void> {
    const { offSites, ...options } = await readSettings(area);
    if (end.signal.aborted || view) return;
    viewing = new AbortController();
    view = openView(
      callbacks,
      { ...options, collapsed: !byHand && (options.collapsed || coversPage()) },
      () => end.abort(),
      AbortSignal.any([end.signal, viewing.signal]),
    );
    if (offSites.includes(site)) view.show({ kind: 'site-off', site });
    else await read(false);
  }

  async function read(byHand: boolean): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const signal = AbortSignal.any([reading.signal, end.signal]);
    view?.show({ kind: 'reading' });
    const found = await readPage(document, byHand, signal);
    if (signal.aborted) return;
    outcome = found;
    view?.show(outcome);
    await count(outcome);
  }

  function closeView(): void {
    reading.abort();
    viewing.abort();
    view = undefined;
    outcome = undefined;
    void count(undefined);
  }

  const obey: Record<Command, () => void> = {
    open: () => (view ? void set({ collapsed: false }) : void open(true)),
    toggle() {
      if (!view) void open(true);
      else if (view.options.collapsed) void set({ collapsed: false });
      else end.abort();
    },
    'toggle-marks': () => void (view && set({ marks: !view.options.marks })),
    'next-statement': () => view?.step(1),
    'previous-statement': () => view?.step(-1),
  };

  const { signal } = end;
  onCommand((command) => obey[command](), signal);
  watchPage(
    document,
    {
      navigated() {
        if (!isArticle(document)) closeView();
        else if (view) void read(false);
        else void open(false);
      },
      changed: () => view?.refresh(),
    },
    signal,
  );
  // A page that comes back from the browser's cache has lost its badge.
  addEventListener('pageshow', ({ persisted }) => void (persisted && count(outcome)), { signal });
  signal.addEventListener('abort', closeView, { once: true });
  whenExtensionGone(() => end.abort(), signal);
  if (isArticle(document)) void open(false);
}
