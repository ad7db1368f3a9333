import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, drive } from './driver.ts';
import { errorsOf, highlighted, items, sidebarWords, until, waitForNoSidebar, waitForWords } from './in-page.ts';
import { type Server, serve } from './server.ts';

describe.each(['chromium', 'firefox'] as const)('begin and end, in %s', (name) => {
  let driver: Driver;
  let server: Server;
  beforeEach(async () => {
    server = await serve();
    driver = await drive(name);
  });
  afterEach(async () => {
    await driver?.browser.close();
    await server?.close();
  });

  test('closing a tab in the middle of an analysis harms no other tab', async () => {
    const long = await driver.browser.newPage();
    await long.goto(`${server.url}/long`, { waitUntil: 'domcontentloaded' });
    await waitForWords(long, 'Reading the article');
    await long.close();
    const page = await driver.browser.newPage();
    const errors = errorsOf(page);
    await page.goto(`${server.url}/ferry`);
    await waitForWords(page, 'attributed statement');
    expect(errors).toEqual([]);
  });

  test('a very long article is read', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/long`);
    await until(async () => (await items(page)).length >= 1400, 'not all statements are listed', 90_000);
  });

  test('turned off, nothing shows any more in an open page', async () => {
    const page = await driver.browser.newPage();
    const errors = errorsOf(page);
    await page.goto(`${server.url}/ferry`);
    await waitForWords(page, 'attributed statement');
    await driver.uninstall();
    await waitForNoSidebar(page);
    if (name === 'chromium') {
      expect(await page.$('according-to-sidebar')).toBeNull();
      expect(await highlighted(page, 'according-to')).toEqual([]);
    } else {
      // No script of ours runs any more; without the styles that the browser took away nothing is drawn.
      expect(await page.$eval('according-to-sidebar', (host) => host.getClientRects().length)).toBe(0);
    }
    expect(errors).toEqual([]);
  });

  test('turned off while its background sleeps, it goes as soon as the reader comes back to the page', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/ferry`);
    await waitForWords(page, 'attributed statement');
    await driver.stopBackground();
    const other = await driver.browser.newPage();
    await other.bringToFront();
    await driver.uninstall();
    await page.bringToFront();
    await waitForNoSidebar(page);
    expect(await sidebarWords(page)).toBeUndefined();
  });

  // Firefox's background page is out of reach of the driver.
  const testInBackground = test.runIf(name === 'chromium');

  testInBackground('brought into a page twice, there is one reader', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/ferry`);
    await waitForWords(page, 'attributed statement');
    await driver.bringReader?.(page);
    await driver.bringReader?.(page);
    expect(await page.$$eval('according-to-sidebar', (hosts) => hosts.length)).toBe(1);
    expect(await highlighted(page, 'according-to-named')).toHaveLength((await items(page)).length);
    await driver.pressButton(page);
    await waitForNoSidebar(page);
  });

  testInBackground('the policy of the package itself forbids every request', async () => {
    await (await driver.browser.newPage()).goto(`${server.url}/elsewhere`);
    const before = server.asked.length;
    expect(await driver.fetchInBackground?.(`${server.url}/ferry`)).toBe('refused');
    expect(server.asked.length).toBe(before);
  });
});
