import type { Paragraph, Quotation, Token } from '../document.ts';

/** What a quotation mark can do where it stands: its shape and the spaces around it tell. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Quotation['mark'];
  readonly opens: boolean;
  readonly closes: boolean;
}

const DOUBLE_OPENING: ReadonlySet<string> = new Set(['“', '``', '„', '‟', '〝']);
const DOUBLE: ReadonlySet<string> = new Set([...DOUBLE_OPENING, '"', '”', "''", '＂']);
const GUILLEMETS: ReadonlySet<string> = new Set(['«', '»', '‹', '›']);
const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’', '‛']);

const BEFORE_OPENING = /[\s([{<“‘"'„«»—–\-/]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}>”’"'»«…—–\-/]/u;

/** The quotation marks among the tokens of one paragraph; tokens[from] is its first, tokens[to] the next one's. */
export function marksOf(text: string, tokens: readonly Token[], from: number, to: number, within: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const { start, end } = tokens[at] as Token;
    if (end - start > 2) continue;
    const shape = text.slice(start, end);
    const before = start > within.start ? text.charAt(start - 1) : ' ';
    const twice = end < within.end && text.charAt(end) === shape && (shape === '‘' || shape === '’');
    if (twice) {
      // ‘‘ and ’’ are double marks set as two single ones.
      const after = end + 1 < within.end ? text.charAt(end + 1) : ' ';
      marks.push(markAt(start, end + 1, 'double', shape === '‘' ? '“' : '”', before, after));
      at++;
      continue;
    }
    const after = end < within.end ? text.charAt(end) : ' ';
    if (DOUBLE.has(shape)) marks.push(markAt(start, end, 'double', shape, before, after));
    else if (GUILLEMETS.has(shape)) marks.push({ start, end, kind: 'guillemet', opens: true, closes: true });
    else if (SINGLE.has(shape)) marks.push(markAt(start, end, 'single', shape, before, after));
  }
  return marks;
}

function markAt(start: number, end: number, kind: Mark['kind'], shape: string, before: string, after: string): Mark {
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const closes = !/\s/u.test(before) && AFTER_CLOSING.test(after);
  // A straight mark between two spaces, or between two letters, may be either.
  const either = opens === closes;
  if (kind === 'single') return { start, end, kind, opens: opens && shape !== '’', closes: closes && shape !== '‘' };
  if (DOUBLE_OPENING.has(shape)) return { start, end, kind, opens: true, closes: closes && !opens };
  if (shape === '”') return { start, end, kind, opens: opens && !closes, closes: true };
  return { start, end, kind, opens: opens || either, closes: closes || either };
}
