import { describe, expect, test } from 'vitest';
import {
  DEFAULTS,
  readSettings,
  type Settings,
  type StorageArea,
  siteOf,
  sitesWith,
  writeSettings,
} from '../../src/settings/settings.ts';

/** A storage area that holds what it is given, as browser.storage.local does. */
function areaWith(items: Record<string, unknown>): StorageArea {
  return {
    get: async (keys) => Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
    set: async (change) => {
      Object.assign(items, change);
    },
  };
}

describe('settings', () => {
  test.each<[string, Record<string, unknown>, Settings]>([
    ['an empty storage', {}, DEFAULTS],
    ['one choice', { collapsed: true }, { ...DEFAULTS, collapsed: true }],
    ['values of other types', { collapsed: 'yes', marks: 0, offSites: 'a.example' }, DEFAULTS],
    ['a list with strays', { offSites: ['a.example', 3, null] }, { ...DEFAULTS, offSites: ['a.example'] }],
    ['keys of others', { colour: 'red', marks: false }, { ...DEFAULTS, marks: false }],
  ])('%s', async (_, stored, settings) => expect(await readSettings(areaWith(stored))).toEqual(settings));

  test('a change leaves the other choices as they are', async () => {
    const area = areaWith({ marks: false });
    await writeSettings(area, { collapsed: true });
    expect(await readSettings(area)).toEqual({ collapsed: true, marks: false, offSites: [] });
  });

  test.each([
    ['https://www.example.com:8080/a?b#c', 'www.example.com'],
    ['file:///tmp/a.html', ''],
    ['not an address', ''],
  ])('the site of %s', (url, site) => expect(siteOf(url)).toBe(site));

  test.each([
    [['b.example'], 'a.example', false, ['a.example', 'b.example']],
    [['a.example', 'b.example'], 'a.example', true, ['b.example']],
    [['a.example'], 'a.example', false, ['a.example']],
    [[], 'a.example', true, []],
  ])('%j, %s on: %j', (before, site, on, after) => expect(sitesWith(before, site, on)).toEqual(after));
});
