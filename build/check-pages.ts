/**
 * npm run --silent check:pages -- DIR [--browser chromium|firefox] [--jobs N] [--limit N] [--json]
 *
 * Opens every page of a folder (index.jsonl, pages as .html or .html.gz) with the built extension: detected or not,
 * sentences located exactly, page unchanged, exceptions, requests. Exit 1 where anything but the detection is amiss,
 * 2 for wrong usage.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, extensionFolder } from './browsers.ts';
import { checkPages } from './check-pages/check.ts';
import { scriptsOf } from './check-pages/layer.ts';
import { servePages } from './check-pages/page-server.ts';
import { storedPages } from './check-pages/pages.ts';
import { isClean, lineOf, type PageResult, totalLines, totalsOf } from './check-pages/result.ts';

const USAGE = 'usage: npm run --silent check:pages -- DIR [--browser chromium|firefox] [--jobs N] [--limit N] [--json]';

interface Options {
  readonly dir: string;
  readonly browser: BrowserName;
  readonly jobs: number;
  readonly limit: number;
  readonly json: boolean;
}

function optionsOf(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      jobs: { type: 'string', default: '2' },
      limit: { type: 'string', default: 'Infinity' },
      json: { type: 'boolean', default: false },
    },
  });
  const [dir, ...rest] = positionals;
  const { browser, json } = values;
  const [jobs, limit] = [Number(values.jobs), Number(values.limit)];
  if (dir === undefined || rest.length > 0) throw new Error('one folder, please');
  if (!existsSync(join(dir, 'index.jsonl'))) throw new Error(`no index.jsonl in ${dir}`);
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`no such browser: ${browser}`);
  if (!(jobs >= 1 && limit >= 1)) throw new Error('--jobs and --limit want a number from 1');
  return { dir, browser, jobs: Math.floor(jobs), limit, json };
}

async function main({ dir, browser, jobs, limit, json }: Options): Promise<boolean> {
  const pages = storedPages(dir).slice(0, limit);
  const server = await servePages(pages, browser);
  const scripts = await scriptsOf();
  const results = new Map<string, PageResult>();
  try {
    await Promise.all(
      Array.from({ length: Math.min(jobs, pages.length) }, (_, job) =>
        checkPages(
          pages.filter((_page, i) => i % jobs === job),
          server,
          browser,
          scripts,
          (result) => {
            results.set(result.name, result);
            if (!json) console.log(lineOf(result));
          },
        ),
      ),
    );
  } finally {
    await server.close();
  }
  const inOrder = pages.flatMap(({ name }) => results.get(name) ?? []);
  const totals = totalsOf(inOrder);
  console.log(json ? JSON.stringify({ browser, totals, pages: inOrder }, null, 2) : `\n${totalLines(totals)}`);
  return isClean(totals);
}

let options: Options;
try {
  options = optionsOf(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exit(2);
}
if (!existsSync(join(extensionFolder(options.browser), 'manifest.json'))) {
  console.error('the extension is not built yet: npm run build');
  process.exit(2);
}
process.exitCode = (await main(options)) ? 0 : 1;
