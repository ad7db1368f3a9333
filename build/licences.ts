import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const modules = join(import.meta.dirname, '../node_modules');

/** Names of the npm packages whose code went into the bundles, sorted. */
export function packagesIn(bundles: readonly Metafile[]): string[] {
  const names = bundles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Name, version, licence and the licence's own words of each package: what a redistributor must hand on. */
export function licencesOf(names: readonly string[]): string {
  return names
    .map((name) => {
      const folder = join(modules, name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        version: string;
        license: string;
      };
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
      const rule = '='.repeat(72);
      return `${name} ${version} (${license})\n${rule}\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join('\n\n');
}
