/** The service worker (Chrome) or event page (Firefox): brings the reader into pages, and analyses their texts. */
import { readSettings, siteOf } from '../settings/settings.ts';
import { analysisOf } from './analyzer.ts';
import { browser } from './browser.ts';
import { inject } from './inject.ts';
import { answerRequests, isCommand, tell } from './messages.ts';
import { showCount, showUnreadable } from './toolbar.ts';

answerRequests({
  async article(_, { tabId, url }) {
    if (tabId === undefined) return false;
    const { offSites } = await readSettings(browser.storage.local);
    if (offSites.includes(siteOf(url))) return true;
    // The tab may have gone elsewhere meanwhile, or have been closed.
    return inject(tabId).then(
      () => true,
      () => false,
    );
  },
  analyze: analysisOf,
  async count(count, { tabId }) {
    if (tabId !== undefined) await showCount(tabId, count);
  },
});

browser.action.onClicked.addListener(async ({ id }) => {
  if (id === undefined || (await tell(id, 'toggle'))) return;
  // Some of Firefox's own pages take the reader without a word and never run it.
  const isThere = await inject(id).then(
    () => tell(id, 'open'),
    () => false,
  );
  if (!isThere) await showUnreadable(id);
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (isCommand(command) && tab?.id !== undefined) await tell(tab.id, command);
});

// The reader in a page holds a line open to see when the extension goes.
browser.runtime.onConnect.addListener(() => undefined);
