import type { Span } from '../engine/document.ts';
import type { Piece } from './text-map.ts';
import type { IsRendered } from './visible.ts';
import { runsOf, spaceIn } from './white-space.ts';

/** A link in the text, its address as the page resolves it. */
export interface Link {
  readonly span: Span;
  readonly href: string;
}

/** A paragraph, heading, list item or cell: text that no block element divides. Spans count from the block's start. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  /** Local name of the innermost block element. */
  readonly tag: string;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);
/** Elements whose text is no prose or not shown. */
const SKIPPED: ReadonlySet<string> = new Set(
  'audio button canvas datalist embed iframe math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);
/** Texts for screen readers only ("opens in new tab") stand in the page, but the reader does not see them. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|screen-?reader[\w-]*|visually-?hidden|visuallyhidden|u-vh|assistive-text)(?:\s|$)/i;
/** A line that ends so is a paragraph's end where a line break follows; other line breaks only wrap. */
const ENDS_SENTENCE = /[.!?:;…]["'”’»)\]]*$/;

/**
 * The blocks under a node of the tracked clone, in order, each with the live text nodes it stands in. Text without a
 * live node, hidden text and empty blocks are left out.
 */
export function blocksOf(root: Element, liveOf: ReadonlyMap<Text, Text>, isRendered: IsRendered): Block[] {
  const blocks: Block[] = [];
  let block = new BlockBuilder(root.localName);
  const startBlock = (tag: string): void => {
    const done = block.build();
    if (done) blocks.push(done);
    block = new BlockBuilder(tag);
  };

  const visit = (parent: Element, tag: string): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) {
        const live = liveOf.get(node as Text);
        if (live && isRendered(live)) block.addText(live);
      } else if (node.nodeType === 1) {
        visitElement(node as Element, tag);
      }
    }
  };
  const visitElement = (element: Element, tag: string): void => {
    const name = element.localName;
    if (SKIPPED.has(name) || SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '')) return;
    if (name === 'br') {
      if (ENDS_SENTENCE.test(block.text)) startBlock(tag);
      else block.addSpace();
    } else if (BLOCKS.has(name)) {
      startBlock(name);
      visit(element, name);
      startBlock(tag);
    } else {
      const href = name === 'a' ? element.getAttribute('href') : null;
      const inner = block;
      const start = block.end;
      visit(element, tag);
      if (href && inner === block) block.addLink(start, href);
    }
  };

  visit(root, root.localName);
  startBlock(root.localName);
  return blocks;
}

class BlockBuilder {
  text = '';
  readonly #tag: string;
  readonly #pieces: Piece[] = [];
  readonly #links: Link[] = [];
  /** White space seen since the last word; written only when another word follows. */
  #space: { readonly node: Text; readonly offset: number } | 'of a line break' | undefined;

  constructor(tag: string) {
    this.#tag = tag;
  }

  /** Where the next word would start. */
  get end(): number {
    return this.text.length + (this.#space && this.text ? 1 : 0);
  }

  addSpace(): void {
    this.#space ??= 'of a line break';
  }

  addText(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const run of runsOf(data)) {
      this.#noteSpace(node, from, run.index);
      this.#addRun(node, run.index, run[0]);
      from = run.index + run[0].length;
    }
    this.#noteSpace(node, from, data.length);
  }

  addLink(from: number, href: string): void {
    let start = from;
    while (this.text[start] === ' ') start += 1;
    if (this.text.length > start) this.#links.push({ span: { start, end: this.text.length }, href });
  }

  build(): Block | undefined {
    if (!this.text) return undefined;
    return { text: this.text, pieces: this.#pieces, links: this.#links, tag: this.#tag };
  }

  #noteSpace(node: Text, from: number, to: number): void {
    if (this.#space && this.#space !== 'of a line break') return;
    const offset = spaceIn(node.data, from, to);
    if (offset >= 0) this.#space = { node, offset };
  }

  #addRun(node: Text, offset: number, run: string): void {
    if (this.#space && this.text) {
      if (this.#space === 'of a line break') this.text += ' ';
      else this.#append(this.#space.node, this.#space.offset, ' ');
    }
    this.#space = undefined;
    this.#append(node, offset, run);
  }

  #append(node: Text, offset: number, words: string): void {
    const last = this.#pieces.at(-1);
    const start = this.text.length;
    this.text += words;
    const end = this.text.length;
    if (last?.node === node && last.end === start && last.offset + (start - last.start) === offset)
      this.#pieces[this.#pieces.length - 1] = { ...last, end };
    else this.#pieces.push({ start, end, node, offset });
  }
}
