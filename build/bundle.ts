import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import webExt from 'web-ext';
import packageJson from '../package.json' with { type: 'json' };
import { licencesOf, packagesIn } from './licences.ts';
import { manifestFor, TARGETS, type Target } from './manifest.ts';
import { withoutMarkup } from './without-markup.ts';
import { withoutPolyfill } from './without-polyfill.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const WEIGHTS = join(root, 'src/engine/model/weights.bin');

const KB = 1024;
/** Bytes; a build that is larger fails. Scripts as gzip, since that is what a reader's disk and a parser's time follow. */
const BUDGETS = { 'detector.js': 12 * KB, 'reader.js': 90 * KB, zip: 2.5 * KB * KB } as const;

const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
};

async function bundleExtension(target: Target): Promise<string> {
  const folder = join(dist, target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = (name: string, entry: string, plugins: Plugin[] = []): Promise<BuildResult<{ metafile: true }>> =>
    build({
      ...COMMON,
      metafile: true,
      entryPoints: { [name]: join(root, 'src/extension', entry) },
      outdir: folder,
      format: 'iife',
      target: ['chrome120', 'firefox142'],
      plugins: [withoutMarkup, ...plugins],
    });
  const results = [
    await script('detector', 'detector.ts', [withoutPolyfill]),
    await script('reader', 'content.ts'),
    await script('background', 'background.ts'),
  ];
  copyFileSync(join(root, 'src/page/marks.css'), join(folder, 'marks.css'));
  copyFileSync(WEIGHTS, join(folder, 'model.bin'));
  cpSync(join(root, 'icons'), join(folder, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'LICENCES.txt'), licencesOf(packagesIn(results.map(({ metafile }) => metafile))));
  writeFileSync(
    join(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(target, packageJson.version), null, 2)}\n`,
  );
  return folder;
}

async function bundleCli(): Promise<void> {
  const folder = join(dist, 'cli');
  mkdirSync(folder, { recursive: true });
  await build({
    ...COMMON,
    minify: false,
    entryPoints: { main: join(root, 'src/cli/main.ts') },
    outdir: folder,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
  });
  copyFileSync(WEIGHTS, join(folder, 'model.bin'));
}

/** One line a file; the names of the files that are over their budget. */
function measure(target: Target, folder: string, zip: string): string[] {
  const sizes: [keyof typeof BUDGETS | string, number][] = [
    ...['detector.js', 'reader.js', 'background.js', 'model.bin'].map((file): [string, number] => [
      file,
      gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    ]),
    ['zip', statSync(zip).size],
  ];
  return sizes.flatMap(([file, bytes]) => {
    const budget = file in BUDGETS ? BUDGETS[file as keyof typeof BUDGETS] : undefined;
    const over = budget !== undefined && bytes > budget;
    const kb = (value: number): string => `${(value / KB).toFixed(1)} KB`;
    console.log(
      `${target.padEnd(8)} ${file.padEnd(14)} ${kb(bytes).padStart(10)}${file === 'zip' ? '' : ' gzip'}` +
        `${budget === undefined ? '' : `   budget ${kb(budget)}${over ? '  OVER' : ''}`}`,
    );
    return over ? [`${target}/${file}`] : [];
  });
}

async function main(): Promise<void> {
  if (!existsSync(WEIGHTS)) throw new Error(`no weights at ${WEIGHTS}: run npm run train`);
  const over: string[] = [];
  for (const target of TARGETS) {
    const folder = await bundleExtension(target);
    const { extensionPath } = await webExt.cmd.build(
      { sourceDir: folder, artifactsDir: dist, filename: `according-to-${target}-{version}.zip`, overwriteDest: true },
      { shouldExitProgram: false, showReadyMessage: false },
    );
    over.push(...measure(target, folder, extensionPath));
  }
  await bundleCli();
  if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`);
}

await main();
