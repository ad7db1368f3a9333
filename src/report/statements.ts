import type { Attribution, Doc, Reply, Span } from '../engine/document.ts';
import { formOf, quotedWords } from '../engine/quotations/coverage.ts';
import { stanceOf } from '../engine/wording/stance.ts';
import { type ChipContext, chipsOf } from './chips.ts';
import { grouped } from './grouped.ts';
import { hopsOf } from './hops.ts';
import type { Chip, ReportAttribution, ReportReply, ReportSource } from './report.ts';
import { isWitnessed, rungOf } from './rung.ts';
import { indexAt, offsets } from './spans.ts';

/** Who says what, before the other readings of it. */
export type Core = Omit<ReportAttribution, 'id' | 'rung' | 'hops' | 'stance' | 'evidential' | 'chips' | 'inner'>;

/** A claim marked as hearsay by an adverb is as sure as one by a passive verb, which was measured on PolNeAR. */
const HEARSAY_CONFIDENCE = 0.62;

interface Entry {
  readonly core: Core;
  readonly attribution?: Attribution;
  /** Index into the attributions or, without an attribution, the evidentials. */
  readonly at: number;
}

/**
 * The statements in reading order: the attributions without those that only tell of a reply sought, and the claims that
 * an evidential alone makes hearsay. `cores[i]` belongs to `doc.attributions[i]`.
 */
export function statementsOf(
  doc: Doc,
  cores: readonly Core[],
  sources: readonly ReportSource[],
  context: Pick<ChipContext, 'links' | 'replies' | 'outlet'>,
): ReportAttribution[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const evidentials = new Map(
    doc.evidentials
      .toReversed()
      .flatMap((word) => (word.attribution === undefined ? [] : [[word.attribution, word] as const])),
  );
  const attributedToSome = attributed(doc, cores).map((entry) => {
    const word = evidentials.get(entry.at);
    return word && isImpersonal(doc, entry, word) ? { ...entry, core: toNobody(doc, entry.core) } : entry;
  });
  const entries = [...attributedToSome, ...hearsay(doc)].sort((a, b) => startOf(a) - startOf(b));
  const chips = chipsOf({ doc, sources, ...context });
  const named = new Set(entries.map(({ core }) => core.source));
  const only: Chip[] =
    named.size === 1 && !named.has(null) && entries.length > 1 ? [{ kind: 'only-source', words: [] }] : [];
  const outermost = entries.filter(({ attribution }) => attribution?.within === undefined);
  const inner = grouped(entries, ({ attribution }) => attribution?.within);
  const statementOf = ({ core, attribution, at }: Entry, number: string): ReportAttribution => {
    const { mention, cue, content, form, chain, source: id, confidence, ...more } = core;
    const source = id === null ? undefined : byId.get(id);
    const word = attribution === undefined ? doc.evidentials[at] : evidentials.get(at);
    const lemma = attribution?.cue?.lemma ?? '';
    const said = attribution?.mention ? doc.text.slice(attribution.mention.start, attribution.mention.end) : '';
    const statement = {
      ...more,
      id: number,
      source: id,
      mention,
      cue,
      content,
      form,
      chain,
      rung: rungOf(source, isWitnessed(said, lemma)),
      hops: hopsOf(chain, source),
      stance: attribution?.cue
        ? stanceOf(attribution.cue, doc.text.slice(attribution.cue.start, attribution.cue.end))
        : ('neutral' as const),
      evidential: word ? offsets(word) : null,
      confidence,
    };
    const nested = attribution === undefined ? [] : (inner.get(at) ?? []);
    return {
      ...statement,
      chips: [...chips(statement, attribution === undefined ? undefined : at, lemma), ...only],
      ...(nested.length > 0 && { inner: nested.map((entry, index) => statementOf(entry, `${number}.${index + 1}`)) }),
    };
  };
  return outermost.map((entry, index) => statementOf(entry, `a${index + 1}`));
}

/** "The pilot is believed to have landed", "it emerged that": the cue itself says that nobody is named. */
const isImpersonal = ({ text }: Doc, { attribution }: Entry, { start, end }: Span): boolean =>
  attribution?.cue !== undefined &&
  start < attribution.cue.end &&
  attribution.cue.start < end &&
  !/ly$/i.test(text.slice(start, end));

/** What stands where a source would is part of the claim, unless it is an empty "it" or "there". */
function toNobody({ text }: Doc, core: Core): Core {
  const subject = core.mention.filter(([start, end]) => !/^(?:it|there)$/i.test(text.slice(start, end)));
  const content = [...subject, ...core.content].toSorted((a, b) => a[0] - b[0]);
  return { ...core, source: null, mention: [], chain: [], content };
}

const startOf = ({ core }: Entry): number => core.content[0]?.[0] ?? 0;

function hearsay(doc: Doc): Entry[] {
  const alone = doc.evidentials.flatMap((word, at) => (word.attribution === undefined ? [{ word, at }] : []));
  if (alone.length === 0) return [];
  const count = quotedWords(doc);
  return alone.map(({ word, at }) => ({
    at,
    core: {
      source: null,
      mention: [],
      cue: [offsets(word)],
      content: word.content.map(offsets),
      form: formOf(count, word.content),
      chain: [],
      confidence: HEARSAY_CONFIDENCE,
    },
  }));
}

function attributed({ attributions, replies, text }: Doc, cores: readonly Core[]): Entry[] {
  const sought = replies.filter(({ outcome }) => outcome !== 'answered');
  const cues = sought.map(({ cue }) => cue);
  return cores.flatMap((core, at) => {
    const attribution = attributions[at];
    if (attribution === undefined) return [];
    const first = attribution.cue?.start ?? attribution.content[0]?.start ?? 0;
    const near = sought.slice(indexAt(cues, first), indexAt(cues, first) + 4);
    return near.some((reply) => tellsOnly(text, attribution, reply)) ? [] : [{ core, attribution, at }];
  });
}

/** "The firm declined to say when …"; "The firm said it would not comment": no statement but a reply sought. */
function tellsOnly(text: string, { cue, mention, content }: Attribution, reply: Reply): boolean {
  if (cue && cue.start < reply.cue.end && reply.cue.start < cue.end) return true;
  const opening = content.find(({ start, end }) => start <= reply.party.start && reply.cue.end <= end);
  return (
    opening !== undefined &&
    mention !== undefined &&
    reply.party.start - opening.start < 3 &&
    /^(?:it|he|she|they|we|I)$/.test(text.slice(reply.party.start, reply.party.end))
  );
}

/** The replies sought, each joined to the source of which its party is a mention. */
export function repliesOf({ replies, sources }: Doc, idOf: (index: number) => string): ReportReply[] {
  const mentions = sources
    .flatMap(({ mentions: all }, at) => all.map(({ start, end }) => ({ start, end, at })))
    .sort((a, b) => a.start - b.start);
  return replies.map(({ cue, party, outcome }) => {
    const index = indexAt(mentions, party.start);
    const [found] = mentions
      .slice(Math.max(0, index - 1), index + 3)
      .filter(({ start, end }) => start < party.end && party.start < end);
    return { source: found === undefined ? null : idOf(found.at), party: offsets(party), cue: offsets(cue), outcome };
  });
}
