const pathOf = (): string => location.origin + location.pathname + location.search;

/**
 * Calls back after each in-page navigation to another path or query. Where the browser has no `navigation` object
 * (Firefox before 147) the address is looked at after clicks and on history steps.
 */
export function watchAddress(changed: () => void): void {
  let path = pathOf();
  const look = (): void => {
    if (path === pathOf()) return;
    path = pathOf();
    changed();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return;
  }
  addEventListener('popstate', look);
  // A page changes its address while it handles the click: look once it is done.
  addEventListener('click', () => setTimeout(look), { passive: true });
}
