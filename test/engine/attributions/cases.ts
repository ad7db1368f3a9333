import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/engine/document.ts';

/** One relation that a case asks for. Spans are half-open UTF-16 ranges of the case's text, content in reading order. */
export interface ExpectedRelation {
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** How many relations of the case this one lies inside of: 0 for an outermost one. */
  readonly depth: number;
  /** Index, in the case's relations, of the one whose content this one lies in; -1 for an outermost one. */
  readonly parent: number;
}

/** A text of our own and every attribution relation in it. `line` counts from 1 in the file. */
export interface Case {
  readonly group: string;
  readonly text: string;
  readonly line: number;
  readonly relations: ExpectedRelation[];
}

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);
const apart = (span: Span, others: readonly Span[]): boolean => others.every((other) => gap(span, other) >= 0);
const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const nearest = (spans: readonly Span[], to: readonly Span[]): Span | undefined =>
  spans.toSorted((a, b) => Math.min(...to.map((t) => gap(a, t))) - Math.min(...to.map((t) => gap(b, t))))[0];

/** Where `wanted` stands in the text as whole words; `@2` at its end leaves only the second place. */
function places(text: string, wanted: string): Span[] {
  const [, string = '', nth] = /^(.*?)(?:@(\d+))?$/u.exec(wanted) ?? [];
  const cutsWord = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  const found: Span[] = [];
  for (let start = text.indexOf(string); start >= 0; start = text.indexOf(string, start + 1)) {
    const end = start + string.length;
    if (!cutsWord(start) && !cutsWord(end)) found.push({ start, end });
  }
  return nth === undefined ? found : found.slice(Number(nth) - 1, Number(nth));
}

function readRelation(line: string, { text, relations }: Case): ExpectedRelation {
  const [, marks = '', mention = '', cue = '', pieces = ''] = /^ {2}((?:> )*)(.+?) \| (.+?) \| (.+)$/.exec(line) ?? [];
  const must = (span: Span | undefined): Span => {
    if (!span) throw new Error(`"${line.trim()}" does not fit the text: ${text}`);
    return span;
  };
  const depth = marks.length / 2;
  const parent = depth === 0 ? -1 : relations.findLastIndex((relation) => relation.depth === depth - 1);
  const outer = depth === 0 ? [{ start: 0, end: text.length }] : (relations[parent]?.content ?? []);
  const content: Span[] = [];
  for (const piece of pieces.split(' … ')) {
    const inside = places(text, piece).filter((at) => outer.some((span) => within(at, span)));
    content.push(must(inside.find(({ start }) => start >= (content.at(-1)?.end ?? 0))));
  }
  const taken = relations.flatMap((relation) => relation.cue ?? []);
  const cues = places(text, cue).filter((at) => apart(at, content) && apart(at, taken));
  const cueAt = cue === '-' ? null : must(nearest(cues, content));
  const mentions = places(text, mention).filter((at) => apart(at, content) && (!cueAt || apart(at, [cueAt])));
  const mentionAt = mention === '-' ? null : must(nearest(mentions, cueAt ? [cueAt] : content));
  return { mention: mentionAt, cue: cueAt, content, depth, parent };
}

/** Reads a file of cases beside this one (its first lines tell the format). Throws where a relation does not fit its text. */
export function readCases(file: string): Case[] {
  const cases: Case[] = [];
  let group = '';
  for (const [index, line] of readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .entries()) {
    const last = cases.at(-1);
    if (line.startsWith('# ')) group = line.slice(2);
    else if (line.startsWith('  ') && last) last.relations.push(readRelation(line, last));
    else if (line && !line.startsWith('//'))
      cases.push({ group, text: line.replaceAll(' ⏎ ', '\n'), line: index + 1, relations: [] });
  }
  return cases;
}
