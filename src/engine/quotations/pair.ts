import type { Annotator, Paragraph, Quotation, Token } from '../document.ts';
import { withoutApostrophes } from './apostrophes.ts';
import { type Mark, marksOf } from './marks.ts';
import { useOf } from './use.ts';

/** Pairs the quotation marks of the whole text; one left open ends with its paragraph. Linear in the marks. */
export const pairQuotations: Annotator<'paragraphs' | 'tokens', 'quotations'> = ({ text, paragraphs, tokens }) => {
  const quotations: Quotation[] = [];
  let from = 0;
  let leftOpen: Quotation['mark'] | undefined;
  for (const paragraph of paragraphs) {
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < paragraph.end) to++;
    const pairs = pairWithin(paragraph, quoting(text, paragraph, marksOf(text, tokens, from, to, paragraph)), leftOpen);
    for (const pair of pairs.quotations.sort((a, b) => a.start - b.start || b.end - a.end))
      quotations.push({ ...pair, use: useOf(text, paragraph, pair) });
    leftOpen = pairs.leftOpen;
    from = to;
  }
  return quotations;
};

/** The marks without the apostrophes; a single mark that opens a paragraph and has no partner is kept all the same. */
function quoting(text: string, paragraph: Paragraph, marks: readonly Mark[]): Mark[] {
  const kept = withoutApostrophes(text, marks);
  const first = marks[0];
  const runsOn =
    first?.kind === 'single' && first.opens && text[first.start] === '‘' && first.start === paragraph.start;
  return runsOn && kept[0] !== first && !kept.some(({ kind }) => kind === 'single') ? [first, ...kept] : kept;
}

type Pair = Omit<Quotation, 'use'>;

interface Pairs {
  readonly quotations: Pair[];
  /** The kind of the outermost quotation that the paragraph leaves open. */
  readonly leftOpen: Quotation['mark'] | undefined;
}

function pairWithin(paragraph: Paragraph, marks: readonly Mark[], carried: Quotation['mark'] | undefined): Pairs {
  const quotations: Pair[] = [];
  const open: Mark[] = [];
  /** Ends the quotation open at `depth`; those inside it that never closed were none. */
  const finish = (depth: number, innerEnd: number, end: number, closed: boolean): void => {
    const { start, end: innerStart, kind } = open[depth] as Mark;
    const inner = { start: innerStart, end: Math.max(innerStart, innerEnd) };
    const continues = depth === 0 && start === paragraph.start && kind === carried;
    quotations.push({ start, end, inner, mark: kind, depth, closed, continues });
    open.length = depth;
  };
  marks.forEach((mark, at) => {
    const depth = open.findLastIndex(({ kind }) => kind === mark.kind);
    // A single mark closes the innermost quotation or is an apostrophe; a double one also closes what it encloses.
    const pair = depth >= 0 && (mark.kind !== 'single' || depth === open.length - 1);
    if (mark.closes && pair && !(mark.opens && nests(marks, at))) finish(depth, mark.start, mark.end, true);
    else if (mark.opens) {
      // A second opening mark that does not nest: the first was never closed.
      if (depth >= 0 && !nests(marks, at)) finish(depth, mark.start, mark.start, false);
      open.push(mark);
    } else if (depth < 0 && mark.kind === carried && open.length === 0 && quotations.length === 0) {
      // Opened in the paragraph before and closed here, the mark not repeated between.
      open.push({ ...mark, start: paragraph.start, end: paragraph.start });
      finish(0, mark.start, mark.end, true);
    }
  });
  const outermost = open[0];
  if (outermost) finish(0, paragraph.end, paragraph.end, false);
  return { quotations, leftOpen: outermost?.kind };
}

/** Whether the quotation that the mark opens closes before the one around it: the next two marks of its kind close. */
function nests(marks: readonly Mark[], at: number): boolean {
  const kind = marks[at]?.kind;
  let closing = 0;
  for (let next = at + 1; next < marks.length && next <= at + 6; next++) {
    const mark = marks[next] as Mark;
    if (mark.kind !== kind) continue;
    if (!mark.closes || mark.opens) return false;
    if (++closing === 2) return true;
  }
  return false;
}
