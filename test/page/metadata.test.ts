import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type ArticleMetadata, type Fallbacks, metadataOf } from '../../src/page/metadata.ts';

const read = (head: string, fallbacks?: Fallbacks, path = '/news/bridge'): ArticleMetadata => {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`);
  Object.defineProperty(document, 'location', { value: new URL(path, 'https://tern.example') });
  return metadataOf(document as unknown as Document, fallbacks);
};
const jsonLd = (fields: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('metadata', () => {
  test.each<[string, string, Partial<ArticleMetadata>]>([
    [
      'headline by JSON-LD, before Open Graph',
      jsonLd({ headline: ' Bridge\n closed ' }) + meta('og:title', 'x'),
      { headline: 'Bridge closed' },
    ],
    ['headline by Open Graph', meta('og:title', 'Bridge closed'), { headline: 'Bridge closed' }],
    ['one author as text', jsonLd({ author: 'Ada Tern' }), { byline: 'Ada Tern' }],
    [
      'several authors as things',
      jsonLd({ author: [{ name: 'Ada Tern' }, { name: 'Bo Wren' }, { name: 7 }] }),
      { byline: 'Ada Tern, Bo Wren' },
    ],
    ['author by meta', '<meta name="byl" content="By Ada Tern">', { byline: 'Ada Tern' }],
    ['no author by the address of a profile', meta('author', 'https://social.example/ada'), {}],
    [
      'policies of the article and its publisher, addresses made whole',
      jsonLd({
        publishingPrinciples: '/principles',
        publisher: {
          name: 'The Tern',
          unnamedSourcesPolicy: { '@id': 'https://tern.example/unnamed' },
          correctionsPolicy: 'javascript:alert(1)',
        },
      }),
      {
        outlet: 'The Tern',
        policies: {
          publishingPrinciples: 'https://tern.example/principles',
          unnamedSourcesPolicy: 'https://tern.example/unnamed',
        },
      },
    ],
    [
      'policies of a publisher told apart in a graph',
      jsonLd({ publisher: { '@id': '#org' } }) +
        jsonLd({ '@type': 'NewsMediaOrganization', '@id': '#org', correctionsPolicy: 'https://tern.example/fixes' }),
      { policies: { correctionsPolicy: 'https://tern.example/fixes' } },
    ],
    ['no policies from damaged data', jsonLd({ publisher: 7, publishingPrinciples: [{ url: 3 }] }), {}],
    ['outlet', jsonLd({ publisher: { name: 'The Tern' } }), { outlet: 'The Tern' }],
    ['section, first of several', jsonLd({ articleSection: ['World', 'Bridges'] }), { section: 'World' }],
    [
      'dates',
      jsonLd({ datePublished: '2026-03-02', dateModified: '2026-03-03' }),
      { published: '2026-03-02', modified: '2026-03-03' },
    ],
    ['dates by meta', meta('article:published_time', '2026-03-02'), { published: '2026-03-02' }],
    ['language by Open Graph', meta('og:locale', 'en_GB'), { language: 'en-GB' }],
    ['paywall as a boolean', jsonLd({ isAccessibleForFree: false }), { paywalled: true }],
    ['paywall as text', jsonLd({ isAccessibleForFree: 'False' }), { paywalled: true }],
    ['paywall as an address', jsonLd({ isAccessibleForFree: 'http://schema.org/False' }), { paywalled: true }],
    ['paywall by meta', meta('article:content_tier', 'locked'), { paywalled: true }],
    ['no paywall where some is counted', meta('article:content_tier', 'metered'), {}],
    ['opinion by type', jsonLd({ '@type': 'OpinionNewsArticle' }), { opinion: true }],
    ['opinion by section', jsonLd({ articleSection: 'Opinion' }), { opinion: true, section: 'Opinion' }],
    [
      'no opinion by a section that only begins so',
      jsonLd({ articleSection: 'Opinion polls' }),
      { section: 'Opinion polls' },
    ],
    ['damaged JSON-LD ignored', '<script type="application/ld+json">{"headline": "x</script>', {}],
  ])('%s', (_, head, expected) => {
    expect(read(head)).toEqual({ paywalled: false, opinion: false, ...expected });
  });

  test('what Readability saw fills the gaps, and only those', () => {
    const fallbacks = { headline: 'Seen', byline: 'Seen', outlet: null };
    expect(read(meta('og:title', 'Told'), fallbacks)).toMatchObject({ headline: 'Told', byline: 'Seen' });
    expect(read('', fallbacks)).not.toHaveProperty('outlet');
  });

  test.each([
    ['/opinion/2026/bridge', true],
    ['/news/opinion', false],
  ])('opinion by the folder of %s: %s', (path, opinion) => {
    expect(read('', {}, path).opinion).toBe(opinion);
  });
});
