import type { ReportAttribution, ReportSource } from '../report/report.ts';

/** How a source is marked, in the list and in the text alike; each has a pattern of its own besides its colour. */
export type SourceMark = 'named' | 'organization' | 'document' | 'unnamed' | 'unspecified' | 'judgement';

/** The marks in the order of a legend, each with its short name. */
export const MARK_NAMES: readonly (readonly [SourceMark, string])[] = [
  ['named', 'Named'],
  ['organization', 'Organization'],
  ['document', 'Document'],
  ['unnamed', 'Unnamed'],
  ['unspecified', 'Unspecified'],
  ['judgement', 'Judgement'],
];

const MARK_OF_KIND: Record<ReportSource['kind'], SourceMark> = {
  person: 'named',
  group: 'named',
  organization: 'organization',
  'news-organization': 'organization',
  document: 'document',
  data: 'document',
  'social-post': 'document',
  unspecified: 'unspecified',
};

/** The mark of a source; undefined stands for a text that names nobody ("it is believed"). Naming goes before kind. */
export function markOf(source: ReportSource | undefined): SourceMark {
  if (source === undefined || source.kind === 'unspecified') return 'unspecified';
  return source.naming === 'named' ? MARK_OF_KIND[source.kind] : 'unnamed';
}

/** The source of an attribution; undefined where the text names nobody. */
export const sourceOf = (
  sources: readonly ReportSource[],
  attribution: Pick<ReportAttribution, 'source'>,
): ReportSource | undefined => sources.find(({ id }) => id === attribution.source);
