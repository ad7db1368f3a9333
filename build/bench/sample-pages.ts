import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StoredPage, storedPages } from '../check-pages/pages.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/pages');

/** Stored real pages where there are any, else our own sample pages. */
export function samplePages(): { readonly from: string; readonly pages: StoredPage[] } {
  if (existsSync(join(shared, 'index.jsonl'))) return { from: 'stored real pages', pages: storedPages(shared) };
  const folder = join(root, 'test/articles');
  const pages = readdirSync(folder).map((name) => ({
    name,
    label: existsSync(join(folder, name, 'text.txt')) ? 'article' : 'not-article',
    path: `/${name}.html`,
    html: () => readFileSync(join(folder, name, 'page.html')),
  }));
  return { from: 'the sample articles', pages };
}
