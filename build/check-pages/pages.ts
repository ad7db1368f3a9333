import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A stored page of a folder with an index.jsonl. */
export interface StoredPage {
  readonly name: string;
  /** "article", or anything else for pages that are none. */
  readonly label: string;
  /** Path and query of the page's own address, "/NAME.html" where it is not known. */
  readonly path: string;
  html(): Buffer;
}

/**
 * The pages of a folder: index.jsonl has a line a page with name, folder, label and perhaps url; the page is
 * DIR/folder/NAME.html or NAME.html.gz. Throws where the index or a page is missing.
 */
export function storedPages(dir: string): StoredPage[] {
  const lines = readFileSync(join(dir, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { name, folder, label, url } = JSON.parse(line) as Record<string, string | undefined>;
    const file = join(dir, folder ?? '', `${name}.html`);
    if (name === undefined || !(existsSync(file) || existsSync(`${file}.gz`))) throw new Error(`no page at ${file}`);
    return {
      name,
      label: label ?? 'unlabelled',
      path: pathOf(url) ?? `/${name}.html`,
      html: () => (existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`))),
    };
  });
}

function pathOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
