import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../build/serve.ts';
import { type Driver, drive } from './driver.ts';
import { clickItem, type Item, items, part, waitForWords } from './in-page.ts';

const ARTICLE = 'aggregated-story';
const folder = join(import.meta.dirname, '../../dist/screenshots');

/** Pictures of the whole thing, for a person to look at: dist/screenshots/BROWSER-SCHEME-WIDTH.png. */
describe.each(['chromium', 'firefox'] as const)('a picture in %s', (name) => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    server = await serve(join(import.meta.dirname, '../articles'));
    driver = await drive(name);
  });
  afterAll(async () => {
    await driver?.browser.close();
    await server?.close();
  });

  test.each([
    ['light', 1280],
    ['light', 320],
    ['dark', 1280],
    ['dark', 320],
  ] as const)('%s, %i px wide', async (scheme, width) => {
    const page = await driver.browser.newPage();
    await page.setViewport({ width, height: 900 });
    await driver.setScheme(page, scheme);
    await page.goto(`${server.url}/${ARTICLE}/page.html`);
    await waitForWords(page, 'attributed');
    // In a window too narrow for both, the sidebar waits folded, and folds again to show an item's words.
    if (width < 640) await (await part(page, '.tab')).evaluate((tab) => (tab as HTMLElement).click());
    else await clickItem(page, (await items(page))[1] as Item);
    const look = await page.$eval('according-to-sidebar >>> aside', (aside) => ({
      isDark: Number(getComputedStyle(aside).backgroundColor.match(/\d+/)) < 128,
      width: aside.getBoundingClientRect().width,
      room: document.documentElement.clientWidth,
    }));
    expect(look).toEqual({ ...look, isDark: scheme === 'dark', width: Math.min(look.room, 400) });
    // The page scrolls to the words, softly.
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`) });
    await page.close();
  });
});
