const prefersStillness = (element: Element): boolean =>
  element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;

/**
 * Scrolls the item with this id to where it is seen whole, and moves nothing else: neither the page nor,
 * unless `focus` is true, the keyboard focus.
 */
export function scrollToItem(container: Element, id: string, focus = false): void {
  const scroller = container.querySelector('.scroller');
  const item = container.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  if (scroller === null || item === null) return;
  if (focus) item.focus({ preventScroll: true });
  const covered = container.querySelector('.bar')?.getBoundingClientRect().height ?? 0;
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top >= view.top + covered && bottom <= view.bottom) return;
  scroller.scrollBy({
    // A third of the way down, so that what comes before it is seen as well.
    top: top - view.top - Math.max(covered, view.height / 3),
    behavior: prefersStillness(item) ? 'instant' : 'smooth',
  });
}
