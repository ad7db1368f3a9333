import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../build/browsers.ts';
import { MARK_STYLES } from '../../src/page/highlights.ts';
import { articlePage, filler, openPage } from './harness.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/page/marks.css'), 'utf8');

describe.each(['chromium', 'firefox'] as const)('marks in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  /** Marks a and b over the same three words, c over the next paragraph; the registry's names and sizes. */
  async function open(): Promise<void> {
    page = await openPage(browser, { html: articlePage(filler) });
    await page.addStyleTag({ content: css });
    await page.evaluate(() => {
      const range = (selector: string, from: number, to: number): Range => {
        const node = document.querySelector(selector)?.firstChild;
        if (!node) throw new Error(`nothing at ${selector}`);
        const made = document.createRange();
        made.setStart(node, from);
        made.setEnd(node, to);
        return made;
      };
      const shared = range('p', 4, 22);
      Object.assign(window, {
        shared,
        marks: window.pageLayer.createMarks(document),
        drawn: [
          { id: 'a', style: 'named', ranges: [shared] },
          { id: 'b', style: 'judgement', ranges: [shared] },
          { id: 'c', style: 'named', ranges: [range('p:nth-of-type(2)', 0, 9)] },
        ],
      });
    });
  }
  const run = <T>(script: string): Promise<T> => page.evaluate(script) as Promise<T>;
  const registered = (): Promise<[string, number][]> =>
    run('[...CSS.highlights].map(([name, highlight]) => [name, highlight.size]).sort()');

  test('are kept apart by kind, replaced and taken away, and leave the page as it was', async () => {
    await open();
    const before = await page.content();
    await run('marks.draw(drawn); marks.focus(drawn[0].ranges)');
    expect(await registered()).toEqual([
      ['according-to-focus', 1],
      ['according-to-judgement', 1],
      ['according-to-named', 2],
    ]);
    await run('marks.draw(drawn.slice(0, 1)); marks.focus(undefined)');
    expect(await registered()).toEqual([['according-to-named', 1]]);
    await run('marks.clear()');
    expect(await registered()).toEqual([]);
    expect(await page.content()).toBe(before);
  });

  test('leave other highlights of the page alone', async () => {
    await open();
    await run("CSS.highlights.set('search', new Highlight(shared)); marks.draw(drawn); marks.clear()");
    expect(await registered()).toEqual([['search', 1]]);
  });

  test.each([
    ['on words that two marks share', 'shared.getBoundingClientRect()', 0.5, ['a', 'b']],
    ['on the words of one mark', 'drawn[2].ranges[0].getBoundingClientRect()', 0.5, ['c']],
    ['right of the words', 'shared.getBoundingClientRect()', 1.5, []],
    ['below the words', '({ left: 40, width: 0, top: 700, height: 0 })', 0.5, []],
    ['outside the window', '({ left: -90, width: 0, top: -90, height: 0 })', 0.5, []],
  ])('are hit %s', async (_, rectangle, share, ids) => {
    await open();
    await run('marks.draw(drawn)');
    const hit = `(({ left, width, top, height }) => marks.idsAt(left + width * ${share}, top + height / 2))(${rectangle})`;
    expect(await run(hit)).toEqual(ids);
    await run('marks.clear()');
    expect(await run(hit)).toEqual([]);
  });

  test('are hit without the browser’s own hit test, too', async () => {
    await open();
    await run("Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined }); marks.draw(drawn)");
    const at = (share: number): string =>
      `(({ left, width, top, height }) => marks.idsAt(left + width * ${share}, top + height / 2))(shared.getBoundingClientRect())`;
    expect(await run(at(0.5))).toEqual(['a', 'b']);
    expect(await run(at(1.5))).toEqual([]);
  });

  test('have a style each, and never the text’s colour', async () => {
    await open();
    const rules = await run<Record<string, string[]>>(`(() => {
      const styles = ${JSON.stringify(MARK_STYLES)}.map((style) => getComputedStyle(document.querySelector('p'), '::highlight(according-to-' + style + ')'));
      const line = (style) => [style.textDecorationLine, style.textDecorationStyle].join(' ');
      return { lines: styles.map(line), colours: styles.map((style) => style.color), own: [getComputedStyle(document.querySelector('p')).color] };
    })()`);
    expect(new Set(rules['lines']).size).toBe(MARK_STYLES.length);
    expect(new Set(rules['colours'])).toEqual(new Set(rules['own']));
  });
});

describe('the colours of the marks', () => {
  const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  /** Relative luminance of #rrggbb (WCAG 2.2). */
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const colours = css.match(/#[0-9a-f]{6}/g) ?? [];

  test('are there for every kind', () => {
    expect(new Set(colours).size).toBe(MARK_STYLES.length);
  });

  test.each(colours)('%s stands out on light and on dark pages', (colour) => {
    for (const page of ['#ffffff', '#f5f0e6', '#121212', '#1e1e24'])
      expect(contrast(colour, page)).toBeGreaterThanOrEqual(3);
  });
});
