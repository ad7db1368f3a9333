/** Pages of our own writing for the end-to-end tests, each with one thing that real pages do. */

export interface TestPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Parts {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly lang?: string;
  readonly style?: string;
  /** Runs in the page's head, before anything of ours. */
  readonly script?: string;
  /** False for a page that a strict policy forbids its own styles and icon. */
  readonly isStyled?: boolean;
  /** False for a page that does not call itself an article. */
  readonly isArticle?: boolean;
}

const STYLE =
  'body { font: 18px/1.6 serif; margin: 0 } main { max-width: 600px; margin: 40px } header { position: sticky; top: 0; background: white; padding: 20px; border-bottom: 1px solid }';

const article = ({
  headline,
  paragraphs,
  lang = 'en',
  style = '',
  script = '',
  isStyled = true,
  isArticle = true,
}: Parts): string =>
  [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title>`,
    '<meta name="viewport" content="width=device-width">',
    isArticle
      ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: '2026-02-03', publisher: { '@type': 'Organization', name: 'The Ostby Lantern' } })}</script>`
      : '',
    isStyled ? '<link rel="icon" href="data:,">' : '',
    isStyled ? `<style>${STYLE}${style}</style>` : '',
    script === '' ? '' : `<script>${script}</script>`,
    '</head><body><header>The Ostby Lantern</header><main><article>',
    `<h1>${headline}</h1>`,
    ...paragraphs.map((paragraph, i) => `<p id="p${i + 1}">${paragraph}</p>`),
    '</article></main></body></html>',
  ].join('\n');

const FERRY = [
  'The ferry between Ostby and the mainland will stay in harbour for three more weeks while workers replace the ramp that cracked in the storm of last month.',
  '“The <a id="link" href="/elsewhere">ferry</a> will sail again before the first frost,” said Mara Lindqvist. The old ramp had carried lorries for thirty years.',
  'Shops on the island have begun to run short of flour, and the school kitchen lives on tins and dried fish until the boats run again in three weeks.',
  'For the moment two fishing boats bring the post every morning, and whoever wants to cross has to sit between the sacks and hold on to the rail.',
  'Nobody on the quay could remember a longer closure, though the older ones spoke of the winter when the whole strait froze over and they walked.',
  'The harbour is quiet in the afternoons. A dog sleeps where the lorries used to wait, and the ticket window has a paper taped over the glass.',
  '“We have counted every bolt in that ramp,” said Tobias Ekholm. The work is paid for by the harbour.',
  'A second crossing further north has been closed since the spring, which leaves the island with no way to bring heavy goods ashore before the winter.',
];

const BRIDGE = [
  'A footbridge over the river in Nordvik has been closed after a lorry struck one of its pillars during the night, and it will not open before Easter.',
  '“The pillar moved by the width of a hand,” said Greta Holm. The town wants to know why the lorry was there at all.',
  'Walkers now have to take the long way round by the mill, which adds half an hour to the way to school for most of the children of the west bank.',
];

const HEADLINE = 'Ferry stays in harbour for three more weeks';

/** Replaces the article by another one and its address, as a single-page site does. */
const GO_ON = `function goOn() {
  history.pushState({}, '', '/second');
  document.querySelector('article').innerHTML = ${JSON.stringify(
    `<h1>Footbridge closed until Easter</h1>${BRIDGE.map((paragraph) => `<p>${paragraph}</p>`).join('')}`,
  )};
}
function goHome() {
  history.pushState({}, '', '/');
  document.querySelector('article').innerHTML = '<h1>Today</h1><p>Nothing here.</p>';
}`;

const REMOVES = `addEventListener('DOMContentLoaded', () => {
  window.removals = 0;
  new MutationObserver(() => {
    for (const stranger of document.querySelectorAll('html > :not(head, body)')) { stranger.remove(); window.removals++; }
  }).observe(document, { childList: true, subtree: true });
});`;

const THROWS = `addEventListener('DOMContentLoaded', () => {
  new MutationObserver(() => { throw new Error('planted by the page'); }).observe(document, { childList: true, subtree: true, attributes: true });
});`;

