import { type Policies, policiesOf } from './policies.ts';
import { isArticleType, isThing, strings, structuredData, typesOf } from './structured-data.ts';

/** What a page says of its article. Strings as the page gives them, white space folded; dates mostly ISO 8601. */
export interface ArticleMetadata {
  readonly headline?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly section?: string;
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47, as the page declares it: "en-GB". */
  readonly language?: string;
  /** Where the outlet says how it works. */
  readonly policies?: Policies;
  /** True where the page says that not all of it is free to read: perhaps only a preview was read. */
  readonly paywalled: boolean;
  /** True where the outlet itself files the article under opinion. */
  readonly opinion: boolean;
}

/** What Readability found out from the page's text, for what the metadata leaves out. */
export interface Fallbacks {
  readonly headline?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly outlet?: string | null | undefined;
}

/** Characters; a longer "headline" is no headline. */
const MAX_LENGTH = 500;

const OPINION =
  /^(?:opinions?|comment(?:ary|isfree)?|comment is free|editorials?|op-?eds?|columns?|columnists?|letters|voices|viewpoints?|perspectives?)$/i;

/** Reads JSON-LD first, then meta elements, then what Readability saw. */
export function metadataOf(document: Document, fallbacks: Fallbacks = {}): ArticleMetadata {
  const things = structuredData(document);
  const article = things.find((thing) => typesOf(thing).some(isArticleType)) ?? {};
  const meta = metaReader(document);
  const section = textOf(article['articleSection']) ?? meta('article:section', 'og:section', 'section');
  const found = {
    headline: textOf(article['headline']) ?? meta('og:title', 'twitter:title') ?? textOf(fallbacks.headline),
    byline:
      namesOf(article['author']) ??
      byline(meta('author', 'byl', 'og:article:author', 'parsely-author')) ??
      textOf(fallbacks.byline),
    outlet: nameOf(article['publisher']) ?? meta('og:site_name', 'application-name') ?? textOf(fallbacks.outlet),
    section,
    published:
      textOf(article['datePublished']) ??
      meta(
        'article:published_time',
        'og:article:published_time',
        'article:published',
        'datePublished',
        'date',
        'pubdate',
      ),
    modified:
      textOf(article['dateModified']) ??
      meta('article:modified_time', 'og:article:modified_time', 'article:modified', 'dateModified'),
    language:
      textOf(document.documentElement.getAttribute('lang')) ??
      textOf(article['inLanguage']) ??
      meta('og:locale', 'language', 'content-language')?.replace('_', '-'),
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const policies = policiesOf(article, things, document.location?.href ?? 'about:blank');
  return {
    ...known,
    ...(policies && { policies }),
    paywalled: isFalse(article['isAccessibleForFree']) || meta('article:content_tier') === 'locked',
    opinion:
      typesOf(article).includes('OpinionNewsArticle') ||
      meta('article:opinion') === 'true' ||
      strings(article['articleSection'])
        .concat(section ?? [])
        .some((name) => OPINION.test(name.trim())) ||
      isOpinionPath(document),
  };
}

/** Reads a meta element's content by property, name or itemprop; the first of the names that says something. */
function metaReader(document: Document): (...names: string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = textOf(meta.getAttribute('content'));
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name.toLowerCase())).find((content) => content !== undefined);
}

/** article:author often holds the address of a profile; that names nobody. */
function byline(name: string | undefined): string | undefined {
  return name && !/^https?:/.test(name) ? name.replace(/^by\s+/i, '') : undefined;
}

function textOf(value: unknown): string | undefined {
  const [first] = strings(value);
  const text = first?.replace(/\s+/g, ' ').trim();
  return text && text.length <= MAX_LENGTH ? text : undefined;
}

function nameOf(value: unknown): string | undefined {
  return byline(textOf(value)) ?? (isThing(value) ? byline(textOf(value['name'])) : undefined);
}

function namesOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : undefined;
}

/** schema.org wants a boolean; pages write "False" and "http://schema.org/False" as well. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value));
}

function isOpinionPath(document: Document): boolean {
  const folders = document.location?.pathname.split('/').slice(1, -1) ?? [];
  return folders.some((folder) => OPINION.test(folder));
}
