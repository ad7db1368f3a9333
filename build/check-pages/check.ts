import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { type BrowserName, extensionFolder, launch } from '../browsers.ts';
import { type Faults, type FaultWatch, isPolicyReport, watchFaults } from './faults.ts';
import type { InPage, Sidebar } from './in-page.ts';
import { digestOf, measureIn, readSidebar, type Scripts } from './layer.ts';
import type { PageServer } from './page-server.ts';
import type { StoredPage } from './pages.ts';
import type { PageResult } from './result.ts';

/** Milliseconds. */
const LOAD = 60_000;
/** For the sidebar to come and to end its reading. */
const READ = 30_000;
/** For a sidebar to come where none is expected. */
const NO_SIDEBAR = 1_000;

interface Before {
  readonly layer: InPage;
  readonly digest: string;
  readonly isStill: boolean;
  readonly exceptions: readonly string[];
}

/**
 * Opens the pages one after the other in a browser of its own, first without the extension (what the page layer reads
 * and locates, and what the page is), then with it. Results come as they are made.
 */
export async function checkPages(
  pages: readonly StoredPage[],
  server: PageServer,
  name: BrowserName,
  scripts: Scripts,
  done: (result: PageResult) => void,
): Promise<void> {
  const browser = await launch(name);
  try {
    const before = new Map<StoredPage, Before>();
    for (const page of pages)
      before.set(page, await withPage(browser, (tab) => look(tab, page, server, name, scripts)));
    await browser.installExtension(extensionFolder(name));
    const watch = await watchFaults(browser, name === 'firefox');
    for (const page of pages) {
      const seen = before.get(page) as Before;
      done(await withPage(browser, (tab) => check(tab, page, server, watch, scripts, seen)));
    }
  } finally {
    await browser.close();
  }
}

async function withPage<Result>(browser: Browser, use: (tab: Page) => Promise<Result>): Promise<Result> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    return await use(tab);
  } finally {
    await tab.close();
  }
}

async function look(
  tab: Page,
  page: StoredPage,
  server: PageServer,
  name: BrowserName,
  scripts: Scripts,
): Promise<Before> {
  const exceptions: string[] = [];
  tab.on('pageerror', (error) => {
    if (!isPolicyReport(String(error))) exceptions.push(String(error));
  });
  await tab.goto(server.addressOf(page), { waitUntil: 'load', timeout: LOAD });
  const session: CDPSession | undefined = name === 'chromium' ? await tab.createCDPSession() : undefined;
  const digest = await digestOf(tab);
  const layer = await measureIn(tab, scripts, session);
  return { layer, digest, isStill: digest === (await digestOf(tab)), exceptions };
}

async function check(
  tab: Page,
  page: StoredPage,
  server: PageServer,
  watch: FaultWatch,
  scripts: Scripts,
  before: Before,
): Promise<PageResult> {
  const faults: Faults = { exceptions: [...before.exceptions], requests: [] };
  await watch.collect();
  await watch.watch(tab, faults);
  await tab.goto(server.addressOf(page), { waitUntil: 'load', timeout: LOAD });
  const sidebar = await sidebarOf(tab, before.layer.detected, scripts);
  const digest = await digestOf(tab);
  const elsewhere = await watch.collect();
  const { text: _, ...layer } = before.layer;
  return {
    name: page.name,
    label: page.label,
    ...sidebar,
    layer,
    changed: !before.isStill || digest !== before.digest,
    exceptions: [...faults.exceptions, ...elsewhere.exceptions],
    requests: [...faults.requests, ...elsewhere.requests],
  };
}

/** Waits for the sidebar to come and to end its reading. */
async function sidebarOf(tab: Page, expected: boolean, scripts: Scripts): Promise<Sidebar> {
  const end = Date.now() + (expected ? READ : NO_SIDEBAR);
  for (;;) {
    const sidebar = await readSidebar(tab, scripts);
    const isSettled = sidebar.detected && !/^(?:|Reading\b.*)$/.test(sidebar.state);
    if (isSettled || Date.now() > end) return sidebar;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
