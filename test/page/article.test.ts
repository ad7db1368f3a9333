import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../build/browsers.ts';
import { readArticle } from '../../src/page/article.ts';
import { articlePage, filler, fillerText, openPage } from './harness.ts';

const FIRST = 'The bridge is closed, the mayor said.';
const LONG =
  'It was old, it had moved by a hand in two of its five piers, and nobody had told the town, the report says.';
const LAST = 'The ferry leaves at noon, the harbour office said.';

/** Name, the article's HTML between two paragraphs, and what of it is part of the text. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['a paragraph', '<p>It was old.</p>', 'It was old.'],
  ['white space as the page shows it', '<p>  It\n   was\t old.\n</p>', 'It was old.'],
  ['no-break spaces and soft hyphens', '<p>It&nbsp;was re&shy;paired&#8203; twice.</p>', 'It was repaired twice.'],
  ['inline elements', '<p>It <b>was</b><i> old</i>, <a href="/x">she <em>said</em></a>.</p>', 'It was old, she said.'],
  ['words in pieces', '<p><span>I</span>t was o<b>l</b>d.</p>', 'It was old.'],
  ['line breaks that wrap', '<p>It was<br>\nold.</p>', 'It was old.'],
  ['line breaks after a sentence', '<p>It was old.<br>It was closed.</p>', 'It was old.\nIt was closed.'],
  [
    'paragraphs made of line breaks',
    '<div>It was old, they say.<br><br>It was closed, they say.</div>',
    'It was old, they say.\nIt was closed, they say.',
  ],
  [
    'a subheading with text under it',
    '<h2>Two years of warnings</h2><p>It was old.</p>',
    'Two years of warnings\nIt was old.',
  ],
  [
    'a list',
    '<ul><li>It was old and it had moved.</li><li>It was closed and it will stay so.</li></ul>',
    'It was old and it had moved.\nIt was closed and it will stay so.',
  ],
  ['a quotation set apart', '<blockquote><p>“It was old.”</p></blockquote>', '“It was old.”'],
  [
    'a paragraph that opens with a dateline',
    `<p><span class="dateline">HARROW BAY —</span> ${LONG}</p>`,
    `HARROW BAY — ${LONG}`,
  ],
  [
    'an author who is linked in a sentence',
    `<p>${LONG} So <a rel="author" href="/ada">Ada Tern</a> wrote.</p>`,
    `${LONG} So Ada Tern wrote.`,
  ],
  ['a link to a script', '<p>It was <a href="javascript:void(0)">old</a>.</p>', 'It was old.'],
  [
    'no caption',
    '<figure><img src="data:," alt=""><figcaption>A pier, “which moved,” an engineer says.</figcaption></figure>',
    '',
  ],
  ['no caption outside a figure', '<div class="image-caption">A pier that moved, an engineer says.</div>', ''],
  ['no credit', '<p>(AP Photo/Ada Tern)</p>', ''],
  ['no box beside the text', '<aside><h4>Read more</h4><p>Officials say other things, says a study.</p></aside>', ''],
  ['no pointer to another story', '<p>READ MORE: <a href="/x">Officials say other things</a></p>', ''],
  ['no paragraph that is one link', '<p><a href="/x">Officials say other things, says a study</a></p>', ''],
  ['no newsletter prompt', '<p>Sign up for our newsletter and never miss a story.</p>', ''],
  [
    'no text in a picture',
    '<svg width="9" height="9"><title>A chart, officials said.</title><text y="9">A label</text></svg>',
    '',
  ],
  [
    'no text for screen readers alone',
    '<p>It was old<span class="sr-only"> (opens in a new tab)</span>.</p>',
    'It was old.',
  ],
  ['no template, script or style', '<template><p>One.</p></template><script>"Two."</script><style>b{}</style>', ''],
  ['markup shown as text', '<p>It was &lt;b&gt;old&lt;/b&gt;.</p>', 'It was <b>old</b>.'],
];

const pageOf = (body: string): string => articlePage(`<p>${FIRST}</p>\n${body}\n<p>${LAST}</p>\n${filler}`);
const textOf = (middle: string): string => [FIRST, ...(middle ? [middle] : []), LAST, fillerText].join('\n');

describe('without layout, as on a command line', () => {
  test.each(CASES)('reads %s', (_, body, middle) => {
    const { document } = parseHTML(pageOf(body));
    expect(readArticle(document as unknown as Document)?.text).toBe(textOf(middle));
  });
});

describe.each(['chromium', 'firefox'] as const)('an article in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  const text = (): Promise<string | undefined> => page.evaluate(() => window.pageLayer.readArticle(document)?.text);

  test.each(CASES)('is read with %s', async (_, body, middle) => {
    page = await openPage(browser, { html: pageOf(body) });
    expect(await text()).toBe(textOf(middle));
  });

  test.each([
    ['by a style sheet', '<style>.off { display: none }</style>', '<p class="off">Nobody sees this.</p>'],
    [
      'with what it stands in',
      '<style>.off { display: none }</style>',
      '<div class="off"><p>Nobody sees this.</p></div>',
    ],
    ['in a closed disclosure', '', '<details><summary>More</summary><p>Nobody sees this.</p></details>'],
  ])('leaves out what is hidden %s', async (_, head, hidden) => {
    page = await openPage(browser, { html: articlePage(`<p>${FIRST}</p>${hidden}${filler}`, head) });
    expect(await text()).not.toContain('Nobody');
    expect(await text()).toContain(FIRST);
  });

  test('is read where its text has a box-less parent', async () => {
    const style = '<style>span { display: contents }</style>';
    page = await openPage(browser, { html: articlePage(`<p><span>${FIRST}</span></p>${filler}`, style) });
    expect(await text()).toContain(FIRST);
  });

  test('leaves the page as it was', async () => {
    page = await openPage(browser, { html: pageOf(CASES.map(([, body]) => body).join('\n')) });
    const [before, after] = await page.evaluate(() => {
      const html = document.documentElement.outerHTML;
      window.pageLayer.readArticle(document);
      return [html, document.documentElement.outerHTML];
    });
    expect(after).toBe(before);
  });

  test('is located sentence by sentence, through elements, copies and retries', async () => {
    page = await openPage(browser, { html: pageOf(CASES.map(([, body]) => body).join('\n')) });
    const wrong = await page.evaluate(() => {
      const { readArticle, rangesOf, lettersOf, spanAt } = window.pageLayer;
      const article = readArticle(document);
      if (!article) return ['nothing read'];
      return [...article.text.matchAll(/[^\n.]+\.?/g)].flatMap(({ index: start, 0: words }) => {
        const ranges = rangesOf(article.map, { start, end: start + words.length });
        const first = ranges.find((range) => !range.collapsed);
        const back = first && spanAt(article.map, first.startContainer, first.startOffset);
        return lettersOf(ranges.map(String).join('')) === lettersOf(words) && back === start ? [] : [words];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('that Readability has to try for four times keeps its text nodes', async () => {
    // Under 500 characters each try fails, and the last one takes the longest.
    page = await openPage(browser, { html: articlePage(`<p>${FIRST}</p><p>${LAST}</p>`) });
    const found = await page.evaluate(() => {
      const article = window.pageLayer.readArticle(document);
      return article && window.pageLayer.rangesOf(article.map, { start: 0, end: article.text.length }).map(String);
    });
    expect(found).toEqual([FIRST, LAST]);
  });

  test('gives its links with their words', async () => {
    const body = `<p>It was old, <a href="/notice?id=7"> a <b>notice</b> </a>said.</p>${filler}`;
    page = await openPage(browser, { html: articlePage(body, '<base href="https://tern.example/2026/">') });
    const links = await page.evaluate(() => {
      const article = window.pageLayer.readArticle(document);
      return article?.links.map(({ span, href }) => [article.text.slice(span.start, span.end), href]);
    });
    expect(links).toEqual([['a notice', 'https://tern.example/notice?id=7']]);
  });

  test('counts the paragraphs that were left out', async () => {
    const dropped = `<div class="sponsor-note"><p>${'A paragraph of prose that Readability takes for a sponsor and drops, all the same. '.repeat(2)}</p></div>`;
    page = await openPage(browser, { html: articlePage(`${filler}${dropped}${filler}`) });
    const paragraphs = await page.evaluate(() => window.pageLayer.readArticle(document)?.paragraphs);
    expect(paragraphs?.read).toBeLessThanOrEqual(paragraphs?.total ?? 0);
    expect(paragraphs?.total).toBe(9);
  });
});

describe.each(['chromium', 'firefox'] as const)('bad input in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  test.each([
    ['an empty page', ''],
    ['a page of white space', '<body> \n </body>'],
    ['a page without letters', articlePage('<p>1 2 3 — !</p>')],
    ['a page in frames', '<frameset><frame></frameset>'],
    ['a page nested very deep', `<body>${'<div>'.repeat(5000)}deep`],
    ['lone surrogates', articlePage(`<p>&#xD800; A \uD83D half.</p>${filler}`)],
    ['right-to-left text', articlePage('<p dir="rtl">מועצת העיר החליטה ביום שני לסגור את הגשר הישן.</p>'.repeat(9))],
    ['a head that scripts emptied', '<script>document.head.remove()</script>'],
  ])('%s gives an article or none, and throws nothing', async (_, html) => {
    page = await openPage(browser, { html });
    const kinds = await page.evaluate(() => {
      const { readArticle, isArticle, isReadable } = window.pageLayer;
      return [typeof readArticle(document), typeof isArticle(document), typeof isReadable(document)];
    });
    expect(kinds[0]).toMatch(/^(?:object|undefined)$/);
    expect(kinds.slice(1)).toEqual(['boolean', 'boolean']);
  });

  test('a huge page is not read', async () => {
    page = await openPage(browser, { html: '<p>x</p>' });
    const [article, detected] = await page.evaluate((paragraphs) => {
      document.body.innerHTML = `<article>${paragraphs.repeat(10_000)}</article>`;
      return [window.pageLayer.readArticle(document) === undefined, window.pageLayer.isArticle(document)];
    }, filler);
    expect([article, detected]).toEqual([true, false]);
  });

  test('an aborted signal stops the reading', async () => {
    page = await openPage(browser, { html: articlePage(filler) });
    expect(await page.evaluate(() => window.pageLayer.readArticle(document, AbortSignal.abort()) === undefined)).toBe(
      true,
    );
  });
});
