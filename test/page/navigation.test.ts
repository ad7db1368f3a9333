import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../build/browsers.ts';
import { type LocalServer, serve } from '../../build/serve.ts';
import { articlePage, filler, openPage } from './harness.ts';

describe.each(['chromium', 'firefox'] as const)('a watched page in %s', (name) => {
  let browser: Browser;
  let server: LocalServer;
  let page: Page;
  beforeAll(async () => {
    server = await serve(() => ({
      body: articlePage(filler),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }));
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(() => page.close());

  /** Runs a script in a watched page and gives what was told in the time after it. */
  async function told(script: string): Promise<string[]> {
    page = await openPage(browser, { url: `${server.url}/one` });
    await page.evaluate(() => {
      const events: string[] = [];
      const end = new AbortController();
      Object.assign(window, { events, end });
      window.pageLayer.watchPage(
        document,
        { navigated: () => events.push(`navigated ${location.pathname}`), changed: () => events.push('changed') },
        end.signal,
      );
    });
    await page.evaluate(script);
    // Longer than the DOM has to be quiet for.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return page.evaluate('window.events') as Promise<string[]>;
  }

  const newStory = "document.querySelector('h1').textContent = 'Another story';";
  test.each([
    ['nothing', 'undefined', []],
    ['a changed paragraph', "document.querySelector('p').textContent = 'Other words.'", ['changed']],
    [
      'a burst of changes, once',
      "for (const p of document.querySelectorAll('p')) p.firstChild.data += ' More.'",
      ['changed'],
    ],
    ['a removed paragraph', "document.querySelector('p').remove()", ['changed']],
    ['another address and another story, once', `history.pushState(0, '', '/two'); ${newStory}`, ['navigated /two']],
    [
      'another address before its story comes',
      `history.pushState(0, '', '/two'); setTimeout(() => { ${newStory} }, 200)`,
      ['navigated /two'],
    ],
    ['a replaced address with another story', `${newStory} history.replaceState(0, '', '/two')`, ['navigated /two']],
    ['an address replaced by endless scrolling', "history.replaceState(0, '', '/two')", []],
    ['a place on the page', "location.hash = 'comments'", []],
    ['a route in the fragment', "location.hash = '#/two'", ['navigated /one']],
    [
      'scripts, styles and frames',
      "document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }), document.createElement('iframe'))",
      [],
    ],
    ['white space', "document.body.append(' ')", []],
    [
      'a change after the end',
      "end.abort(); document.querySelector('p').textContent = 'x'; history.pushState(0, '', '/two')",
      [],
    ],
    [
      'a change just before the end',
      "document.querySelector('p').textContent = 'x'; Promise.resolve().then(() => end.abort())",
      [],
    ],
  ])('tells of %s', async (_, script, events) => {
    // Firefox without the Navigation API sees an address only when the DOM changes.
    expect(await told(script)).toEqual(events);
  });

  test('tells of going back', async () => {
    const events = await told(`history.pushState(0, '', '/two'); ${newStory} setTimeout(() => history.back(), 600)`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect([...events, ...((await page.evaluate('window.events')) as string[])]).toContain('navigated /one');
  });

  test('that never falls quiet is told of all the same', async () => {
    page = await openPage(browser, { url: `${server.url}/one` });
    await page.evaluate(() => {
      const events: string[] = [];
      Object.assign(window, { events });
      window.pageLayer.watchPage(
        document,
        { navigated: () => undefined, changed: () => events.push('changed') },
        new AbortController().signal,
      );
      setInterval(() => document.querySelector('p')?.append(' tick'), 50);
    });
    await page.waitForFunction('window.events.length > 0', { timeout: 20_000 });
  });
});
