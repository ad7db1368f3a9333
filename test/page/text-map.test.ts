import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../build/browsers.ts';
import { articlePage, filler, openPage } from './harness.ts';

const QUOTE = '“The old bridge is closed for good,” said the mayor of Harrow Bay.';
const BODY = `<p id="first">${QUOTE} <b>She</b> left.</p>\n<p id="second">The ferry leaves at noon. It is full, <i>as ever</i>, the office said.</p>\n${filler}`;
/** The same words, before and after the article. */
const COPIES = articlePage(BODY)
  .replace('<nav>', `<div class="related teaser"><div><p>${QUOTE}</p></div></div><nav>`)
  .replace('<footer>', `<div class="related"><div><p id="copy">${QUOTE}</p></div></div><footer>`);

declare global {
  interface Window {
    /** What the page became after `change`: for the words of a span, the element each range stands in. */
    find(words: string, change?: () => void): { found: string; inside: (string | undefined)[]; sameMap: boolean };
  }
}

describe.each(['chromium', 'firefox'] as const)('text and page in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  async function open(html: string): Promise<void> {
    page = await openPage(browser, { html });
    await page.evaluate(() => {
      window.find = (words, change) => {
        const { readArticle, rangesOf, realign, fold } = window.pageLayer;
        const article = readArticle(document);
        if (!article) throw new Error('nothing read');
        const start = article.text.indexOf(words);
        change?.();
        const map = change ? realign(article.map, document) : article.map;
        const ranges = rangesOf(map, { start, end: start + words.length });
        return {
          found: fold(ranges.map(String).join('')),
          inside: ranges.map((range) => range.startContainer.parentElement?.closest('[id],[class]')?.id),
          sameMap: map === article.map,
        };
      };
    });
  }

  test('a span lands on its own copy of the words', async () => {
    await open(COPIES);
    expect(await page.evaluate((words) => window.find(words), QUOTE)).toMatchObject({
      found: QUOTE,
      inside: ['first'],
    });
  });

  test('a span through inline elements has a range for each text node', async () => {
    await open(COPIES);
    const words = 'It is full, as ever, the office said.';
    const { found, inside } = await page.evaluate((span) => window.find(span), words);
    expect([found, inside]).toEqual([words, ['second', 'second', 'second']]);
  });

  test('a range holds nothing that stands between its words', async () => {
    const html = articlePage(
      `<p id="first">${filler.slice(3, 60)} <span style="display:none">(an aside)</span>and so on.</p>${filler}`,
    );
    await open(html);
    const words = `${filler.slice(3, 60)} and so on.`;
    expect(await page.evaluate((span) => window.find(span), words)).toMatchObject({ found: words });
  });

  test('a DOM point leads to its position, and a point outside the article nowhere', async () => {
    await open(COPIES);
    const positions = await page.evaluate((quote) => {
      const { readArticle, spanAt } = window.pageLayer;
      const article = readArticle(document);
      const bold = document.querySelector('#first b')?.firstChild;
      const aside = document.querySelector('#copy')?.firstChild;
      if (!article || !bold || !aside) throw new Error('the page is not as expected');
      const start = article.text.indexOf(`${quote} She`) + quote.length + 1;
      return [0, 2, 3]
        .map((offset) => (spanAt(article.map, bold, offset) ?? -1) - start)
        .concat(spanAt(article.map, aside, 3) ?? -1);
    }, QUOTE);
    expect(positions).toEqual([0, 2, 3, -1]);
  });

  test.each<[string, () => void]>([
    ['is left alone', () => undefined],
    [
      'gets an advertisement between its paragraphs',
      () =>
        document
          .querySelector('#second')
          ?.before(Object.assign(document.createElement('div'), { textContent: 'Advertisement' })),
    ],
    ['moves a paragraph', () => document.querySelector('article')?.append(document.querySelector('#first') as Element)],
    [
      'wraps a paragraph',
      () => {
        const paragraph = document.querySelector('#first') as Element;
        const wrapper = document.createElement('section');
        paragraph.replaceWith(wrapper);
        wrapper.append(paragraph);
      },
    ],
    ['hides a paragraph', () => document.querySelector('#first')?.setAttribute('hidden', '')],
  ])('words stay where they are when the page %s', async (_, change) => {
    await open(COPIES);
    const result = await page.evaluate(`window.find(${JSON.stringify(QUOTE)}, ${change.toString()})`);
    expect(result).toMatchObject({ found: QUOTE, inside: ['first'], sameMap: true });
  });

  test.each<[string, () => unknown]>([
    [
      'renders a paragraph anew',
      () => {
        const paragraph = document.querySelector('#first') as Element;
        // biome-ignore lint/correctness/noSelfAssign: makes new nodes of the same words
        paragraph.innerHTML = paragraph.innerHTML;
      },
    ],
    [
      'renders everything anew',
      () => {
        // biome-ignore lint/correctness/noSelfAssign: makes new nodes of the same words
        document.body.innerHTML = document.body.innerHTML;
      },
    ],
    [
      'sets other white space',
      () => {
        const paragraph = document.querySelector('#first') as Element;
        paragraph.innerHTML = paragraph.innerHTML.replaceAll(' ', '\n\n ');
      },
    ],
    [
      'splits its text nodes',
      (): unknown =>
        [...(document.querySelector('#first') as Element).childNodes]
          .filter((node) => node instanceof Text)
          .map((node) => node.splitText(1)),
    ],
    [
      'sets a word in an element',
      () => {
        const paragraph = document.querySelector('#first') as Element;
        paragraph.innerHTML = paragraph.innerHTML.replace('bridge', '<em>bridge</em>');
      },
    ],
    [
      'changes the rest of the paragraph',
      () => {
        const paragraph = document.querySelector('#first') as Element;
        paragraph.innerHTML = paragraph.innerHTML.replace('<b>She</b> left.', 'She stayed.');
      },
    ],
  ])('words are found again when the page %s', async (_, change) => {
    await open(COPIES);
    const { found, inside, sameMap } = (await page.evaluate(
      `window.find(${JSON.stringify(QUOTE)}, ${change.toString()})`,
    )) as ReturnType<Window['find']>;
    expect([found, sameMap]).toEqual([QUOTE, false]);
    expect(new Set(inside)).toEqual(new Set(['first']));
  });

  test.each<[string, () => void]>([
    ['removes a paragraph', () => document.querySelector('#first')?.remove()],
    [
      'writes other words',
      () => {
        (document.querySelector('#first') as Element).textContent = 'The bridge stays open after all.';
      },
    ],
    [
      'changes the text of the node',
      () => {
        (document.querySelector('#first') as Element).childNodes.item(0).nodeValue =
          'The bridge stays open after all. '.repeat(4);
      },
    ],
    ['loses its body', () => document.body.remove()],
  ])('words are gone, and no copy takes their place, when the page %s', async (_, change) => {
    await open(COPIES);
    const result = await page.evaluate(`window.find(${JSON.stringify(QUOTE)}, ${change.toString()})`);
    expect(result).toMatchObject({ found: '', inside: [] });
  });
});
