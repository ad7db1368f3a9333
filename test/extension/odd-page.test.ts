import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, drive } from './driver.ts';
import { errorsOf, items, part, sidebarWords, waitForNoSidebar, waitForWords } from './in-page.ts';
import { type Server, serve } from './server.ts';

/** Milliseconds in which a sidebar that is not wanted would have opened. */
const SILENCE = 1500;

describe.each(['chromium', 'firefox'] as const)('an odd page, in %s', (name) => {
  let driver: Driver;
  let server: Server;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    server = await serve();
    driver = await drive(name);
  });
  afterAll(async () => {
    await driver?.browser.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await driver.browser.newPage();
    errors = errorsOf(page);
  });
  afterEach(() => page.close());

  test.each([
    ['German', '/german', 'Language not supported yet'],
    ['German that says it is English', '/german-declared-english', 'Language not supported yet'],
    ['no letters', '/no-letters', 'Language not supported yet'],
    ['nobody quoted', '/unquoted', 'No attributed statement found'],
    ['lone surrogates and unpaired marks', '/surrogates', 'attributed statements'],
    ['XHTML', '/document.xhtml', 'attributed statement'],
    ['more elements than can be read', '/huge', 'It is too large'],
  ])('%s: a clear state', async (_, path, words) => {
    await page.goto(server.url + path);
    await waitForWords(page, words);
    expect(errors).toEqual([]);
  });

  test.each([
    ['no article', '/elsewhere', 'There is no article text'],
    ['an empty page', '/empty', 'There is no article text'],
    ['a drawing', '/drawing.svg', undefined],
    ['XML', '/data.xml', undefined],
    ['a PDF', '/paper.pdf', undefined],
  ])('%s: silence, and no harm when the button is pressed', async (_, path, words) => {
    // Firefox ends the navigation to its own PDF viewer with an error; the page is there all the same.
    await page.goto(server.url + path).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, SILENCE));
    expect(await sidebarWords(page)).toBeUndefined();
    await driver.pressButton(page);
    if (words !== undefined) await waitForWords(page, words);
    else await new Promise((resolve) => setTimeout(resolve, SILENCE));
    expect(errors).toEqual([]);
  });

  test('a page of the browser itself: the button says that it cannot be read', async () => {
    // The driver waits in vain for a page that it may not see into either.
    await page
      .goto(name === 'chromium' ? 'chrome://version' : 'about:support', { timeout: 2000 })
      .catch(() => undefined);
    await driver.pressButton(page);
    await new Promise((resolve) => setTimeout(resolve, SILENCE));
    expect(await driver.badge(page)).toBe('–');
    expect(errors).toEqual([]);
  });

  test('prose that does not call itself an article is read when asked for', async () => {
    await page.goto(`${server.url}/prose`);
    await new Promise((resolve) => setTimeout(resolve, SILENCE));
    expect(await sidebarWords(page)).toBeUndefined();
    await driver.pressButton(page);
    await waitForWords(page, 'does not look like a news article');
    await (await part(page, '.action')).click();
    await waitForWords(page, 'attributed statement');
    expect((await items(page)).length).toBe(2);
    await driver.pressButton(page);
    await waitForNoSidebar(page);
    expect(errors).toEqual([]);
  });
});
