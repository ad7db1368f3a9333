import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browsers.ts';

/** The sizes that both stores and both toolbars ask for, in pixels. */
const SIZES = [16, 32, 48, 96, 128] as const;

const folder = join(import.meta.dirname, '../icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await launch('chromium');
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
