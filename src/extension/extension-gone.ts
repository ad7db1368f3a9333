import { browser } from './browser.ts';

/** Milliseconds until a closed line tells whether the extension is gone: its id is still there when the line closes. */
const GRACE = 200;

/** Orphaned scripts lose the id (Chrome); reading it never throws there. */
const isGone = (): boolean => browser.runtime?.id === undefined;

/**
 * Calls back once the extension was turned off, removed or updated under this page's reader. In Chrome a line to the
 * background closes then, and also when the background is only put to sleep: from then on the page's own events tell,
 * since no reader of the page sees anything before one of them. In Firefox nothing can tell, and nothing need: the
 * browser takes the inserted styles away, without which nothing of ours shows.
 */
export function whenExtensionGone(gone: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (isGone()) gone();
  };
  try {
    browser.runtime.connect().onDisconnect.addListener(() => {
      look();
      setTimeout(look, GRACE);
    });
  } catch {
    gone();
    return;
  }
  document.addEventListener('visibilitychange', look, { signal });
  for (const type of ['focus', 'pointerdown'] as const)
    addEventListener(type, look, { signal, capture: true, passive: true });
}
