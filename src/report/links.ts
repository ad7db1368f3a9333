import type { Span } from '../engine/document.ts';
import type { Chip, Offsets } from './report.ts';
import { overlap } from './spans.ts';

/** A link of the article: where its words stand and where it leads. It is shown, never fetched. */
export interface ArticleLink {
  readonly span: Span;
  readonly href: string;
}

/** Pages that gather an outlet's articles on a subject: no document behind a statement. */
const GATHERS =
  /^\/(?:[\w-]+\/)?(?:tags?|topics?|people|persons?|authors?|profiles?|sections?|categor(?:y|ies)|compan(?:y|ies)|quotes?|stocks?|search|hashtags?|by|staff)(?:\/|$)/i;

/** The host of a link that may lead to a document; undefined for mail, scripts and lists of articles. */
export function documentHost(href: string): string | undefined {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([\w.-]+)(?::\d+)?([^?#]*)/i.exec(href);
  return match === null || GATHERS.test(match[2] ?? '') ? undefined : match[1]?.toLowerCase().replace(/^www\./, '');
}

/** A chip for each document that is linked from one of the spans. */
export function linkedFrom(spans: readonly Offsets[], links: readonly ArticleLink[]): Chip[] {
  return links.flatMap(({ span: { start, end }, href }): Chip[] => {
    const host = documentHost(href);
    return host !== undefined && end > start && spans.some((span) => overlap(span, [start, end]))
      ? [{ kind: 'document-linked', words: [[start, end]], detail: host }]
      : [];
  });
}
