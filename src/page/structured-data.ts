/** One JSON-LD object of the page, as the page gave it: nothing about its fields may be taken for granted. */
export type Thing = Readonly<Record<string, unknown>>;

/** Characters of JSON-LD read from a page; a page with more (catalogues) is no article that we could gain from. */
const MAX_LENGTH = 1_000_000;
/** Things nested deeper than a @graph's main entity describe other pages (items of a list, replies). */
const MAX_DEPTH = 3;

/**
 * The JSON-LD things that describe the page: top-level objects, members of a @graph, and their mainEntity.
 * Damaged JSON-LD is ignored, but for raw line breaks inside strings, which many newsrooms' templates leave there.
 */
export function structuredData(document: Document): Thing[] {
  const things: Thing[] = [];
  let length = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    length += source.length;
    if (length > MAX_LENGTH) break;
    collect(parse(source), things, 0);
  }
  return things;
}

/** The schema.org types of a thing without their prefix: "NewsArticle". */
export function typesOf(thing: Thing): string[] {
  return strings(thing['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A value that may be one string or a list of them, as a list; anything else in it is left out. */
export function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

/** Article and its kinds (https://schema.org/Article), a live blog included. */
const ARTICLE = /^(?:\w*Article|Report|(?:Live)?BlogPosting)$/;

export function isArticleType(type: string): boolean {
  return ARTICLE.test(type);
}

function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  else if (isThing(value)) {
    if ('@type' in value) things.push(value);
    collect(value['@graph'], things, depth + 1);
    collect(value['mainEntity'], things, depth + 1);
  }
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
