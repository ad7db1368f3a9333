/**
 * Finds an article's words again after the page re-rendered them: text nodes that are gone are looked for by quote,
 * free of white space and in reading order, so that of several copies the one in its place is taken.
 */
import type { Span } from '../engine/document.ts';
import { LetterIndex } from './letter-index.ts';
import { isIntact, type Piece, type TextMap, textMap } from './text-map.ts';
import { renderedIn } from './visible.ts';

/** Letters; a shorter sentence is too common to be looked for by itself. */
const MIN_LETTERS = 12;

/**
 * A map whose pieces are on the page now. The same map where nothing changed (cheap: called after every change of the
 * page). Words that vanished belong to no piece, so that their spans give no range.
 */
export function realign(map: TextMap, document: Document): TextMap {
  const intact = map.pieces.map((piece) => isIntact(map.text, piece));
  if (intact.every(Boolean) || !document.body) return map;

  const index = new LetterIndex(document.body, renderedIn(document));
  const paragraphs = paragraphsOf(map.text).map((span) => {
    const from = map.pieces.findIndex((piece) => piece.end > span.start);
    const found = map.pieces.filter((piece, i) => piece.start < span.end && piece.end > span.start && intact[i]);
    const whole = from >= 0 && map.pieces.every((piece, i) => !overlaps(piece, span) || intact[i]);
    return { span, found, whole };
  });

  const pieces: Piece[] = [];
  let cursor = 0;
  for (const [i, { span, found, whole }] of paragraphs.entries()) {
    if (whole) {
      pieces.push(...found);
      cursor = Math.max(cursor, index.endOf(found.at(-1)?.node) ?? cursor);
      continue;
    }
    const next = paragraphs.slice(i + 1).find((paragraph) => paragraph.whole)?.found[0]?.node;
    const limit = index.startOf(next) ?? index.length;
    const bounds = { from: cursor, to: limit > cursor ? limit : index.length };
    const again = locate(map.text, span, found, index, bounds);
    pieces.push(...again.pieces);
    cursor = Math.max(cursor, again.end);
  }
  return textMap(map.text, pieces);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A paragraph as a whole where the page still has it so, else sentence by sentence. */
function locate(
  text: string,
  paragraph: Span,
  found: readonly Piece[],
  index: LetterIndex,
  bounds: Bounds,
): { pieces: Piece[]; end: number } {
  const at = index.find(text, paragraph, bounds) ?? index.findOnly(text, paragraph);
  if (at !== undefined) return { pieces: index.piecesAt(text, paragraph, at), end: at };

  const pieces: Piece[] = [];
  let from = bounds.from;
  for (const sentence of sentencesOf(text, paragraph)) {
    const start =
      sentence.end - sentence.start >= MIN_LETTERS ? index.find(text, sentence, { ...bounds, from }) : undefined;
    if (start === undefined) {
      pieces.push(...found.flatMap((piece) => clipped(piece, sentence)));
    } else {
      pieces.push(...index.piecesAt(text, sentence, start));
      from = start;
    }
  }
  return { pieces, end: from };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The part of a piece that lies in a span, if any. */
function clipped(piece: Piece, span: Span): Piece[] {
  if (!overlaps(piece, span)) return [];
  const start = Math.max(piece.start, span.start);
  return [{ ...piece, start, end: Math.min(piece.end, span.end), offset: piece.offset + start - piece.start }];
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

/** Roughly; what lies between two full stops is enough to look for. */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S.*?(?:[.!?]["'”’)\]]*(?=\s|$)|$)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
