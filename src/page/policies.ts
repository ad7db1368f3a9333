import { isThing, strings, type Thing, typesOf } from './structured-data.ts';

/** Where an outlet says how it works (schema.org, NewsMediaOrganization): addresses to show, never to fetch. */
export interface Policies {
  readonly unnamedSourcesPolicy?: string;
  readonly publishingPrinciples?: string;
  readonly correctionsPolicy?: string;
}

const NAMES = ['unnamedSourcesPolicy', 'publishingPrinciples', 'correctionsPolicy'] as const;

/** The policies that the article or its publisher names, the article's own first; only http(s) addresses. */
export function policiesOf(article: Thing, things: readonly Thing[], base: string): Policies | undefined {
  const publisher = article['publisher'];
  const reference = isThing(publisher) ? publisher['@id'] : undefined;
  const told = [
    article,
    ...(isThing(publisher) ? [publisher] : []),
    ...things.filter((thing) => reference !== undefined && thing['@id'] === reference),
    ...things.filter((thing) => typesOf(thing).includes('NewsMediaOrganization')),
  ];
  const found = NAMES.flatMap((name) => {
    const address = told.map((thing) => addressOf(thing[name], base)).find((each) => each !== undefined);
    return address === undefined ? [] : [[name, address] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Characters; a longer address is none that a reader could use. */
const MAX_LENGTH = 2000;

function addressOf(value: unknown, base: string): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  const [address] = strings(isThing(first) ? (first['url'] ?? first['@id']) : first);
  if (address === undefined || address.length > MAX_LENGTH || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
