import type { Attribution, Doc, Mention, Sentence, Source } from '../engine/document.ts';
import type { ArticleLink } from './links.ts';
import type { Offsets, OutletNote, Report, ReportSource } from './report.ts';
import { offsets } from './spans.ts';
import { type Core, repliesOf, statementsOf } from './statements.ts';

export interface ReportMeta {
  /** Names the article. */
  readonly id: string;
  /** The engine's version. */
  readonly engine: string;
  /** The article's links: one inside a statement or a mention is the document behind it. */
  readonly links?: readonly ArticleLink[];
  /** What the page says of its outlet. */
  readonly outlet?: OutletNote;
}

/** The report of an analysed text. */
export function toReport(doc: Doc, meta: ReportMeta): Report {
  const sources = reportSources(doc);
  const replies = repliesOf(doc, sourceId);
  const attributions = statementsOf(doc, reportAttributions(doc), sources, {
    replies,
    links: [...(meta.links ?? [])].sort((a, b) => a.span.start - b.span.start),
    outlet: meta.outlet?.name,
  });
  const covered = attributions.flatMap(({ content, cue }) => [...content, ...cue]);
  const sought = replies.flatMap(({ cue, party }) => [cue, party]);
  const marks = coverage(doc.sentences, covered);
  const asked = coverage(doc.sentences, sought);
  const unsourced = doc.sentences.filter(
    (sentence, at) => marks[at] === 0 && asked[at] === 0 && isStatement(doc, sentence),
  );
  return {
    schema: 'according-to/report/1',
    id: meta.id,
    engine: meta.engine,
    sources,
    attributions,
    repliesSought: replies,
    remarks: [],
    unsourced: unsourced.map(offsets),
    coverage: {
      sentences: doc.sentences.length,
      attributed: marks.reduce((sum, mark) => sum + mark, 0),
      remarks: 0,
      unsourced: unsourced.length,
    },
    ...(meta.outlet && Object.keys(meta.outlet).length > 0 && { outlet: meta.outlet }),
  };
}

const reportSources = (doc: Doc): ReportSource[] =>
  doc.sources.map(({ name, kind, naming, role, affiliation, anonymity, mentions }, at) => ({
    id: sourceId(at),
    name,
    kind,
    naming,
    role: role ?? null,
    affiliation: affiliation ?? null,
    mentions: mentions.map(offsets),
    anonymity: anonymity
      ? { disclosed: true, reason: anonymity.reason ? offsets(anonymity.reason) : null, stock: anonymity.stock }
      : null,
  }));

const sourceId = (at: number): string => `s${at + 1}`;

function reportAttributions({ attributions, sources }: Doc): Core[] {
  const byStart = new Map<number, { at: number; mention: Mention }>();
  sources.forEach((source: Source, at) => {
    for (const mention of source.mentions) {
      const had = byStart.get(mention.start)?.mention;
      const bare = mention.citing === undefined && mention.through === undefined;
      if (had === undefined || !bare || (had.citing === undefined && had.through === undefined))
        byStart.set(mention.start, { at, mention });
    }
  });
  let first: number | undefined;
  let chain: readonly number[] = [];
  return attributions.map((attribution: Attribution) => {
    const found = attribution.mention && byStart.get(attribution.mention.start);
    const own = found ? [...(found.mention.through ?? []), found.at, ...(found.mention.citing ?? [])] : [];
    // What runs on goes on from the outermost attribution before it, not from one inside that.
    if (!attribution.runsOn && attribution.within === undefined) {
      first = found?.at;
      chain = own;
    }
    const unsure = found?.mention.unsure;
    const source = attribution.runsOn ? first : found?.at;
    return {
      source: source === undefined ? null : sourceId(source),
      mention: attribution.mention ? [offsets(attribution.mention)] : [],
      cue: attribution.cue ? [offsets(attribution.cue)] : [],
      content: attribution.content.map(offsets),
      form: attribution.form,
      chain: (attribution.runsOn ? chain : own).map(sourceId),
      // Where two readings of the source are open, neither is likely.
      confidence: unsure ? Math.min(attribution.confidence, 0.5) : attribution.confidence,
      ...(unsure && { unsure }),
    };
  });
}

/** 1 for each sentence that a span touches, else 0. */
function coverage(sentences: readonly Sentence[], spans: readonly Offsets[]): Uint8Array {
  const marks = new Uint8Array(sentences.length);
  let next = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    while (next > 0 && (sentences[next]?.start ?? Number.POSITIVE_INFINITY) > start) next--;
    while (next < sentences.length && (sentences[next] as Sentence).end <= start) next++;
    for (let at = next; at < sentences.length && (sentences[at] as Sentence).start < end; at++) marks[at] = 1;
  }
  return marks;
}

/** A sentence that states something: closed by a full stop, no question, no heading, no line of a menu. */
function isStatement({ text }: Doc, { start, end, from, to }: Sentence): boolean {
  return to - from >= 4 && /[.!…]["”’'»)\]]*$/u.test(text.slice(Math.max(start, end - 6), end));
}
