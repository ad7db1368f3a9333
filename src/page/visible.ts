/** Decides whether a text node can be seen; injected, so that pages can be read where there is no layout. */
export type IsRendered = (text: Text) => boolean;

/**
 * True where the text takes up room on the page. A document without layout (linkedom, a command line) shows all.
 * Text nodes of one parent are asked about once.
 */
export function renderedIn(document: Document): IsRendered {
  if (typeof document.documentElement?.checkVisibility !== 'function') return () => true;
  const known = new Map<Element, boolean>();
  return (text) => {
    const parent = text.parentElement;
    if (!parent) return false;
    let rendered = known.get(parent);
    if (rendered === undefined) {
      // An element with display: contents has no box of its own, but its text is seen.
      rendered = parent.checkVisibility() || hasRectangles(text);
      known.set(parent, rendered);
    }
    return rendered;
  };
}

function hasRectangles(text: Text): boolean {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}
