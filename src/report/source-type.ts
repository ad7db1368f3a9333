import type { ReportSource } from './report.ts';

/** The six types of the Markkula Center's codebook for journalistic sourcing. */
export type SourceType =
  | 'named-person'
  | 'named-organization'
  | 'document'
  | 'anonymous'
  | 'unnamed-person'
  | 'unnamed-group';

/** A source in those types; where the text names nobody, as of a group that nobody names. */
export function sourceTypeOf(source: ReportSource | undefined): SourceType {
  if (source === undefined) return 'unnamed-group';
  if (source.naming === 'anonymous') return 'anonymous';
  const named = source.naming === 'named';
  switch (source.kind) {
    case 'person':
      return named ? 'named-person' : 'unnamed-person';
    case 'organization':
    case 'news-organization':
      return named ? 'named-organization' : 'unnamed-group';
    case 'document':
    case 'data':
    case 'social-post':
      return 'document';
    default:
      return 'unnamed-group';
  }
}
