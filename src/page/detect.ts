/**
 * Is this page an article? Runs on every page the reader opens, so the metadata is asked first: most pages that are
 * no article end there, and the text is only looked at where a page calls itself an article.
 */
import { isArticleType, structuredData, type Thing, typesOf } from './structured-data.ts';

/** Kinds of page that carry og:type=article by their template's habit, or hold many texts by many hands. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|SomeProducts|IndividualProduct|ItemList|OfferCatalog|DiscussionForumPosting|QAPage|CollectionPage|SearchResultsPage|ItemPage)$/;
/** Types that name journalism itself; a page with one is an article whatever else it lists. */
const NEWS_TYPE = /NewsArticle$|^Report$|^LiveBlogPosting$/;
/** More articles than this in the page's own data are a front page's list. */
const MAX_ARTICLES = 3;

/** The name of a meta element that dates or signs the page; article:publisher stands on every page of a site. */
const DATE_OR_BYLINE =
  /publish(?:ed|[-_]?(?:date|time))|(?:^|[.:_-])(?:pub|article|creat\w*)?[-_]?date$|(?:^|[.:_-])(?:author|byl|byline)$/i;

/** Characters; a paragraph of prose, as opposed to a teaser or a label. */
const PARAGRAPH = 80;
const MIN_PARAGRAPHS = 2;
const MIN_TEXT = 400;
/** Share of the paragraphs' text that stands in links; lists of teasers lie above. */
const MAX_LINK_DENSITY = 0.35;
/** Paragraphs looked at: enough to judge, few enough for a page of any size. */
const MAX_PARAGRAPHS = 60;

/**
 * True where the page says that it is an article (JSON-LD, microdata, or og:type with a date or a byline) and holds
 * prose. The thresholds are those of a survey of 441 news pages and 559 others: recall .90, false alarms .06.
 */
export function isArticle(document: Document): boolean {
  if (!document.body || document.location?.pathname === '/') return false;
  return claimsArticle(document) && hasProse(document.body);
}

function claimsArticle(document: Document): boolean {
  const things = structuredData(document);
  const types = new Set([...things.flatMap(typesOf), ...microdataTypes(document)]);
  const isNews = [...types].some((type) => NEWS_TYPE.test(type));
  if (!isNews && [...types].some((type) => OTHER_TYPE.test(type))) return false;

  const articles = things.filter((thing) => typesOf(thing).some(isArticleType));
  if (articles.length > MAX_ARTICLES) return false;
  if (isNews || articles.some(isDatedOrSigned)) return true;
  return isOpenGraphArticle(document) && isDatedOrSignedByPage(document);
}

/** Documentation calls itself Article as well, but neither dates nor signs it. */
function isDatedOrSigned(thing: Thing): boolean {
  return Boolean(thing['datePublished'] ?? thing['dateCreated'] ?? thing['author']);
}

/** Types of the page's outermost microdata items: inner ones are its teasers, comments and people. */
function microdataTypes(document: Document): string[] {
  const items = document.querySelectorAll('[itemscope][itemtype*="schema.org/"]');
  return [...items]
    .filter((item) => !item.parentElement?.closest('[itemscope][itemtype]:not([itemtype$="/WebPage"])'))
    .map((item) => (item.getAttribute('itemtype') ?? '').replace(/^.*\//, '').trim());
}

function isOpenGraphArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"],meta[name="og:type"]')?.getAttribute('content');
  return /^(?:news)?article$/i.test(type?.trim() ?? '');
}

function isDatedOrSignedByPage(document: Document): boolean {
  const metas = document.querySelectorAll('meta[content]:not([content=""])');
  const names = [...metas].map((meta) => ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key) ?? ''));
  return (
    names.flat().some((name) => DATE_OR_BYLINE.test(name)) ||
    document.querySelector('[rel~="author"],[itemprop~="author"],time[itemprop="datePublished"]') !== null
  );
}

function hasProse(body: HTMLElement): boolean {
  return isProse(body.querySelectorAll('p')) || isProse(body.querySelectorAll('div,section,span,td'), hasOwnText);
}

function isProse(elements: Iterable<Element>, filter: (element: Element) => boolean = () => true): boolean {
  let paragraphs = 0;
  let characters = 0;
  let linked = 0;
  for (const element of elements) {
    if (!filter(element)) continue;
    const length = lengthOf(element);
    if (length < PARAGRAPH) continue;
    paragraphs += 1;
    characters += length;
    for (const link of element.querySelectorAll('a')) linked += lengthOf(link);
    if (paragraphs === MAX_PARAGRAPHS) break;
  }
  return paragraphs >= MIN_PARAGRAPHS && characters >= MIN_TEXT && linked / characters < MAX_LINK_DENSITY;
}

/** Some newsrooms set paragraphs as bare divs or spans: text stands in them directly, not only in elements inside. */
function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim().length >= PARAGRAPH,
  );
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}
