import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../src/page/detect.ts';
import { filler } from './harness.ts';

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const og = '<meta property="og:type" content="article">';
const news = jsonLd({ '@type': 'NewsArticle', headline: 'Bridge closed' });
const dated = { '@type': 'Article', headline: 'Bridge closed', datePublished: '2026-03-02' };
const links =
  '<p><a href="/a">A teaser that is a link from one end of its paragraph to the other end, and long.</a></p>'.repeat(9);

function detect(head: string, body: string, path = '/2026/bridge'): boolean {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  Object.defineProperty(document, 'location', { value: new URL(path, 'https://tern.example') });
  return isArticle(document as unknown as Document);
}

describe('a page is an article', () => {
  test.each([
    ['with a NewsArticle', news, filler],
    ['with its article in a graph', jsonLd({ '@graph': [{ '@type': 'WebPage' }, dated] }), filler],
    ['with a list of types', jsonLd({ '@type': ['ReportageNewsArticle', 'CreativeWork'] }), filler],
    ['as the main entity of a page', jsonLd({ '@type': 'WebPage', mainEntity: dated }), filler],
    ['with JSON-LD broken over lines', news.replace('Bridge', 'Bri\ndge'), filler],
    ['by Open Graph and a date', `${og}<meta property="article:published_time" content="2026-03-02">`, filler],
    ['by Open Graph and a byline', `${og}<meta name="author" content="Ada Tern">`, filler],
    ['by Open Graph and a link to its author', og, `<a rel="author" href="/ada">Ada</a>${filler}`],
    ['by microdata', '', `<div itemscope itemtype="https://schema.org/NewsArticle">${filler}</div>`],
    ['that reviews a product', news + jsonLd({ '@type': 'Product' }), filler],
    ['whose paragraphs are bare divs', news, `<article>${filler.replaceAll(/<(\/?)p>/g, '<$1div>')}</article>`],
  ])('%s', (_, head, body) => {
    expect(detect(head, body)).toBe(true);
  });
});

describe('a page is no article', () => {
  test.each([
    ['that does not say it is one', '', filler],
    ['without prose', news, '<p>Short.</p>'],
    ['whose paragraphs are links', news, links],
    [
      'that Open Graph calls one by habit',
      `${og}<meta property="article:publisher" content="https://x.example">`,
      filler,
    ],
    ['of documentation, unsigned and undated', jsonLd({ '@type': 'TechArticle' }), filler],
    ['that sells', `${og}<meta name="author" content="Shop">${jsonLd({ '@type': 'Product' })}`, filler],
    ['of a forum', jsonLd(dated) + jsonLd({ '@type': 'DiscussionForumPosting' }), filler],
    ['that lists articles', jsonLd([dated, dated, dated, dated]), filler],
    ['with damaged JSON-LD alone', '<script type="application/ld+json">{"@type":"NewsArticle",</script>', filler],
    ['with JSON-LD that is no object', jsonLd([null, 7, 'NewsArticle', [['NewsArticle']]]), filler],
    [
      'whose article is a teaser in microdata',
      '',
      `<div itemscope itemtype="https://schema.org/Store">
      <div itemscope itemtype="https://schema.org/NewsArticle"></div></div>${filler}`,
    ],
  ])('%s', (_, head, body) => {
    expect(detect(head, body)).toBe(false);
  });

  test('at the front door of a site', () => {
    expect(detect(news, filler, '/')).toBe(false);
    expect(detect(news, filler, '/a')).toBe(true);
  });
});
