/** Decides whether a text node can be seen; injected, so that pages can be read where there is no layout. */
export type IsRendered = (text: Text) => boolean;

/**
 * True where the text takes up room on the page. A document without layout (linkedom, a command line) shows all.
 * Each element is asked once.
 */
export function renderedIn(document: Document): IsRendered {
  if (typeof document.documentElement?.checkVisibility !== 'function') return () => true;
  const known = new Map<Element, boolean>();
  const isShown = (element: Element | null): boolean => {
    if (!element) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    // An element with display: contents has no box of its own, but what is in it may be seen.
    const shown = element.checkVisibility() || (isBoxless(element) && isShown(element.parentElement));
    known.set(element, shown);
    return shown;
  };
  return (text) => isShown(text.parentElement);
}

function isBoxless(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
