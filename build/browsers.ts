import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import manifest from '../manifest.json' with { type: 'json' };
import { findBrowser } from './find-browser.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** The add-on's fixed internal host in Firefox, so that its pages have an address that is known beforehand. */
export const FIREFOX_UUID = '5e1a3f6c-0f6b-4d7e-9d6a-2b1c7c9e4a10';
const FIREFOX_ADDON_ID = manifest.firefox.browser_specific_settings.gecko.id;

/** Where a built extension lies: an absolute path, as `installExtension` wants it. */
export const extensionFolder = (name: BrowserName): string =>
  join(import.meta.dirname, '../dist', name === 'chromium' ? 'chrome' : 'firefox');

/**
 * Starts a browser with a fresh profile, ready for `browser.installExtension(extensionFolder(name))`.
 * Throws where the browser is not installed. A start may take a minute on a loaded machine.
 */
export async function launch(name: BrowserName, { headless = true }: { headless?: boolean } = {}): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(`${name} is not installed; run: node build/setup.mjs`);
  const isRoot = process.getuid?.() === 0;
  if (name === 'chromium')
    return puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      timeout: 90_000,
      protocolTimeout: 180_000,
      // Chromium's sandbox refuses to start as root.
      args: ['--no-first-run', '--disable-features=Translate', ...(isRoot ? ['--no-sandbox'] : [])],
    });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    timeout: 90_000,
    protocolTimeout: 180_000,
    userDataDir: mkdtempSync(join(tmpdir(), 'according-to-firefox-')),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_UUID }) },
  });
}
