import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { analyze } from '../src/engine/analyze.ts';
import { loadModel } from '../src/engine/model/model.ts';
import { ENGINE_VERSION } from '../src/engine/version.ts';
import { toReport } from '../src/report/from-doc.ts';
import { toMarkdown } from '../src/report/markdown.ts';
import { type BrowserName, extensionFolder, launch } from './browsers.ts';
import { findBrowser } from './find-browser.mjs';
import { serve } from './serve.ts';

const SAMPLE = 'aggregated-story';
const root = join(import.meta.dirname, '..');
const articles = join(root, 'test/articles');
const screenshot = join(root, 'dist/screenshots/start.png');

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Resolves once the sidebar lists its first statement. */
const sidebarReady = (page: Page): Promise<unknown> =>
  // "visible" makes the driver look again at each frame: it gets no word of changes inside a shadow root.
  page.waitForSelector('according-to-sidebar >>> li', { visible: true, timeout: 60_000 });

function printReport(): void {
  const text = readFileSync(join(articles, SAMPLE, 'text.txt'), 'utf8');
  const model = loadModel(readFileSync(join(root, 'src/engine/model/weights.bin')));
  console.log(toMarkdown(toReport(analyze(text, model), { id: SAMPLE, engine: ENGINE_VERSION }), text));
}

const name: BrowserName = findBrowser('chromium') === undefined ? 'firefox' : 'chromium';
const server = await serve(articles);
const browser = await launch(name, { headless: !hasDisplay });
try {
  await browser.installExtension(extensionFolder(name));
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport(hasDisplay ? null : { width: 1280, height: 900 });
  await page.goto(`${server.url}/${SAMPLE}/page.html`);
  await sidebarReady(page);
  if (hasDisplay) {
    console.log('The sample article is open. Close the browser to end.');
    await new Promise((resolve) => browser.once('disconnected', resolve));
  } else {
    mkdirSync(join(root, 'dist/screenshots'), { recursive: true });
    await page.screenshot({ path: screenshot });
    printReport();
    console.log('No display was found: the sidebar on the sample article is in dist/screenshots/start.png.');
  }
} finally {
  await browser.close();
  await server.close();
}
