const NAME = 'according-to-sidebar';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Nothing shows before the extension's own style sheet is there, nor after it is gone; see inject.ts. */
const HIDDEN_BY_DEFAULT = `:host(${NAME}) { display: none !important }`;

/** Our one element in the page; everything else of ours is in its shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Adds our element on top of everything in the page, until the signal is aborted. A page that removes it gets it back
 * once; `givenUp` is called when it removes it again.
 */
export function addHost(document: Document, givenUp: () => void, signal: AbortSignal): Host {
  // What an earlier, orphaned script of ours left behind.
  for (const old of document.querySelectorAll(NAME)) old.remove();
  const element = document.createElementNS(XHTML, NAME) as HTMLElement;
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = HIDDEN_BY_DEFAULT;
  root.append(style);
  element.setAttribute('popover', 'manual');

  const put = (): void => {
    document.documentElement.append(element);
    element.showPopover?.();
  };
  let returned = false;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (returned || document.documentElement === null) return givenUp();
    returned = true;
    put();
  });
  put();
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );
  return { element, root };
}
