import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { parse, serialize } from 'parse5';
import { readArticle } from '../page/article.ts';
import { outletOf } from '../page/outlet.ts';
import type { ArticleLink } from '../report/links.ts';
import type { OutletNote } from '../report/report.ts';

export type Markup = 'text' | 'markdown' | 'html';

/** An article's text and what its page tells besides. */
export interface ArticleText {
  readonly text: string;
  readonly links?: readonly ArticleLink[];
  readonly outlet?: OutletNote;
  /** The page's address, where it was given. */
  readonly url?: string;
}

/**
 * The article's text, as the engine takes it: plain text as it stands; HTML as the extension reads it, in a document
 * without layout; Markdown as the text of its blocks, a line each. Throws where an HTML page holds no article.
 */
export function articleText(raw: string, markup: Markup, url?: string): ArticleText {
  if (markup === 'text') return { text: raw };
  if (markup === 'markdown') return { text: blocksOf(marked.parse(raw, { async: false })) };
  const article = readArticle(documentOf(raw, url));
  if (article === undefined) throw new Error('no article was found in this page');
  const { text, links, metadata } = article;
  return { text, links, outlet: outletOf(metadata), ...(url !== undefined && { url }) };
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
