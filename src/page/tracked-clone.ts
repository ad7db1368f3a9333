import { Readability } from '@mozilla/readability';

/** A copy of the page that knows which live text node each of its text nodes was copied from. */
export interface TrackedClone {
  readonly document: Document;
  readonly liveOf: ReadonlyMap<Text, Text>;
}

/** NodeFilter.SHOW_TEXT | SHOW_CDATA_SECTION, as a number: linkedom has no NodeFilter global. */
const SHOW_TEXT = 4 | 8;

/** What Readability takes for a byline, and takes out: within a paragraph of prose it is part of a sentence. */
const BYLINES = [
  '[rel="author"]',
  '[itemprop*="author"]',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[class*="dateline" i]',
];
/** Characters; a paragraph up to this length may be nothing but a byline. */
const MAX_BYLINE = 100;

/**
 * Copies the document for Readability, which takes its document apart: it moves text nodes and hardly ever makes new
 * ones, so a text node of its result leads back to the page. Habits of it that would lose words are met here:
 * retries assign `body.innerHTML`; links to `javascript:` have their text made anew; a dateline or a linked author
 * in a sentence is taken for the byline.
 */
export function trackedClone(source: Document): TrackedClone {
  const liveOf = new Map<Text, Text>();
  const document = copyTracked(source, liveOf);
  if (document.body) restoreOnRetry(document.body, () => preparedBody(source, liveOf));
  return { document, liveOf };
}

function copyTracked(source: Document, liveOf: Map<Text, Text>): Document {
  const document = copyOf(source);
  walkTogether(source.documentElement, document.documentElement, (live, copy) => liveOf.set(copy, live));
  for (const link of document.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
  for (const element of document.querySelectorAll(BYLINES.map((byline) => `p ${byline}`).join()))
    if ((element.closest('p')?.textContent ?? '').trim().length > MAX_BYLINE)
      for (const name of ['rel', 'itemprop', 'class']) element.removeAttribute(name);
  return document;
}

/** Readability expects the upper-case tag names of an HTML document, so that XHTML is imported into one. */
function copyOf(source: Document): Document {
  if (source.contentType === undefined || source.contentType === 'text/html') return source.cloneNode(true) as Document;
  const document = source.implementation.createHTMLDocument('');
  document.replaceChild(document.importNode(source.documentElement, true), document.documentElement);
  return document;
}

/** Calls back with the text nodes of two equal trees, pair by pair in document order. */
function walkTogether(one: Node, other: Node, pair: (one: Text, other: Text) => void): void {
  const first = textsOf(one);
  const second = textsOf(other);
  for (;;) {
    const a = first.nextNode();
    const b = second.nextNode();
    if (!a || !b) return;
    pair(a as Text, b as Text);
  }
}

function textsOf(root: Node): TreeWalker {
  return (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT);
}

/**
 * Readability reads `body.innerHTML` before its first try and assigns it after a try that found too little, which would
 * make every text node anew. An own property spares it the serializing, and gives it the body of a fresh copy instead.
 */
function restoreOnRetry(body: HTMLElement, restored: () => HTMLElement): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => body.replaceChildren(...restored().childNodes),
  });
}

/** The body of a fresh copy, prepared as Readability does it before it first reads its innerHTML. */
function preparedBody(source: Document, liveOf: Map<Text, Text>): HTMLElement {
  const document = copyTracked(source, liveOf);
  const prepared = new Error('prepared');
  Object.defineProperty(document.body, 'innerHTML', {
    get: () => {
      throw prepared;
    },
  });
  try {
    new Readability(document).parse();
  } catch (error) {
    if (error !== prepared) throw error;
  }
  return document.body;
}
