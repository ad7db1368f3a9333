import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { parse, serialize } from 'parse5';
import { readArticle } from '../page/article.ts';

export type Markup = 'text' | 'markdown' | 'html';

/**
 * The article's text, as the engine takes it: plain text as it stands; HTML as the extension reads it, in a document
 * without layout; Markdown as the text of its blocks, a line each. Throws where an HTML page holds no article.
 */
export function articleText(raw: string, markup: Markup, url?: string): string {
  if (markup === 'text') return raw;
  if (markup === 'markdown') return blocksOf(marked.parse(raw, { async: false }));
  const article = readArticle(documentOf(raw, url));
  if (article === undefined) throw new Error('no article was found in this page');
  return article.text;
}

/**
 * parse5 reads a page as browsers do, with whatever elements it leaves out; linkedom alone does not. Relative links need
 * the page's address; a page's own <base> wins.
 */
function documentOf(html: string, url: string | undefined): Document {
  const { document } = parseHTML(serialize(parse(html)));
  if (url !== undefined && document.querySelector('base[href]') === null) {
    const base = document.createElement('base');
    base.setAttribute('href', url);
    document.head?.prepend(base);
  }
  return document;
}

/** Code and tables are no prose, and a draft's headings are titles. */
function blocksOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return [...document.querySelectorAll('p, li')]
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