const RESETS = 'setInterval(() => { document.adoptedStyleSheets = []; }, 50);';

/** Half of a character cannot travel as UTF-8: only a script can write it. */
const SURROGATES =
  "addEventListener('DOMContentLoaded', () => document.querySelector('#p1').append(' A lone \\ud83d half.'));";

const STRICT = [
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
].join('; ');

const german = (text: string): TestPage => ({
  html: article({
    headline: 'Fähre bleibt drei Wochen im Hafen',
    lang: text,
    paragraphs: [
      'Die Fähre zwischen Ostby und dem Festland bleibt noch drei Wochen im Hafen, weil Arbeiter die Rampe ersetzen, die im Sturm des letzten Monats gerissen ist.',
      '„Vor dem ersten Frost fährt das Schiff wieder“, sagte Mara Lindqvist. Die alte Rampe hatte dreißig Jahre lang Lastwagen getragen und war nie geprüft worden.',
      'In den Läden auf der Insel wird das Mehl knapp, und die Schule hat die Eltern gebeten, den Kindern ein Mittagessen mitzugeben, bis die Boote wieder fahren.',
    ],
  }),
});

const plain = article({ headline: HEADLINE, paragraphs: FERRY, script: GO_ON });

export const PAGES: Readonly<Record<string, TestPage>> = {
  '/ferry': { html: plain },
  '/second': { html: article({ headline: 'Footbridge closed until Easter', paragraphs: BRIDGE }) },
  '/strict': {
    html: article({ headline: HEADLINE, paragraphs: FERRY, isStyled: false }),
    headers: { 'content-security-policy': STRICT },
  },
  '/removes': { html: article({ headline: HEADLINE, paragraphs: FERRY, script: REMOVES }) },
  '/throws': { html: article({ headline: HEADLINE, paragraphs: FERRY, script: THROWS }) },
  '/resets': { html: article({ headline: HEADLINE, paragraphs: FERRY, script: RESETS }) },
  '/scrolls-inside': {
    html: article({
      headline: HEADLINE,
      paragraphs: [...FERRY.slice(0, 6), ...Array(20).fill(FERRY[5]), ...FERRY.slice(6)],
      style:
        'body { height: 100vh; overflow: hidden; display: flex; flex-direction: column } main { flex: 1; overflow: auto }',
    }),
  },
  '/german': german('de'),
  '/german-declared-english': german('en'),
  '/prose': { html: article({ headline: HEADLINE, paragraphs: FERRY, isArticle: false }) },
  '/elsewhere': { html: '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><p>Short.</p>' },
  '/empty': { html: '' },
  '/no-letters': { html: article({ headline: '123', paragraphs: Array(6).fill('1234 5678 … 90 — 12 '.repeat(10)) }) },
  '/unquoted': {
    html: article({
      headline: 'Snow on the pass',
      paragraphs: Array(4).fill(
        'Snow lay on the pass this morning and the road was white from the mill to the chapel, with drifts as high as the fence.',
      ),
    }),
  },
  '/long': {
    html: article({ headline: HEADLINE, paragraphs: Array.from({ length: 700 }, () => FERRY).flat() }),
  },
  '/huge': { html: article({ headline: HEADLINE, paragraphs: Array.from({ length: 5000 }, () => FERRY).flat() }) },
  '/surrogates': {
    html: article({
      headline: 'A lone mark',
      paragraphs: [...FERRY, '“Unpaired, said nobody. ” ’ ‘ “ “ '.repeat(4)],
      script: SURROGATES,
    }),
  },
  '/document.xhtml': {
    html: article({ headline: HEADLINE, paragraphs: FERRY })
      .replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<(meta|link)([^>]*)>/g, '<$1$2/>'),
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  '/drawing.svg': {
    html: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A drawing.</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/data.xml': { html: '<?xml version="1.0"?><data><item>1</item></data>', headers: { 'content-type': 'text/xml' } },
  '/paper.pdf': {
    html: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>',
    headers: { 'content-type': 'application/pdf' },
  },
};
