import type { Span } from '../engine/document.ts';
import type { Piece } from './text-map.ts';
import type { IsRendered } from './visible.ts';
import { lettersOf } from './white-space.ts';

const NO_PROSE = 'script,style,noscript,template,textarea,svg,iframe,object';

/** Copies of a paragraph looked at; a page with more repeats itself so much that none can be told from another. */
const MAX_PLACES = 50;

/** A half-open range of letters of the page. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly node: Text;
  /** Position of the node's first letter among the letters of the page. */
  readonly start: number;
}

/** The letters of a page: its shown text without white space, and the way back to the text nodes. */
export class LetterIndex {
  readonly #letters: string;
  readonly #entries: Entry[] = [];
  readonly #starts = new Map<Text, number>();

  constructor(root: Element, isRendered: IsRendered) {
    const parts: string[] = [];
    let start = 0;
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const letters = lettersOf(node.data);
      if (letters === '' || node.parentElement?.closest(NO_PROSE) || !isRendered(node)) continue;
      this.#entries.push({ node, start });
      this.#starts.set(node, start);
      parts.push(letters);
      start += letters.length;
    }
    this.#letters = parts.join('');
  }

  get length(): number {
    return this.#letters.length;
  }

  startOf(node: Text | undefined): number | undefined {
    return node && this.#starts.get(node);
  }

  endOf(node: Text | undefined): number | undefined {
    const start = this.startOf(node);
    return node && start !== undefined ? start + lettersOf(node.data).length : undefined;
  }

  /** Where the letters of text[span) start within some bounds: every place, in order, up to a limit. */
  find(text: string, span: Span, { from, to }: Bounds): number[] {
    const letters = lettersOf(text.slice(span.start, span.end));
    const places: number[] = [];
    if (letters === '') return places;
    let at = this.#letters.indexOf(letters, from);
    while (at >= 0 && at + letters.length <= to && places.length < MAX_PLACES) {
      places.push(at);
      at = this.#letters.indexOf(letters, at + 1);
    }
    return places;
  }

  /** The pieces of text[span) whose letters start at a position of the page's letters. */
  piecesAt(text: string, span: Span, position: number): Piece[] {
    const pieces: Piece[] = [];
    let entry = this.#entries.findLastIndex(({ start }) => start <= position);
    let node = (this.#entries[entry] as Entry).node;
    let offset = offsetOfLetter(node.data, position - (this.#entries[entry] as Entry).start);
    for (let i = span.start; i < span.end; i += 1) {
      const isSpace = lettersOf(text[i] as string) === '';
      if (isSpace) {
        const next = this.#entries[entry + 1]?.node;
        if (offset >= node.length && /^\s/.test(next?.data ?? '')) {
          entry += 1;
          node = next as Text;
          offset = 0;
        }
        if (!/\s/.test(node.data[offset] ?? '')) continue;
      } else {
        offset = nextLetter(node.data, offset);
        while (offset >= node.length) {
          entry += 1;
          node = (this.#entries[entry] as Entry).node;
          offset = nextLetter(node.data, 0);
        }
      }
      const last = pieces.at(-1);
      if (last?.node === node && last.end === i && last.offset + (i - last.start) === offset)
        pieces[pieces.length - 1] = { ...last, end: i + 1 };
      else pieces.push({ start: i, end: i + 1, node, offset });
      offset += 1;
    }
    return pieces;
  }
}

/** Offset of the n-th letter (from 0) of a node's data. */
function offsetOfLetter(data: string, n: number): number {
  let offset = nextLetter(data, 0);
  for (let i = 0; i < n; i += 1) offset = nextLetter(data, offset + 1);
  return offset;
}

function nextLetter(data: string, from: number): number {
  let offset = from;
  while (offset < data.length && lettersOf(data[offset] as string) === '') offset += 1;
  return offset;
}
