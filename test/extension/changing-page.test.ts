import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, drive } from './driver.ts';
import {
  clickItem,
  errorsOf,
  highlighted,
  items,
  itemWith,
  part,
  sidebarWords,
  until,
  waitForNoSidebar,
  waitForWords,
} from './in-page.ts';
import { type Server, serve } from './server.ts';

describe.each(['chromium', 'firefox'] as const)('a page that changes, in %s', (name) => {
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
    await page.setViewport({ width: 1280, height: 700 });
    errors = errorsOf(page);
  });
  afterEach(() => page.close());

  const open = async (path: string): Promise<void> => {
    await page.goto(server.url + path);
    await waitForWords(page, 'attributed statement');
  };
  const marks = (): Promise<string[]> => highlighted(page, 'according-to-named');
  /** Calls a function of the page's own. */
  const call = (name: 'goOn' | 'goHome'): Promise<void> =>
    page.evaluate((own) => (window as unknown as Record<string, () => void>)[own]?.(), name);

  test('an in-page navigation to another article lists the new one', async () => {
    await open('/ferry');
    await call('goOn');
    await waitForWords(page, 'Footbridge closed until Easter');
    expect((await items(page)).map(({ name }) => name)).toEqual(['Greta Holm']);
    expect(await marks()).toEqual(['said']);
    expect(await driver.badge(page)).toBe('1');
    expect(errors).toEqual([]);
  });

  test('an in-page navigation away from articles takes the sidebar away, and back brings it again', async () => {
    await open('/ferry');
    await call('goHome');
    await waitForNoSidebar(page);
    expect(await highlighted(page, 'according-to')).toEqual([]);
    await call('goOn');
    await waitForWords(page, 'Footbridge closed until Easter');
    expect(errors).toEqual([]);
  });

  test('a closed sidebar comes back with the next article of the same site', async () => {
    await open('/ferry');
    await (await part(page, '[aria-label="Close"]')).click();
    await waitForNoSidebar(page);
    await call('goOn');
    await waitForWords(page, 'Footbridge closed until Easter');
  });

  test.each<[string, () => void]>([
    [
      're-rendered by innerHTML',
      () => {
        for (const paragraph of document.querySelectorAll('p')) paragraph.innerHTML = `${paragraph.innerHTML}`;
      },
    ],
    [
      'wrapped and moved',
      () => {
        for (const paragraph of document.querySelectorAll('p')) {
          const box = document.createElement('div');
          paragraph.replaceWith(box);
          box.append(paragraph);
        }
      },
    ],
    [
      'interrupted by an advertisement',
      () => {
        const ad = document.createElement('div');
        ad.textContent = 'Advertisement';
        document.querySelector('#p2')?.after(ad);
      },
    ],
  ])('paragraphs %s keep their marks and the selection', async (_, change) => {
    await open('/ferry');
    await clickItem(page, await itemWith(page, 'counted every bolt'));
    await page.evaluate(change);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await until(async () => (await marks()).join() === 'said,said', 'the marks were not found again');
    expect((await highlighted(page, 'according-to-focus')).join('')).toContain('We have counted every bolt');
    expect((await itemWith(page, 'counted every bolt')).isCurrent).toBe(true);
    expect(errors).toEqual([]);
  });

  test('words that vanish are said to be gone, and are found when they are back', async () => {
    await open('/ferry');
    await page.evaluate(() => {
      const paragraph = document.querySelector('#p7');
      (window as unknown as { kept: string }).kept = paragraph?.innerHTML ?? '';
      paragraph?.replaceChildren('This paragraph was withdrawn.');
    });
    await waitForWords(page, 'not on the page any more');
    expect(await marks()).toEqual(['said']);
    await page.evaluate(() => {
      const paragraph = document.querySelector('#p7');
      if (paragraph) paragraph.innerHTML = (window as unknown as { kept: string }).kept;
    });
    await until(async () => (await marks()).length === 2, 'the words were not found again');
    expect(await sidebarWords(page)).not.toContain('not on the page any more');
  });

  test.each([
    ['a strict policy with Trusted Types', '/strict'],
    ['a page that empties document.adoptedStyleSheets all the time', '/resets'],
  ])('%s: listed, styled and marked all the same', async (_, path) => {
    await open(path);
    expect(await marks()).toEqual(['said', 'said']);
    const { panel, underline } = await page.evaluate(() => {
      const aside = document.querySelector('according-to-sidebar')?.shadowRoot?.querySelector('aside');
      const paragraph = document.querySelector('#p2');
      return {
        panel: aside && getComputedStyle(aside).position,
        underline: paragraph && getComputedStyle(paragraph, '::highlight(according-to-named)').textDecorationStyle,
      };
    });
    expect(panel).toBe('fixed');
    // Firefox does not tell the computed style of a highlight.
    if (name === 'chromium') expect(underline).toBe('solid');
    expect(errors).toEqual([]);
  });

  test('a page that removes our element gets it back once, then it stays away, without a loop', async () => {
    await page.goto(`${server.url}/removes`);
    const removals = (): Promise<number> => page.evaluate(() => (window as unknown as { removals: number }).removals);
    await until(async () => (await removals()) === 2, 'the element was not removed twice');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await removals()).toBe(2);
    expect(await highlighted(page, 'according-to')).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a page that throws in its MutationObserver is read all the same', async () => {
    await open('/throws');
    await clickItem(page, await itemWith(page, 'first frost'));
    await until(async () => (await highlighted(page, 'according-to-focus')).length > 0, 'nothing is in focus');
    expect(errors.filter((error) => !error.includes('planted by the page'))).toEqual([]);
  });
});
