/**
 * Elements; Readability's time grows with them. News pages have 800 in the median and seldom 5,000; above this a read
 * would hold up the page for seconds.
 */
const MAX_ELEMENTS = 30_000;

/** True where a page is so large that it is not read: reading it would freeze the tab. */
export function isTooLarge(document: Document): boolean {
  return document.getElementsByTagName('*').length > MAX_ELEMENTS;
}
