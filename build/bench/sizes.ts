import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../browsers.ts';
import type { Figure } from './figures.ts';

/** What a package holds, packed; its budgets stand in bundle.ts, which fails where one is passed. */
export function sizeFigures(): Figure[] {
  return ['detector.js', 'reader.js', 'background.js', 'model.bin'].map((file) => ({
    name: `${file}, packed`,
    value: gzipSync(readFileSync(join(extensionFolder('chromium'), file)), { level: 9 }).length / 1024,
    unit: 'KB gzip',
  }));
}
