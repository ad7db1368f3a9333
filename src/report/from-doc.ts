import type { Attribution, Doc, Mention, Sentence, Source, Span } from '../engine/document.ts';
import type { Offsets, Report, ReportAttribution } from './report.ts';

/** The report of an analysed text. `meta.id` names the article, `meta.engine` the engine's version. */
export function toReport(doc: Doc, meta: { readonly id: string; readonly engine: string }): Report {
  const attributions = reportAttributions(doc);
  const covered = doc.attributions.flatMap(({ content, cue }) => (cue === undefined ? content : [...content, cue]));
  const marks = coverage(doc.sentences, covered);
  const unsourced = doc.sentences.filter((sentence, at) => marks[at] === 0 && isStatement(doc, sentence));
  return {
    schema: 'according-to/report/1',
    id: meta.id,
    engine: meta.engine,
    sources: doc.sources.map(({ name, kind, naming, role, mentions }, at) => ({
      id: sourceId(at),
      name,
      kind,
      naming,
      role: role ?? null,
      affiliation: null,
      mentions: mentions.map(offsets),
      anonymity: null,
    })),
    attributions,
    repliesSought: [],
    remarks: [],
    unsourced: unsourced.map(offsets),
    coverage: {
      sentences: doc.sentences.length,
      attributed: marks.reduce((sum, mark) => sum + mark, 0),
      remarks: 0,
      unsourced: unsourced.length,
    },
  };
}

const offsets = ({ start, end }: Span): Offsets => [start, end];
const sourceId = (at: number): string => `s${at + 1}`;

function reportAttributions({ attributions, sources }: Doc): ReportAttribution[] {
  const byStart = new Map<number, { at: number; mention: Mention }>();
  sources.forEach((source: Source, at) => {
    for (const mention of source.mentions) byStart.set(mention.start, { at, mention });
  });
  let first: number | undefined;
  let chain: readonly number[] = [];
  return attributions.map((attribution: Attribution, at) => {
    const found = attribution.mention && byStart.get(attribution.mention.start);
    if (!attribution.runsOn) {
      first = found?.at;
      chain = found ? [...(found.mention.through ?? []), found.at, ...(found.mention.citing ?? [])] : [];
    }
    return {
      id: `a${at + 1}`,
      source: first === undefined ? null : sourceId(first),
      mention: attribution.mention ? [offsets(attribution.mention)] : [],
      cue: attribution.cue ? [offsets(attribution.cue)] : [],
      content: attribution.content.map(offsets),
      form: attribution.form,
      chain: chain.map(sourceId),
      confidence: attribution.confidence,
    };
  });
}

/** 1 for each sentence that a span touches, else 0. */
function coverage(sentences: readonly Sentence[], spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(sentences.length);
  let next = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
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
