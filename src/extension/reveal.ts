/** Share of the window's height at which words are put: clear of a header that stays on top, with room to read on. */
const PLACE = 0.35;

/** True for an element that scrolls its own content. */
function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** Scrolls the page, and whatever scrolls inside it, so that the words are in view. Does nothing where they are. */
export function reveal(words: Range): void {
  const { top, bottom } = words.getBoundingClientRect();
  if (top >= innerHeight * 0.12 && bottom <= innerHeight * 0.88 && isShown(words)) return;
  const page = document.scrollingElement;
  for (let element = words.startContainer.parentElement; element && element !== page; element = element.parentElement) {
    if (element === document.body || !scrolls(element)) continue;
    const view = element.getBoundingClientRect();
    const by = words.getBoundingClientRect().top - view.top - view.height * PLACE;
    element.scrollBy({ top: by, behavior: 'instant' });
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({
    top: words.getBoundingClientRect().top - innerHeight * PLACE,
    behavior: still ? 'instant' : 'smooth',
  });
}

/** False where a scrolling box inside the page has cut the words off. */
function isShown(words: Range): boolean {
  const { top, bottom } = words.getBoundingClientRect();
  for (let element = words.startContainer.parentElement; element; element = element.parentElement) {
    if (element === document.body || element === document.scrollingElement || !scrolls(element)) continue;
    const view = element.getBoundingClientRect();
    if (top < view.top || bottom > view.bottom) return false;
  }
  return true;
}
