import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, drive } from './driver.ts';
import {
  clickItem,
  errorsOf,
  highlighted,
  htmlOf,
  isFocusInView,
  items,
  itemWith,
  parsed,
  part,
  placeOf,
  sidebarWords,
  until,
  waitForNoSidebar,
  waitForWords,
} from './in-page.ts';
import { PAGES } from './pages.ts';
import { type Server, serve } from './server.ts';

const FIRST = '“The ferry will sail again before the first frost,”';
const LAST = '“We have counted every bolt in that ramp,”';

describe.each(['chromium', 'firefox'] as const)('reading an article in %s', (name) => {
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
  afterEach(async () => {
    await page.close();
    await driver.clearStorage();
  });

  const open = async (path: string): Promise<void> => {
    await page.goto(server.url + path);
    await waitForWords(page, 'attributed statement');
  };
  const focusIs = (...parts: string[]): Promise<void> =>
    until(
      async () => {
        const focused = (await highlighted(page, 'according-to-focus')).join('|');
        return parts.every((words) => focused.replaceAll('|', '').includes(words));
      },
      `the focus is not on ${parts.join(', ')}`,
    );

  test('the sidebar opens by itself, and each statement is listed and its cue marked', async () => {
    await open('/ferry');
    const listed = await items(page);
    expect(listed.map(({ name }) => name)).toEqual(['Mara Lindqvist', 'Tobias Ekholm']);
    expect(listed.map(({ content }) => content)).toEqual([FIRST, LAST]);
    const cues = await highlighted(page, 'according-to-named');
    expect(cues).toEqual(listed.map(({ cue }) => cue));
    expect(await driver.badge(page)).toBe(String(listed.length));
    expect(errors).toEqual([]);
  });

  test('the page is as it was, nothing was asked of the server, and nothing of ours stays after closing', async () => {
    const before = server.asked.length;
    await open('/ferry');
    const html = await parsed(page, PAGES['/ferry']?.html ?? '');
    expect(await htmlOf(page)).toBe(html);
    expect(server.asked.slice(before)).toEqual(['/ferry']);
    await (await part(page, '[aria-label="Close"]')).click();
    await waitForNoSidebar(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    expect(await highlighted(page, 'according-to')).toEqual([]);
    await until(async () => (await driver.badge(page)) === '', 'the badge is still there');
  });

  test('an item shows its exact words, clear of the sticky header', async () => {
    await open('/ferry');
    await clickItem(page, await itemWith(page, 'counted every bolt'));
    await focusIs(LAST, 'said', 'Tobias Ekholm');
    await until(() => isFocusInView(page), 'the words are not in view');
    expect((await itemWith(page, 'counted every bolt')).isCurrent).toBe(true);
    await clickItem(page, await itemWith(page, 'first frost'));
    await focusIs('“The ', 'ferry', ' will sail again before the first frost,”');
    await until(() => isFocusInView(page), 'the words are not in view');
    expect(errors).toEqual([]);
  });

  test('words in a box that scrolls by itself are brought into view, and back again', async () => {
    await open('/scrolls-inside');
    await clickItem(page, await itemWith(page, 'counted every bolt'));
    await until(() => isFocusInView(page), 'the words are not in view');
    await clickItem(page, await itemWith(page, 'first frost'));
    await until(() => isFocusInView(page), 'the words are not in view');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a click on marked words selects their item', async () => {
    await open('/ferry');
    const { x, y } = await placeOf(page, 'said');
    await page.mouse.click(x, y);
    await until(async () => (await itemWith(page, 'first frost')).isCurrent, 'the item is not selected');
    await focusIs('said', 'Mara Lindqvist');
  });

  test('a link in the words keeps its click, and text can be selected over a mark', async () => {
    await open('/ferry');
    const { x, y } = await placeOf(page, 'said');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 4, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(' sa');
    expect((await items(page)).filter(({ isCurrent }) => isCurrent)).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('#link')]);
    expect(new URL(page.url()).pathname).toBe('/elsewhere');
  });

  test('marks can be turned off and on, and the choice is kept', async () => {
    await open('/ferry');
    await (await part(page, '.marks')).click();
    await until(async () => (await highlighted(page, 'according-to')).length === 0, 'the marks are still there');
    await driver.giveCommand(page, 'toggle-marks');
    await until(async () => (await highlighted(page, 'according-to')).length === 2, 'the marks are not back');
    await driver.giveCommand(page, 'toggle-marks');
    await until(async () => (await highlighted(page, 'according-to')).length === 0, 'the marks are still there');
    await page.reload();
    await waitForWords(page, 'attributed statement');
    expect(await highlighted(page, 'according-to')).toEqual([]);
    await clickItem(page, await itemWith(page, 'first frost'));
    await focusIs('said');
  });

  test('the commands go to the next and the previous statement', async () => {
    await open('/ferry');
    await driver.giveCommand(page, 'next-statement');
    await focusIs('Mara Lindqvist');
    await driver.giveCommand(page, 'next-statement');
    await focusIs('Tobias Ekholm');
    await driver.giveCommand(page, 'previous-statement');
    await focusIs('Mara Lindqvist');
  });

  test('the toolbar button closes the sidebar, opens it, and unfolds it', async () => {
    await open('/ferry');
    await driver.pressButton(page);
    await waitForNoSidebar(page);
    await driver.pressButton(page);
    await waitForWords(page, 'attributed statement');
    await (await part(page, '.fold')).click();
    await part(page, '.tab');
    await driver.pressButton(page);
    await until(async () => (await items(page)).length === 2, 'the sidebar did not unfold');
    expect(errors).toEqual([]);
  });

  test('folded stays folded on the next article', async () => {
    await open('/ferry');
    await (await part(page, '.fold')).click();
    await page.goto(`${server.url}/second`);
    await until(async () => (await page.$('according-to-sidebar >>> .tab')) !== null, 'no tab');
    await until(async () => (await sidebarWords(page))?.includes('1 attributed') ?? false, 'no count on the tab');
    await (await part(page, '.tab')).click();
    expect((await items(page)).length).toBe(1);
  });

  test('in a window too narrow for both it waits folded, and folds away to show an item’s words', async () => {
    await page.setViewport({ width: 360, height: 700 });
    await page.goto(`${server.url}/ferry`);
    await until(async () => (await page.$('according-to-sidebar >>> .tab')) !== null, 'no tab');
    await (await part(page, '.tab')).click();
    await clickItem(page, await itemWith(page, 'counted every bolt'));
    await part(page, '.tab');
    await focusIs(LAST);
    await until(() => isFocusInView(page), 'the words are not in view');
  });

  test('a site that was turned off stays silent until the button is pressed there', async () => {
    await open('/ferry');
    await (await part(page, '.turn-off')).click();
    await waitForNoSidebar(page);
    await page.goto(`${server.url}/second`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await sidebarWords(page)).toBeUndefined();
    await driver.pressButton(page);
    await waitForWords(page, 'Turned off on localhost');
    await (await part(page, '.action')).click();
    await waitForWords(page, 'attributed statement');
    await page.goto(`${server.url}/ferry`);
    await waitForWords(page, 'attributed statement');
  });

  test('a background that was stopped is woken', async () => {
    await page.goto(`${server.url}/elsewhere`);
    await driver.stopBackground();
    await open('/ferry');
    expect((await items(page)).length).toBe(2);
    await driver.stopBackground();
    await driver.pressButton(page);
    await waitForNoSidebar(page);
    expect(errors).toEqual([]);
  });
});
