import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import type { InPage, Sidebar } from './in-page.ts';

/** What runs in a page, as expressions. */
export interface Scripts {
  readonly measure: string;
  readonly sidebar: string;
}

/** in-page.ts as two expressions. */
export async function scriptsOf(): Promise<Scripts> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
  });
  const call = (name: string): string => `(() => { ${outputFiles[0]?.text}; return inPage.${name}(document) })()`;
  return { measure: call('measure'), sidebar: call('sidebarIn') };
}

/** Runs the measurement: in Chromium in a world of its own, as an extension does; Firefox has none for drivers. */
export async function measureIn(page: Page, { measure }: Scripts, session: CDPSession | undefined): Promise<InPage> {
  if (!session) return (await page.evaluate(measure)) as InPage;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: measure,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as InPage;
}

export async function readSidebar(page: Page, { sidebar }: Scripts): Promise<Sidebar> {
  return (await page.evaluate(sidebar)) as Sidebar;
}

/** A digest of the page's HTML without our own element. */
export async function digestOf(page: Page): Promise<string> {
  const html = await page.evaluate((name) => {
    const all = document.documentElement.outerHTML;
    return [...document.querySelectorAll(name)].reduce((rest, { outerHTML }) => rest.replace(outerHTML, ''), all);
  }, 'according-to-sidebar');
  return createHash('sha256').update(html).digest('hex');
}
