/**
 * npm run bench [-- --json]
 *
 * What the extension costs, as CPU time and ratios of one run: the detector, reading against Readability alone,
 * analysis and its growth, heap, sizes. Exit 1 where a budget is passed. Needs Chromium and the built extension.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analysisFigures } from './bench/analysis.ts';
import { detectorFigures } from './bench/detector.ts';
import { isOver, table } from './bench/figures.ts';
import { heapFigures, heaps } from './bench/heap.ts';
import { readingFigures } from './bench/reading.ts';
import { samplePages } from './bench/sample-pages.ts';
import { sizeFigures } from './bench/sizes.ts';
import { extensionFolder, launch } from './browsers.ts';
import { servePages } from './check-pages/page-server.ts';

/** Pages measured at most, evenly chosen: enough for a median. */
const ARTICLES = 35;
const HEAP_ARTICLES = 10;

const everyNth = <Item>(items: readonly Item[], most: number): Item[] =>
  items.filter((_, i) => i % Math.ceil(items.length / most) === 0);

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (!existsSync(join(extensionFolder('chromium'), 'manifest.json'))) {
  console.error('the extension is not built yet: npm run build');
  process.exit(2);
}

const { from, pages } = samplePages();
const articles = pages.filter(({ label }) => label === 'article');
const others = pages.filter(({ label }) => label !== 'article');
const few = everyNth(articles, HEAP_ARTICLES);

const analysis = analysisFigures();
const server = await servePages(pages, 'chromium');
const browser = await launch('chromium');
try {
  const reading = await readingFigures(browser, server, everyNth(articles, ARTICLES));
  const without = await heaps(browser, server, few, async () => undefined);
  await browser.installExtension(extensionFolder('chromium'));
  const detector = await detectorFigures(browser, server, others);
  const heap = await heapFigures(browser, server, few, without);
  const figures = [...detector, ...reading, ...analysis, ...heap, ...sizeFigures()];
  console.log(values.json ? JSON.stringify({ pages: from, figures }, null, 2) : `On ${from}:\n${table(figures)}`);
  if (figures.some(isOver)) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
