import type { Span } from '../engine/document.ts';
import { fold } from './white-space.ts';

/** A stretch of the article's text that stands in one live text node: text[start + i] is node.data[offset + i]. */
export interface Piece extends Span {
  readonly node: Text;
  readonly offset: number;
}

/** Leads from the article's text to the live page and back. */
export interface TextMap {
  readonly text: string;
  /** Sorted by start, never overlapping; line breaks and words that are not on the page belong to none. */
  readonly pieces: readonly Piece[];
  /** The pieces of a text node, sorted by offset. */
  readonly byNode: ReadonlyMap<Text, readonly Piece[]>;
  /** The innermost element around all of the article when it was read: its words are looked for in it. */
  readonly root: Element | null;
}

/** `root`: the article's element where it is known already. */
export function textMap(text: string, pieces: readonly Piece[], root: Element | null = elementAround(pieces)): TextMap {
  const byNode = new Map<Text, Piece[]>();
  for (const piece of pieces) {
    const known = byNode.get(piece.node);
    if (known) known.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  return { text, pieces, byNode, root };
}

/**
 * The live DOM ranges of a span in text order: one for each text node that shares in it, so that a range never holds
 * foreign text (an advertisement, a hidden word) and lives on when its neighbours are moved. Words that are not on
 * the page any more give no range.
 */
export function rangesOf(map: TextMap, span: Span): Range[] {
  const ranges: Range[] = [];
  let last: Range | undefined;
  for (let i = firstEndingAfter(map.pieces, span.start); i < map.pieces.length; i += 1) {
    const piece = map.pieces[i] as Piece;
    if (piece.start >= span.end) break;
    if (!isIntact(map.text, piece)) continue;
    const from = piece.offset + Math.max(span.start - piece.start, 0);
    const to = piece.offset + Math.min(span.end, piece.end) - piece.start;
    if (last?.endContainer === piece.node && isBlank(piece.node.data, last.endOffset, from)) {
      last.setEnd(piece.node, to);
    } else {
      last = piece.node.ownerDocument.createRange();
      last.setStart(piece.node, from);
      last.setEnd(piece.node, to);
      ranges.push(last);
    }
  }
  return ranges;
}

/**
 * The position in the text of a DOM point, a caret's for instance; undefined outside the article. White space that
 * the text leaves out counts to the character after it.
 */
export function spanAt(map: TextMap, node: Node, offset: number): number | undefined {
  const pieces = map.byNode.get(node as Text);
  if (!pieces) return undefined;
  for (const piece of pieces) {
    if (offset < piece.offset + piece.end - piece.start) return piece.start + Math.max(offset - piece.offset, 0);
  }
  return pieces.at(-1)?.end;
}

/** True while the page still shows a piece's words where they were read. */
export function isIntact(text: string, { node, offset, start, end }: Piece): boolean {
  if (!node.isConnected) return false;
  const { data } = node;
  for (let i = 0; i < end - start; i += 1) {
    const ours = text[start + i];
    const theirs = data[offset + i];
    if (ours !== theirs && !(ours === ' ' && theirs !== undefined && fold(theirs) === '')) return false;
  }
  return true;
}

function elementAround(pieces: readonly Piece[]): Element | null {
  let element = pieces[0]?.node.parentElement ?? null;
  for (const { node } of pieces) while (element && !element.contains(node)) element = element.parentElement;
  return element;
}

function isBlank(data: string, from: number, to: number): boolean {
  return from <= to && fold(data.slice(from, to)) === '';
}

/** Index of the first piece that ends after a position, by bisection. */
function firstEndingAfter(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
