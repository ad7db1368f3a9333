import type { Doc } from '../engine/document.ts';
import { grouped } from './grouped.ts';
import { type ArticleLink, linkedFrom } from './links.ts';
import type { Chip, Offsets, ReportAttribution, ReportReply, ReportSource } from './report.ts';
import { roleBesideName } from './role.ts';
import { seenBy } from './seen.ts';
import { indexAt, offsets } from './spans.ts';
import { HEDGES, JUDGING, OPINIONS } from './wording-words.ts';

export interface ChipContext {
  readonly doc: Doc;
  readonly sources: readonly ReportSource[];
  readonly replies: readonly ReportReply[];
  /** Sorted by start. */
  readonly links: readonly ArticleLink[];
  /** The outlet's own name, where it is known. */
  readonly outlet: string | undefined;
}

type Statement = Omit<ReportAttribution, 'chips'>;

/** Hedges shown of one statement, at most. */
const MOST_HEDGES = 3;

/**
 * What else the text tells of a statement, each with the words that tell it. The function that it gives is to be called
 * in reading order; `at` is the index of the attribution, undefined for a claim that an evidential alone makes hearsay.
 */
export function chipsOf(context: ChipContext): (statement: Statement, at: number | undefined, lemma: string) => Chip[] {
  const { doc } = context;
  const { text } = doc;
  const byId = new Map(context.sources.map((source) => [source.id, source]));
  const means = grouped(doc.means, ({ attribution }) => attribution);
  const replies = grouped(context.replies, ({ source }) => source);
  const roles = new Map(context.sources.map((source) => [source.id, roleOf(text, source)]));
  const linkSpans = context.links.map(({ span }) => span);
  const named = new Map<string, readonly Offsets[]>();

  return (statement, at, lemma) => {
    const source = statement.source === null ? undefined : byId.get(statement.source);
    const spans = [...statement.mention, ...statement.cue, ...statement.content];
    const elsewhere = statement.cue.length === 0 && source ? named.get(source.id) : undefined;
    if (source && statement.cue.length > 0) named.set(source.id, [...statement.mention, ...statement.cue]);
    return [
      ...(source ? (roles.get(source.id) ?? []) : []),
      ...(means.get(at ?? -1) ?? []).map((span): Chip => ({ kind: 'says-how', words: [offsets(span)] })),
      ...(source ? anonymity(source) : []),
      ...linkedFrom(spans, near(context.links, linkSpans, spans)),
      ...seenBy(context, statement, byId),
      ...opinion(text, statement, source, lemma),
      ...(source ? (replies.get(source.id) ?? []) : []).map(
        ({ cue, outcome }): Chip => ({ kind: 'reply-sought', words: [cue], detail: outcome }),
      ),
      ...hedges(text, statement),
      ...(elsewhere ? [{ kind: 'attribution-elsewhere', words: elsewhere } as const] : []),
    ];
  };
}

/** The role, with its words where they stand near a mention. */
function roleOf(text: string, source: ReportSource): Chip[] {
  const role = roleBesideName(source);
  if (role === undefined) return [];
  for (const [start, end] of source.mentions.slice(0, 8)) {
    const from = Math.max(0, start - 120);
    const found = text.slice(from, end + 160).indexOf(role);
    if (found >= 0) return [{ kind: 'role-given', words: [[from + found, from + found + role.length]], detail: role }];
  }
  return [{ kind: 'role-given', words: [], detail: role }];
}

const anonymity = ({ anonymity: disclosed }: ReportSource): Chip[] =>
  disclosed?.reason
    ? [{ kind: disclosed.stock ? 'stock-reason' : 'reason-for-anonymity', words: [disclosed.reason] }]
    : [];

/** The links between the first and the last of the spans. */
function near(
  links: readonly ArticleLink[],
  linkSpans: readonly ArticleLink['span'][],
  spans: readonly Offsets[],
): ArticleLink[] {
  if (links.length === 0 || spans.length === 0) return [];
  const end = Math.max(...spans.map((span) => span[1]));
  const found: ArticleLink[] = [];
  for (let at = indexAt(linkSpans, Math.min(...spans.map((span) => span[0]))); at < links.length; at++) {
    const link = links[at] as ArticleLink;
    if (link.span.start >= end) break;
    found.push(link);
  }
  return found;
}

/** The AP and others allow unnamed sources for facts, not for opinions: shown where the words are plainly a judgement. */
function opinion(text: string, { content, cue }: Statement, source: ReportSource | undefined, lemma: string): Chip[] {
  if (source === undefined || source.naming === 'named' || !/^(?:person|group)$/.test(source.kind)) return [];
  for (const [start, end] of content) {
    const match = OPINIONS.exec(text.slice(start, end));
    // "not reckless": denied, or at least no plain judgement.
    if (
      match !== null &&
      !/\b(?:not|never|no|hardly|n['’]t)\b(?:\s+\S+){0,2}\s*$/i.test(
        text.slice(Math.max(start, start + match.index - 40), start + match.index),
      )
    )
      return [{ kind: 'opinion-unnamed', words: [[start + match.index, start + match.index + match[0].length]] }];
  }
  return JUDGING.has(lemma) ? [{ kind: 'opinion-unnamed', words: cue }] : [];
}

function hedges(text: string, { content, evidential }: Statement): Chip[] {
  const words = content.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(HEDGES)].map(
      (match): Offsets => [start + match.index, start + match.index + match[0].length],
    ),
  );
  const all = [...(evidential ? [evidential] : []), ...words.slice(0, MOST_HEDGES)];
  return all.length === 0 ? [] : [{ kind: 'hedge', words: all }];
}
