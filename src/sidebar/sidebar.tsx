import { render } from 'preact';
import { Panel } from './panel.tsx';
import { scrollToItem } from './scroll.ts';
import type { SidebarCallbacks, SidebarHandle, SidebarOptions, SidebarState } from './state.ts';
import { adoptStyles } from './styles.ts';

/**
 * Puts the sidebar into an open shadow root and drives it from there. It calls back and never acts on the page.
 * Its first state is `reading`.
 */
export function mountSidebar(
  root: ShadowRoot,
  callbacks: SidebarCallbacks,
  start: SidebarOptions = { collapsed: false, marks: true },
): SidebarHandle {
  adoptStyles(root);
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  let state: SidebarState = { kind: 'reading' };
  let options = start;
  let selected: string | undefined;

  const set = (change: Partial<SidebarOptions>): void => {
    const isFocused = root.activeElement !== null;
    const unfolds = options.collapsed && change.collapsed === false;
    options = { ...options, ...change };
    draw();
    // Where the focused button went away with the fold, the focus goes to what stands in its place.
    if (isFocused && root.activeElement === null) container.querySelector<HTMLElement>('.tab, .fold')?.focus();
    if (unfolds && selected !== undefined) scrollToItem(container, selected);
  };
  const own: SidebarCallbacks = {
    ...callbacks,
    collapse(collapsed) {
      set({ collapsed });
      callbacks.collapse(collapsed);
    },
    toggleMarks(marks) {
      set({ marks });
      callbacks.toggleMarks(marks);
    },
  };
  const draw = (): void =>
    render(<Panel state={state} options={options} selected={selected} callbacks={own} />, container);

  const onKey = (event: KeyboardEvent): void => {
    // The page's own shortcuts are not meant by keys pressed in here.
    event.stopPropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape' || options.collapsed) return;
    event.preventDefault();
    callbacks.close();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) container.addEventListener(type, onKey);

  draw();
  return {
    show(next) {
      if (next.kind !== 'report' || !next.report.attributions.some(({ id }) => id === selected)) selected = undefined;
      state = next;
      draw();
    },
    select(id, { focus = false } = {}) {
      selected = id;
      draw();
      if (id !== undefined) scrollToItem(container, id, focus);
    },
    set,
    unmount() {
      render(null, container);
      root.replaceChildren();
    },
  };
}
