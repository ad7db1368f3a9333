/** Notices that a page became another one, or that it re-rendered itself, without loading anew. */

/** Milliseconds without a change after which the DOM counts as quiet. */
const QUIET = 400;
/** Milliseconds after which a page that never falls quiet (live blogs, tickers) is taken as it is. */
const LONGEST_WAIT = 3000;

export interface PageEvents {
  /** The page shows another address in place, and its DOM has fallen quiet. */
  navigated(): void;
  /** The page changed its text; told once after a burst of changes. */
  changed(): void;
}

/** The parts of the Navigation API (in isolated worlds too) that are used here. */
interface NavigationLike extends EventTarget {
  addEventListener(
    type: 'currententrychange',
    listener: (event: Event & { readonly navigationType?: string | null }) => void,
    options?: AddEventListenerOptions,
  ): void;
}

/** Watches a page until the signal is aborted; nothing is left behind then. */
export function watchPage(document: Document, events: PageEvents, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window || !document.documentElement || signal.aborted) return;
  let address = addressOf(document);
  let heading = headingOf(document);
  let hasNavigated = false;
  let firstChange: number | undefined;
  let timer: number | undefined;

  const tell = (): void => {
    firstChange = undefined;
    timer = undefined;
    if (!hasNavigated) {
      events.changed();
      return;
    }
    hasNavigated = false;
    heading = headingOf(document);
    events.navigated();
  };
  const wait = (): void => {
    const now = Date.now();
    firstChange ??= now;
    window.clearTimeout(timer);
    timer = window.setTimeout(tell, Math.max(0, Math.min(QUIET, firstChange + LONGEST_WAIT - now)));
  };
  const noteAddress = (kind: string | null | undefined): void => {
    const now = addressOf(document);
    if (now === address) return;
    address = now;
    // Endless scrolling replaces the address while the first article stays on top.
    if (kind === 'replace' && heading !== undefined && headingOf(document) === heading) return;
    hasNavigated = true;
    firstChange = undefined;
    wait();
  };

  const navigation = (window as unknown as { navigation?: NavigationLike }).navigation;
  if (navigation)
    navigation.addEventListener('currententrychange', (event) => noteAddress(event.navigationType), { signal });
  else window.addEventListener('popstate', () => noteAddress('traverse'), { signal });

  const observer = new MutationObserver((records) => {
    if (!navigation) noteAddress('push');
    if (hasNavigated || records.some(changesText)) wait();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}

/** Scripts, styles and frames come and go all the time and change no text. */
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'link', 'meta', 'iframe', 'img', 'noscript']);

function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (NO_TEXT.has((target.nodeType === 1 ? (target as Element) : target.parentElement)?.localName ?? '')) return false;
  return type === 'characterData' || [...addedNodes, ...removedNodes].some(isText);
}

function isText(node: Node): boolean {
  if (node.nodeType === 1) return !NO_TEXT.has((node as Element).localName) && node.textContent !== '';
  return node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
}

/** A fragment is a place on the page, but for addresses that route by it ("#/story", "#!/story"). */
function addressOf(document: Document): string {
  const { origin, pathname, search, hash } = document.location;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}

function headingOf(document: Document): string | undefined {
  return document.querySelector('h1')?.textContent?.trim();
}
