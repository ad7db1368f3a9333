/** Runs in the page, beside the extension's reader and of the same code: what is detected, read and located. */
import { readArticle } from '../../src/page/article.ts';
import { isArticle } from '../../src/page/detect.ts';
import { isEnglish } from '../../src/page/language.ts';
import { rangesOf, spanAt } from '../../src/page/text-map.ts';
import { lettersOf } from '../../src/page/white-space.ts';

export interface InPage {
  readonly detected: boolean;
  readonly english: boolean;
  /** Sentences of the article's text, and those whose ranges hold exactly their words and lead back to their place. */
  readonly sentences: number;
  readonly located: number;
  /** The first few that are not: the sentence, and what the ranges hold. */
  readonly lost: readonly (readonly [string, string])[];
  /** Sentences that stand in more than one text node. */
  readonly split: number;
  readonly paragraphs: { readonly read: number; readonly total: number };
  readonly text: string;
}

/** What the extension shows in the page. */
export interface Sidebar {
  /** Whether the extension took the page for an article: its sidebar stands in it. */
  readonly detected: boolean;
  /** What the sidebar says of its state; empty where it is not there. */
  readonly state: string;
  /** Statements in its list, and those of them that it could not find on the page. */
  readonly statements: number;
  readonly missing: number;
  /** Ranges marked in the page. */
  readonly marks: number;
}

const MAX_LOST = 3;

/** Measures the page it runs in. Sentences by Intl.Segmenter, apart from the engine's own. */
export function measure(document: Document): InPage {
  const article = readArticle(document);
  const result = {
    detected: isArticle(document),
    english: isEnglish(article?.text ?? '', article?.metadata.language),
    sentences: 0,
    located: 0,
    lost: [] as [string, string][],
    split: 0,
    paragraphs: article?.paragraphs ?? { read: 0, total: 0 },
    text: article?.text ?? '',
  };
  if (!article) return result;
  for (const { start, end } of sentencesOf(article.text)) {
    const sentence = article.text.slice(start, end);
    const ranges = rangesOf(article.map, { start, end });
    const found = ranges.map(String).join('');
    result.sentences += 1;
    result.split += ranges.length > 1 ? 1 : 0;
    const first = ranges[0];
    const leadsBack = first !== undefined && spanAt(article.map, first.startContainer, first.startOffset) === start;
    if (leadsBack && lettersOf(found) === lettersOf(sentence)) result.located += 1;
    else if (result.lost.length < MAX_LOST) result.lost.push([sentence, found]);
  }
  return result;
}

/** Looks at the sidebar, wherever its reading stands. */
export function sidebarIn(document: Document): Sidebar {
  const host = document.querySelector('according-to-sidebar');
  const statements = [...(host?.shadowRoot?.querySelectorAll('button.statement') ?? [])];
  const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('according-to-'));
  return {
    detected: host !== null,
    state: host?.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '',
    statements: statements.length,
    missing: statements.filter((item) => item.textContent?.includes('not on the page any more')).length,
    marks: highlights.reduce((sum, [, { size }]) => sum + size, 0),
  };
}

function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g))
    for (const { index: at, segment } of segmenter.segment(line)) {
      const start = index + at;
      const end = start + segment.trimEnd().length;
      if (end > start) yield { start, end };
    }
}
