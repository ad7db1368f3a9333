import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';

declare global {
  interface Window {
    pageLayer: typeof import('./bundle.ts');
  }
}

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'bundle.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pageLayer',
  });
  return outputFiles[0]?.text ?? '';
}

/** A new page that shows some HTML, or what an address serves, with the page layer in it. */
export async function openPage(browser: Browser, source: { html: string } | { url: string }): Promise<Page> {
  bundled ??= bundle();
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 800 });
  if ('html' in source) await page.setContent(source.html);
  else await page.goto(source.url);
  // Not a script element: the page's own HTML is compared.
  await page.evaluate(`${await bundled};window.pageLayer = pageLayer`);
  return page;
}

const FILLER = [
  'The council of Harrow Bay voted on Monday to close the old bridge, two years after engineers first warned of it.',
  'Residents will have to take the ferry, which runs every forty minutes, until a new crossing opens in the spring.',
  'The town has set aside four million crowns for the work, a tenth of its budget, and expects to borrow the rest.',
  'A survey of the river bed, which took divers eleven days, found that two of the five piers had moved by a hand.',
];

/** Prose enough that a page counts as an article, whatever a test adds to it. */
export const filler: string = FILLER.map((text) => `<p>${text}</p>`).join('\n');
export const fillerText: string = FILLER.join('\n');

/** An article page around some HTML. `head` goes into the head. */
export function articlePage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harrow Bay closes its bridge - The Tern</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harrow Bay closes its bridge","datePublished":"2026-03-02"}</script>
${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Harrow Bay closes its bridge</h1>
${body}
</article></main><footer>The Tern</footer></body></html>`;
}
