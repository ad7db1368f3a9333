import type { Browser } from 'puppeteer-core';
import type { PageServer } from '../check-pages/page-server.ts';
import type { StoredPage } from '../check-pages/pages.ts';
import { type Figure, median, quantile } from './figures.ts';
import { scriptRuns } from './trace.ts';

/** Milliseconds of CPU on a page that is no article. */
const BUDGET = 3;
/** Milliseconds for the detector to run after the page has loaded. */
const SETTLE = 300;

/** CPU time of all that the extension runs in pages that are no articles. The extension must be installed. */
export async function detectorFigures(
  browser: Browser,
  server: PageServer,
  pages: readonly StoredPage[],
): Promise<Figure[]> {
  const times: number[] = [];
  for (const page of pages) {
    const tab = await browser.newPage();
    try {
      const session = await tab.createCDPSession();
      let isRead = false;
      const runs = await scriptRuns(session, async () => {
        await tab.goto(server.addressOf(page), { waitUntil: 'load' });
        await new Promise((resolve) => setTimeout(resolve, SETTLE));
        isRead = (await tab.$('according-to-sidebar')) !== null;
      });
      const ours = runs.filter(({ url }) => url.startsWith('chrome-extension:'));
      // A false alarm brings the reader: that is its cost, not the detector's.
      if (!isRead && ours.length > 0) times.push(ours.reduce((sum, { cpu }) => sum + cpu, 0));
    } finally {
      await tab.close();
    }
  }
  return [
    { name: 'detector on pages that are no articles, median', value: median(times), unit: 'ms CPU', budget: BUDGET },
    { name: 'detector on pages that are no articles, p95', value: quantile(times, 0.95), unit: 'ms CPU' },
    { name: 'pages the detector was measured on', value: times.length, unit: 'pages' },
  ];
}
