/** The words for one statement, taken from the report and the text and never invented. */
import type { Offsets, ReportAttribution, ReportSource } from '../report/report.ts';

const KIND_WORDS: Record<ReportSource['kind'], string> = {
  person: 'person',
  group: 'group',
  organization: 'organization',
  'news-organization': 'news organization',
  document: 'document',
  data: 'data',
  'social-post': 'social-media post',
  unspecified: 'unspecified',
};

/** "named person", "unnamed document", "anonymous, no reason given", "unspecified". */
export function kindWords(source: ReportSource | undefined): string {
  if (source === undefined || source.kind === 'unspecified') return 'unspecified';
  const kind = KIND_WORDS[source.kind];
  if (source.naming === 'named') return `named ${kind}`;
  if (source.naming === 'unnamed') return `unnamed ${kind}`;
  if (source.anonymity?.stock) return `anonymous ${kind}, stock reason`;
  return `anonymous ${kind}, ${source.anonymity?.reason ? 'reason given' : 'no reason given'}`;
}

/** The source's fullest name in the text. */
export const nameWords = (source: ReportSource | undefined): string => source?.name ?? 'No source named';

const slice = (text: string, [start, end]: Offsets): string => text.slice(start, end).replace(/\s+/gu, ' ').trim();

const OPENING = /^["'“‘«„‹]/u;

/** The statement itself; its parts are joined by an ellipsis, and direct words stand in quotation marks. */
export function contentWords(text: string, { content, form }: ReportAttribution): string {
  const words = content.map((span) => slice(text, span)).join(' … ');
  return form === 'direct' && !OPENING.test(words) ? `“${words}”` : words;
}

/** The words that attribute ("said", "according to"); empty where there are none. */
export const cueWords = (text: string, { cue }: ReportAttribution): string =>
  cue.map((span) => slice(text, span)).join(' … ');

/** The number of the paragraph in which an attribution begins, counted from 1. */
export function paragraphNumber(text: string, { content, cue, mention }: ReportAttribution): number {
  const start = Math.min(...[...content, ...cue, ...mention].map(([position]) => position), text.length);
  return text.slice(0, start).split('\n').length;
}
