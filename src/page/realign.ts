/**
 * Finds an article's words again after the page re-rendered them: text nodes that are gone are looked for by quote,
 * free of white space and in reading order, so that of several copies the one in its place is taken.
 */
import type { Span } from '../engine/document.ts';
import { type Bounds, LetterIndex } from './letter-index.ts';
import { isIntact, type Piece, type TextMap, textMap } from './text-map.ts';
import { renderedIn } from './visible.ts';
import { lettersOf } from './white-space.ts';

/** Letters; a shorter sentence is too common to be looked for by itself. */
const MIN_LETTERS = 12;

/** A paragraph of the article and where it was found among the letters of the page. */
interface Paragraph {
  readonly span: Span;
  /** Pieces that still stand where they were read. */
  readonly intact: readonly Piece[];
  /** Nothing of it changed, or its words stand on the page exactly once. */
  place?: Bounds | undefined;
  pieces?: readonly Piece[] | undefined;
}

/**
 * A map whose pieces are on the page now. The same map where nothing changed (cheap: called after every change of the
 * page). Words that vanished belong to no piece, so that their spans give no range.
 */
export function realign(map: TextMap, document: Document): TextMap {
  const isStill = new Map(map.pieces.map((piece) => [piece, isIntact(map.text, piece)]));
  if (![...isStill.values()].includes(false) || !document.body) return map;

  const root = map.root?.isConnected ? map.root : null;
  const index = new LetterIndex(root ?? document.body, renderedIn(document));
  const paragraphs = paragraphsOf(map).map(({ span, pieces }) => {
    const intact = pieces.filter((piece) => isStill.get(piece));
    const whole = pieces.length > 0 && intact.length === pieces.length;
    const paragraph: Paragraph = { span, intact };
    return whole ? { ...paragraph, pieces, place: placeOf(pieces, index) } : paragraph;
  });
  for (const paragraph of paragraphs) if (!paragraph.pieces) placeWhereUnique(map.text, paragraph, index);
  const pieces = paragraphs.flatMap(
    (paragraph, i) => paragraph.pieces ?? piecesBetween(map.text, paragraphs, i, index),
  );
  return root ? textMap(map.text, pieces, root) : textMap(map.text, pieces);
}

function placeOf(pieces: readonly Piece[], index: LetterIndex): Bounds | undefined {
  const from = index.startOf(pieces[0]?.node);
  const to = index.endOf(pieces.at(-1)?.node);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Words that stand on the page once hold the copies of others between them. */
function placeWhereUnique(text: string, paragraph: Paragraph, index: LetterIndex): void {
  const places = index.find(text, paragraph.span, { from: 0, to: index.length });
  if (places.length === 1) place(text, paragraph, places[0] as number, index);
}

function place(text: string, paragraph: Paragraph, from: number, index: LetterIndex): void {
  const { start, end } = paragraph.span;
  paragraph.place = { from, to: from + lettersOf(text.slice(start, end)).length };
  paragraph.pieces = index.piecesAt(text, paragraph.span, from);
}

/** A paragraph between its neighbours: the copy nearest to one of them, else sentence by sentence. */
function piecesBetween(
  text: string,
  paragraphs: readonly Paragraph[],
  i: number,
  index: LetterIndex,
): readonly Piece[] {
  const paragraph = paragraphs[i] as Paragraph;
  const before = paragraphs.slice(0, i).findLast((other) => other.place)?.place?.to;
  const after = paragraphs.slice(i + 1).find((other) => other.place)?.place?.from;
  const from = before ?? 0;
  const to = after !== undefined && after > from ? after : index.length;

  const places = index.find(text, paragraph.span, { from, to });
  const nearest = before === undefined ? places.at(-1) : places[0];
  if (nearest === undefined) return sentencePieces(text, paragraph, { from, to }, index);
  place(text, paragraph, nearest, index);
  return paragraph.pieces ?? [];
}

function sentencePieces(text: string, { span, intact }: Paragraph, bounds: Bounds, index: LetterIndex): Piece[] {
  let { from } = bounds;
  return sentencesOf(text, span).flatMap((sentence) => {
    const isLong = lettersOf(text.slice(sentence.start, sentence.end)).length >= MIN_LETTERS;
    const at = isLong ? index.find(text, sentence, { from, to: bounds.to })[0] : undefined;
    if (at === undefined) return intact.flatMap((piece) => clipped(piece, sentence));
    from = at;
    return index.piecesAt(text, sentence, at);
  });
}

/** The part of a piece that lies in a span, if any. */
function clipped(piece: Piece, span: Span): Piece[] {
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.end, span.end);
  return start < end ? [{ ...piece, start, end, offset: piece.offset + start - piece.start }] : [];
}

/** The text's paragraphs with their pieces; no piece crosses a line break. */
function paragraphsOf({ text, pieces }: TextMap): { span: Span; pieces: Piece[] }[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    span: { start: index, end: index + line.length },
    pieces: [] as Piece[],
  }));
  let i = 0;
  for (const piece of pieces) {
    while (piece.start >= (paragraphs[i]?.span.end ?? Number.POSITIVE_INFINITY)) i += 1;
    paragraphs[i]?.pieces.push(piece);
  }
  return paragraphs;
}

/** Roughly; what lies between two full stops is enough to look for. */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S.*?(?:[.!?]["'”’)\]]*(?=\s|$)|$)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
