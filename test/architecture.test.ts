import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the whole table. A folder may always import itself. */
const TABLE: Record<string, readonly string[]> = {
  engine: [],
  settings: [],
  page: ['engine'],
  report: ['engine'],
  sidebar: ['report', 'settings'],
  draft: ['report', 'settings'],
  ledger: ['report', 'settings'],
  options: ['settings'],
  extension: ['engine', 'page', 'report', 'settings', 'sidebar', 'ledger'],
  cli: ['engine', 'page', 'report'],
  training: ['engine'],
};

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const importsOf = (name: string): string[] =>
  [...readFileSync(join(src, name), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
const folderOf = (name: string): string => name.split(sep)[0] ?? '';

describe('architecture', () => {
  test('every folder of src is in the table', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  test.each(files)('%s imports only what its folder may', (name) => {
    const from = folderOf(name);
    const ours = importsOf(name).filter((path) => path.startsWith('.'));
    const folders = ours.map((path) => folderOf(relative(src, resolve(src, dirname(name), path))));
    const forbidden = folders.filter((to) => to !== from && !(TABLE[from] ?? []).includes(to));
    expect(forbidden).toEqual([]);
  });

  test('only extension/browser.ts imports the WebExtension polyfill', () => {
    const importers = files.filter((name) => importsOf(name).includes('webextension-polyfill'));
    expect(importers.filter((name) => name !== join('extension', 'browser.ts'))).toEqual([]);
  });

  test('no file of src is longer than 300 lines', () => {
    const long = files.filter((name) => readFileSync(join(src, name), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
