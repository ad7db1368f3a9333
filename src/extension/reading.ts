import type { Article } from '../page/article.ts';
import { readArticle } from '../page/article.ts';
import { isArticle } from '../page/detect.ts';
import { isEnglish } from '../page/language.ts';
import { isTooLarge } from '../page/limits.ts';
import { isReadable } from '../page/readable.ts';
import type { Report } from '../report/report.ts';
import type { ReportState, SidebarState } from '../sidebar/state.ts';
import { ask } from './ask.ts';

/** An article of the page with its report. */
export interface Reading {
  readonly kind: 'reading-done';
  readonly article: Article;
  readonly report: Report;
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
  const analysis = await ask(article.text, signal);
  if ('failure' in analysis) return { kind: 'failed', message: analysis.failure };
  const { report } = analysis;
  if (report.attributions.length === 0) return { kind: 'nothing-found', paragraphs: article.paragraphs };
  return { kind: 'reading-done', article, report };
}

/** The reading as the sidebar shows it. */
export const stateOf = ({ article, report }: Reading, missing: ReadonlySet<string>): ReportState => {
  const { headline, outlet, paywalled } = article.metadata;
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
