import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import type { SidebarCallbacks, SidebarHandle, SidebarOptions, SidebarState } from '../../src/sidebar/state.ts';

declare global {
  interface Window {
    /** Every call that the sidebar made: its name, then its argument. */
    calls: unknown[][];
    sidebar: SidebarHandle;
    bundle: typeof import('../../src/sidebar/sidebar.tsx');
  }
}

let bundled: Promise<string> | undefined;

/** The sidebar as one script for a page, made the way the extension's is. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../src/sidebar/sidebar.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}

/** A blank page with the sidebar mounted in a host as the extension makes it; its callbacks only write down their calls. */
export async function openSidebar(browser: Browser, options?: SidebarOptions): Promise<Page> {
  bundled ??= bundle();
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 800 });
  await page.setContent(
    '<!doctype html><html lang="en"><title>blank</title><main><h1>Blank</h1><p>Text.</p></main></html>',
  );
  await page.addScriptTag({ content: await bundled });
  await page.evaluate((start) => {
    const host = document.createElement('according-to-sidebar');
    document.documentElement.append(host);
    const root = host.attachShadow({ mode: 'open' });
    window.calls = [];
    const names = ['select', 'close', 'collapse', 'readAnyway', 'retry', 'toggleMarks', 'turnSite'] as const;
    const callbacks = Object.fromEntries(
      names.map((name) => [name, (...args: unknown[]) => window.calls.push([name, ...args])]),
    ) as unknown as SidebarCallbacks;
    window.sidebar = window.bundle.mountSidebar(root, callbacks, start);
  }, options);
  return page;
}

/** Shows a state. A set does not travel to a page, so `missing` goes as a list. */
export async function show(page: Page, state: SidebarState): Promise<void> {
  if (state.kind !== 'report') return page.evaluate((plain) => window.sidebar.show(plain), state);
  const { missing, ...plain } = state;
  return page.evaluate((rest, ids) => window.sidebar.show({ ...rest, missing: new Set(ids) }), plain, [...missing]);
}

/** What a reader sees of the sidebar, as plain text: what is rendered, not what is in the tree. */
export const visibleText = (page: Page): Promise<string> =>
  page.evaluate(
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count here.
    () => document.querySelector('according-to-sidebar')?.shadowRoot?.querySelector('aside')?.innerText ?? '',
  );

export const calls = (page: Page): Promise<unknown[][]> => page.evaluate(() => window.calls);

/** The one element of the sidebar that matches. */
export async function part(page: Page, selector: string): Promise<NonNullable<Awaited<ReturnType<Page['$']>>>> {
  const found = await page.$(`according-to-sidebar >>> ${selector}`);
  if (found === null) throw new Error(`nothing in the sidebar matches ${selector}`);
  return found;
}
