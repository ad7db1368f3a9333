import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../build/browsers.ts';
import { openSidebar, show } from './harness.ts';
import { STATE } from './sample.ts';
import { STATES } from './states.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** "rule: element" for everything axe-core finds wrong in the sidebar, contrast included. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: unknown): Promise<AxeResults> } };
    return axe.run({ include: [{ fromShadowDom: ['according-to-sidebar', 'aside'] }] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe('WCAG, by axe-core', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  test('the check sees into the shadow root: a planted button without a name is found', async () => {
    page = await openSidebar(browser);
    await show(page, STATE);
    await page.evaluate(() => {
      const aside = document.querySelector('according-to-sidebar')?.shadowRoot?.querySelector('aside');
      aside?.append(document.createElement('button'));
    });
    expect(await violations(page)).toEqual([expect.stringMatching(/^button-name:/)]);
  });

  describe.each(['light', 'dark'])('%s', (scheme) => {
    test.each(STATES)('state "%s" is clean', async (_, state) => {
      page = await openSidebar(browser);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await show(page, state);
      await page.evaluate(() => window.sidebar.select('a2'));
      expect(await violations(page)).toEqual([]);
    });

    test('folded is clean', async () => {
      page = await openSidebar(browser, { collapsed: true, marks: true });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await show(page, STATE);
      expect(await violations(page)).toEqual([]);
    });
  });
});
