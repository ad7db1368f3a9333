import type { Article } from '../page/article.ts';
import { readArticle } from '../page/article.ts';
import { isArticle } from '../page/detect.ts';
import { isEnglish } from '../page/language.ts';
import { isTooLarge } from '../page/limits.ts';
import { outletOf } from '../page/outlet.ts';
import { isReadable } from '../page/readable.ts';
import type { Report } from '../report/report.ts';
import type { ReportState, SidebarState } from '../sidebar/state.ts';
import { ask } from './ask.ts';

/** An article of the page with its report. */
export interface Reading {
  readonly kind: 'reading-done';
  readonly article: Article;
  readonly report: Report;
  readonly headline?: string;
}

export type Outcome = Reading | Exclude<SidebarState, ReportState>;

/**
 * Reads the page's article and has it analysed, or says why not. `byHand`: the reader asked for it, so a page that
 * does not look like an article is read all the same. Never rejects.
 */
export async function readPage(document: Document, byHand: boolean, signal: AbortSignal): Promise<Outcome> {
  if (!byHand && !isArticle(document)) return { kind: 'not-article', readable: isReadable(document) };
  const article = readArticle(document, signal);
  if (article === undefined) {
    return isTooLarge(document)
      ? { kind: 'failed', message: 'It is too large: reading it would hold up the page for a long time.' }
      : { kind: 'not-article', readable: false };
  }
  if (!isEnglish(article.text, article.metadata.language)) return { kind: 'unsupported-language' };
  const { text, links, metadata } = article;
  const analysis = await ask({ text, links, outlet: outletOf(metadata) }, signal);
  if ('failure' in analysis) return { kind: 'failed', message: analysis.failure };
  const { report } = analysis;
  if (report.attributions.length === 0) return { kind: 'nothing-found', paragraphs: article.paragraphs };
  const headline = isInPlace(document) ? headingOf(document) : article.metadata.headline;
  return { kind: 'reading-done', article, report, ...(headline === undefined ? {} : { headline }) };
}

/** True once the page became another one in place: its metadata may still be those of the page that was loaded. */
function isInPlace(document: Document): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return (
    loaded !== undefined && URL.canParse(loaded.name) && new URL(loaded.name).pathname !== document.location.pathname
  );
}

/** What the page itself shows as its heading, else its title. */
function headingOf(document: Document): string | undefined {
  const shown = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  return shown || document.title || undefined;
}

/** The reading as the sidebar shows it. */
export const stateOf = ({ article, report, headline }: Reading, missing: ReadonlySet<string>): ReportState => {
  const { outlet, paywalled } = article.metadata;
  return {
    kind: 'report',
    report,
    text: article.text,
    ...(headline === undefined ? {} : { headline }),
    ...(outlet === undefined ? {} : { outlet }),
    paragraphs: article.paragraphs,
    missing,
    preview: paywalled,
  };
};
