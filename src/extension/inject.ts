import { browser } from './browser.ts';

/**
 * Shows our element. User styles go before all of a page's, and they go away with the extension in Firefox, where a
 * page's scripts are not told: the element is hidden again then, since its own styles say `display: none`.
 */
const SHOW_HOST = '@media screen { according-to-sidebar { display: block !important } }';

/**
 * Brings the reader and its styles into a tab's page. A second time does no harm. Rejects where extensions may not go:
 * the browser's own pages, its store, other extensions.
 */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: SHOW_HOST, origin: 'USER' });
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}
