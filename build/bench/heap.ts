import type { Browser, Page } from 'puppeteer-core';
import type { PageServer } from '../check-pages/page-server.ts';
import type { StoredPage } from '../check-pages/pages.ts';
import { type Figure, median } from './figures.ts';

const MB = 1024 * 1024;

/** The sidebar says more than that it reads. */
const SETTLED =
  "!/^(?:|Reading.*)$/.test(document.querySelector('according-to-sidebar')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '')";

/** Bytes of JavaScript heap in use in each page after a collection, in the order of the pages. */
export async function heaps(
  browser: Browser,
  server: PageServer,
  pages: readonly StoredPage[],
  isReady: (tab: Page) => Promise<unknown>,
): Promise<number[]> {
  const used: number[] = [];
  for (const page of pages) {
    const tab = await browser.newPage();
    try {
      // Wide enough for the sidebar to be unfolded.
      await tab.setViewport({ width: 1280, height: 900 });
      await tab.goto(server.addressOf(page), { waitUntil: 'load' });
      await isReady(tab);
      const session = await tab.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      used.push(usedSize);
    } finally {
      await tab.close();
    }
  }
  return used;
}

/** What the extension adds to an article page, and what its service worker holds with the model loaded. */
export async function heapFigures(
  browser: Browser,
  server: PageServer,
  pages: readonly StoredPage[],
  without: readonly number[],
): Promise<Figure[]> {
  // Not waitForSelector: it does not see what changes in a shadow root.
  const isRead = (tab: Page): Promise<unknown> => tab.waitForFunction(SETTLED, { polling: 50, timeout: 30_000 });
  const withIt = await heaps(browser, server, pages, isRead);
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return [
    {
      name: 'heap added to an article page, median',
      value: median(withIt.map((bytes, i) => bytes - (without[i] ?? Number.NaN))) / MB,
      unit: 'MB',
    },
    { name: 'heap of the background with its model', value: usedSize / MB, unit: 'MB' },
  ];
}
