/** The toolbar button of a tab: how many statements are attributed on its page, or that it cannot be read. */
import { browser } from './browser.ts';

/** Shows a count on the button; undefined clears it. A tab that was closed meanwhile is no error. */
export async function showCount(tabId: number, count: number | undefined): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#5a564f' });
    await browser.action.setBadgeText({ tabId, text: count === undefined ? '' : String(count) });
  } catch {
    // The tab is gone.
  }
}

/** Says on the button that extensions may not read this page. The browser forgets it with the next page. */
export async function showUnreadable(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '–' });
    await browser.action.setTitle({ tabId, title: 'According To: this page cannot be read by extensions' });
  } catch {
    // The tab is gone.
  }
}
