import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import type { PageServer } from '../check-pages/page-server.ts';
import type { StoredPage } from '../check-pages/pages.ts';
import { type Figure, median } from './figures.ts';
import { scriptRuns } from './trace.ts';

/** Times Readability's own parse. */
const BUDGET = 1.6;

/**
 * CPU time of reading an article, with the way back of every character, against Readability.parse alone. Each is run
 * in a page freshly loaded, so that neither finds the other's code warm. Without the extension.
 */
export async function readingFigures(
  browser: Browser,
  server: PageServer,
  pages: readonly StoredPage[],
): Promise<Figure[]> {
  const code = await bundle();
  const times = [];
  for (const page of pages) {
    const parse = await cpuOf(browser, server.addressOf(page), code, 'parseAlone', 'benchParseAlone');
    const read = await cpuOf(browser, server.addressOf(page), code, 'readAndMap', 'benchReadAndMap');
    times.push({ parse, read, ratio: read / parse });
  }
  return [
    { name: 'Readability.parse alone, median', value: median(times.map(({ parse }) => parse)), unit: 'ms CPU' },
    { name: 'reading and mapping, median', value: median(times.map(({ read }) => read)), unit: 'ms CPU' },
    {
      name: 'reading and mapping to parse alone, median',
      value: median(times.map(({ ratio }) => ratio)),
      unit: 'times',
      budget: BUDGET,
    },
  ];
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
  });
  return outputFiles[0]?.text ?? '';
}

async function cpuOf(
  browser: Browser,
  address: string,
  code: string,
  call: 'parseAlone' | 'readAndMap',
  task: string,
): Promise<number> {
  const tab = await browser.newPage();
  try {
    await tab.goto(address, { waitUntil: 'load' });
    const session = await tab.createCDPSession();
    // A page that is read has been laid out.
    await tab.evaluate('document.body.offsetHeight');
    const runs = await scriptRuns(session, async () => {
      await tab.evaluate(`${code}; bench.${call}(document)`);
      await tab.waitForFunction('window.done === 1', { polling: 50 });
    });
    return runs.filter(({ functionName }) => functionName === task).reduce((sum, { cpu }) => sum + cpu, 0);
  } finally {
    await tab.close();
  }
}
