import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, extensionFolder, launch } from '../../build/browsers.ts';
import { ChromeScope } from '../../build/chrome-scope.ts';
import manifest from '../../manifest.json' with { type: 'json' };

/** A command of the manifest. */
export type CommandName = Exclude<keyof typeof manifest.commands, '_execute_action'>;

/** A browser with the built extension in it, and the parts of it that no page can reach. */
export interface Driver {
  readonly browser: Browser;
  /** Presses the toolbar button while this page's tab is in front. */
  pressButton(page: Page): Promise<void>;
  /** Gives a keyboard command while this page's tab is in front. */
  giveCommand(page: Page, command: CommandName): Promise<void>;
  /** The text on the toolbar button of this page's tab. */
  badge(page: Page): Promise<string>;
  /** Stops the service worker or event page, as the browser does by itself after a while. */
  stopBackground(): Promise<void>;
  /** Brings reader.js into this page's tab once more, as the background does. Absent where no driver reaches it. */
  bringReader?(page: Page): Promise<void>;
  /** 'answered' or 'refused': what becomes of a request that the background script makes. Absent likewise. */
  fetchInBackground?(url: string): Promise<unknown>;
  /** Everything in the extension's storage is forgotten. */
  clearStorage(): Promise<void>;
  /** Makes the reader one who prefers light or dark. */
  setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Removes the extension. */
  uninstall(): Promise<void>;
}

/** Starts a browser and installs the extension as it was last built. */
export async function drive(name: BrowserName): Promise<Driver> {
  const folder = extensionFolder(name);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`no extension in ${folder}: run npm run build`);
  const browser = await launch(name);
  const id = await browser.installExtension(folder);
  return name === 'chromium' ? chromiumDriver(browser, id) : firefoxDriver(browser, id);
}

function chromiumDriver(browser: Browser, id: string): Driver {
  const target = () => browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  /** Runs code in the service worker, which wakes it. */
  const inWorker = async <Result>(code: string): Promise<Result> => {
    const worker = await (await target()).worker();
    if (worker === null) throw new Error('the service worker has no session');
    return (await worker.evaluate(code)) as Result;
  };
  const activeTab = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)';
  return {
    browser,
    async pressButton(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('the extension is not installed');
      await page.triggerExtensionAction(extension);
    },
    async giveCommand(page, command) {
      await page.bringToFront();
      await inWorker(`${activeTab}.then((tab) => chrome.commands.onCommand.dispatch('${command}', tab))`);
    },
    async badge(page) {
      await page.bringToFront();
      return inWorker(`${activeTab}.then(({ id }) => chrome.action.getBadgeText({ tabId: id }))`);
    },
    async stopBackground() {
      const worker = await (await target()).worker();
      await worker?.close();
    },
    async bringReader(page) {
      await page.bringToFront();
      await inWorker(
        `${activeTab}.then(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] }))`,
      );
    },
    fetchInBackground: (url) => inWorker(`fetch('${url}').then(() => 'answered', () => 'refused')`),
    clearStorage: () => inWorker('chrome.storage.local.clear()'),
    setScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    uninstall: () => browser.uninstallExtension(id),
  };
}

async function firefoxDriver(browser: Browser, id: string): Promise<Driver> {
  const scope = await ChromeScope.open(browser);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const parent = "ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent";
  const action = `${parent}.apiManager.global.browserActionFor(${extension})`;
  return {
    browser,
    async pressButton(page) {
      await page.bringToFront();
      await scope.run(`void ${action}.triggerAction(window)`);
    },
    async giveCommand(page, command) {
      await page.bringToFront();
      const letter = manifest.commands[command].suggested_key.default.at(-1);
      await scope.run(`document.querySelector('keyset[id^="ext-keyset-id"] key[key="${letter}"]').doCommand()`);
    },
    async badge(page) {
      await page.bringToFront();
      return String(await scope.run(`${action}.action.getContextData(gBrowser.selectedTab).badgeText ?? ''`));
    },
    async stopBackground() {
      await scope.run(`${extension}.terminateBackground()`);
    },
    async clearStorage() {
      await scope.run(
        `(async () => {
          const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
          const principal = ExtensionStorageIDB.getStoragePrincipal(${extension});
          const area = await ExtensionStorageIDB.open(principal);
          await area.clear();
        })()`,
      );
    },
    async setScheme(_, value) {
      const override = value === 'dark' ? 0 : 1;
      await scope.run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${override})`);
    },
    uninstall: () => browser.uninstallExtension(id),
  };
}
