/** The words for what a report says, the same in every export. */
import type { ChipKind, Offsets, ReportReply, ReportSource } from './report.ts';

export const CHIP_WORDS: Readonly<Record<ChipKind, string>> = {
  'role-given': 'role given',
  'says-how': 'says how they know',
  'reason-for-anonymity': 'reason for anonymity',
  'stock-reason': 'stock reason for anonymity',
  'document-linked': 'document linked',
  'seen-by-outlet': 'seen by outlet',
  'only-source': 'only source for this claim',
  'opinion-unnamed': 'opinion from an unnamed source',
  'reply-sought': 'reply sought',
  hedge: 'hedge',
  'attribution-elsewhere': 'attribution in another sentence',
};

export const OUTCOME_WORDS: Readonly<Record<ReportReply['outcome'], string>> = {
  declined: 'declined',
  'no-response': 'no response',
  unreachable: 'not reached',
  answered: 'answered',
};

/** "person, named": the kind and naming of a source. */
export const describe = (source: ReportSource | undefined): string =>
  source === undefined ? 'no source named' : `${source.kind.replaceAll('-', ' ')}, ${source.naming}`;

/** "direct", "relayed", "chain of 2". */
export const distanceWords = (hops: number): string =>
  hops === 0 ? 'direct' : hops === 1 ? 'relayed' : `chain of ${hops}`;

/** The words of spans, an ellipsis between two. */
export const wordsOf = (text: string, spans: readonly Offsets[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');
