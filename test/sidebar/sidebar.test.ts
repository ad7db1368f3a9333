import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../build/browsers.ts';
import { calls, openSidebar, part, show, visibleText } from './harness.ts';
import { REPORT, STATE } from './sample.ts';
import { STATES } from './states.ts';

describe.each(['chromium', 'firefox'] as const)('the sidebar in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  const current = (): Promise<(string | null)[]> =>
    page.$$eval('according-to-sidebar >>> [aria-current]', (items) =>
      items.map((item) => item.getAttribute('data-id')),
    );

  test('begins by saying that it reads', async () => {
    page = await openSidebar(browser);
    expect(await visibleText(page)).toContain('Reading the article…');
  });

  test.each([
    ['not an article', 'Not an article'],
    ['not an article, but readable', 'Read this page'],
    ['unsupported language', 'Language not supported yet'],
    ['nothing found', 'No attributed statement found'],
    ['failed', '<b>no answer</b>'],
    ['site off', 'Turned off on example.com'],
    ['report', '8 attributed statements from 6 sources; 2 unnamed'],
    ['preview of an article without headline', 'Only the preview'],
  ])('state "%s" says so, and promises no more than it can keep', async (state, words) => {
    page = await openSidebar(browser);
    const found = STATES.find(([each]) => each === state)?.[1];
    if (found === undefined) throw new Error(`no state ${state}`);
    await show(page, found);
    const text = await visibleText(page);
    expect(text).toContain(words);
    expect(text).toContain('Found by software; may be wrong. Not a fact-check.');
    expect(text).not.toMatch(/\b(fake|biased|credible|unreliable|score)/i);
  });

  test('lists every statement in order with its source, words, cue and paragraph', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    const items = await page.$$eval('according-to-sidebar >>> button.statement', (buttons) =>
      buttons.map((button) => [button.getAttribute('data-id'), button.textContent?.replace(/\s+/g, ' ')]),
    );
    expect(items.map(([id]) => id)).toEqual(REPORT.attributions.map(({ id }) => id));
    expect(items[0]?.[1]).toBe(
      'Mara Lindqvist named person harbour master of Ostby “The ferry will sail again before the first frost,” said · paragraph 1',
    );
    expect(items[6]?.[1]).toContain('not on the page any more');
    expect(await visibleText(page)).toContain('Read 7 of 9 paragraphs.');
  });

  test('text of the page that looks like markup stays text', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    expect(await visibleText(page)).toContain('<script>alert(1)</script>');
    expect(await page.$('according-to-sidebar >>> :is(b, script)')).toBeNull();
  });

  test.each([
    ['report', '[data-id="a3"]', ['select', 'a3']],
    ['report', '.marks', ['toggleMarks', false]],
    ['report', '[aria-label="Close"]', ['close']],
    ['report', '[aria-label="Fold to a tab"]', ['collapse', true]],
    ['report', '.turn-off', ['turnSite', false]],
    ['not an article, but readable', '.action', ['readAnyway']],
    ['failed', '.action', ['retry']],
    ['site off', '.action', ['turnSite', true]],
  ])('in state "%s" a click on %s calls back %j', async (state, selector, call) => {
    page = await openSidebar(browser);
    const found = STATES.find(([each]) => each === state)?.[1];
    if (found !== undefined) await show(page, found);
    await (await part(page, selector)).click();
    expect(await calls(page)).toEqual([call]);
  });

  test('selecting marks one item, scrolls it into view and leaves the focus alone', async () => {
    page = await openSidebar(browser);
    await page.setViewport({ width: 900, height: 400 });
    await show(page, STATE);
    await page.evaluate(() => window.sidebar.select('a8'));
    expect(await current()).toEqual(['a8']);
    await page.waitForFunction(() => {
      const root = document.querySelector('according-to-sidebar')?.shadowRoot;
      const item = root?.querySelector('[data-id="a8"]')?.getBoundingClientRect();
      const bar = root?.querySelector('.bar')?.getBoundingClientRect();
      return item !== undefined && bar !== undefined && item.top >= bar.bottom && item.bottom <= innerHeight;
    });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.evaluate(() => window.sidebar.select('a1', { focus: true }));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('according-to-sidebar');
    await page.evaluate(() => window.sidebar.select(undefined));
    expect(await current()).toEqual([]);
  });

  test('works by keyboard alone: arrows move, Enter selects, Escape closes, the page hears none of it', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    await page.evaluate(() => document.addEventListener('keydown', () => window.calls.push(['page heard'])));
    await (await part(page, '[data-id="a1"]')).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Enter', 'Home', 'Enter'] as const)
      await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    expect(await calls(page)).toEqual([['select', 'a8'], ['select', 'a1'], ['close']]);
  });

  test('folds to a tab that keeps the focus, covers nothing else, and unfolds again', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    await (await part(page, '.fold')).click();
    const tab = await part(page, '.tab');
    expect(await tab.evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    expect(await page.evaluate(() => document.elementFromPoint(innerWidth - 100, 100)?.localName)).not.toBe(
      'according-to-sidebar',
    );
    await tab.click();
    expect(await visibleText(page)).toContain('Mara Lindqvist');
    expect(await calls(page)).toEqual([
      ['collapse', true],
      ['collapse', false],
    ]);
  });

  test('starts folded and without marks where the reader left it so', async () => {
    page = await openSidebar(browser, { collapsed: true, marks: false });
    await show(page, STATE);
    const tab = await part(page, '.tab');
    expect(await tab.evaluate((button) => button.getAttribute('aria-label'))).toBe('Show sourcing, 8 attributed');
    await page.evaluate(() => window.sidebar.set({ collapsed: false }));
    expect(await (await part(page, '.marks')).evaluate((button) => button.getAttribute('aria-checked'))).toBe('false');
    expect(await calls(page)).toEqual([]);
  });

  test('a new report without the selected statement selects nothing', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    await page.evaluate(() => window.sidebar.select('a8'));
    await show(page, { ...STATE, report: { ...REPORT, attributions: REPORT.attributions.slice(0, 2) } });
    expect(await current()).toEqual([]);
  });

  test('unmounting leaves an empty root', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    await page.evaluate(() => window.sidebar.unmount());
    expect(
      await page.evaluate(() => document.querySelector('according-to-sidebar')?.shadowRoot?.childNodes.length),
    ).toBe(0);
  });

  test('a page that styles everything cannot move it, hide it or change its type', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    const look = (): Promise<unknown> =>
      page.evaluate(() => {
        const root = document.querySelector('according-to-sidebar')?.shadowRoot;
        const panel = root?.querySelector('.panel');
        return (
          panel && [
            panel.getBoundingClientRect().toJSON(),
            getComputedStyle(panel).cssText || getComputedStyle(panel).fontSize,
          ]
        );
      });
    const before = await look();
    await page.addStyleTag({
      content:
        'body, body *, according-to-sidebar { font-size: 40px !important; letter-spacing: 9px !important; transform: scale(.5) !important; display: none !important; direction: rtl !important }',
    });
    expect(await look()).toEqual(before);
  });

  test.each([320, 400])('at %i px nothing is cut off sideways and every target is at least 24 px', async (width) => {
    page = await openSidebar(browser);
    await page.setViewport({ width, height: 700 });
    await show(page, STATE);
    const { wide, small } = await page.evaluate(() => {
      const root = document.querySelector('according-to-sidebar')?.shadowRoot;
      const all = [...(root?.querySelectorAll('aside, aside *') ?? [])];
      return {
        wide: all.filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5).length,
        small: all
          .filter((each) => each.localName === 'button')
          .map((each) => each.getBoundingClientRect())
          .filter((box) => box.width < 24 || box.height < 24).length,
      };
    });
    expect({ wide, small }).toEqual({ wide: 0, small: 0 });
  });
});
