/** What keeps its own click. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, iframe, object, embed, [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"]';

/**
 * Calls back with the place of each plain click on the page's text: not on a link or control, not at the end of a
 * selection, not one that the page has used. The click itself is left as it is.
 */
export function watchClicks(clicked: (x: number, y: number) => void, signal: AbortSignal): void {
  addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.defaultPrevented || (event.target as Element | null)?.closest?.(INTERACTIVE)) return;
      if (getSelection()?.isCollapsed === false) return;
      clicked(event.clientX, event.clientY);
    },
    { signal, passive: true },
  );
}
