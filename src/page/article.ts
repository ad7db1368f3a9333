import { Readability } from '@mozilla/readability';
import type { Span } from '../engine/document.ts';
import { type Block, blocksOf, type Link } from './blocks.ts';
import { withoutClutter } from './clutter.ts';
import { isTooLarge } from './limits.ts';
import { type ArticleMetadata, metadataOf } from './metadata.ts';
import { paragraphsLeftOut } from './paragraphs-left-out.ts';
import { type Piece, type TextMap, textMap } from './text-map.ts';
import { trackedClone } from './tracked-clone.ts';
import { type IsRendered, renderedIn } from './visible.ts';

/** An article as it stands in a live page. */
export interface Article {
  /** Paragraphs joined by one "\n", white space folded as the page shows it. */
  readonly text: string;
  /** Leads from every character but the line breaks to a live text node. */
  readonly map: TextMap;
  readonly metadata: ArticleMetadata;
  readonly links: readonly { readonly span: Span; readonly href: string }[];
  /** How many of the page's paragraphs were read; headings and list items count where they were read. */
  readonly paragraphs: { readonly read: number; readonly total: number };
}

/**
 * Reads the article of a page without changing the page. Captions, asides, prompts, comments and hidden text are left
 * out. Undefined where there is no article text, where the page is too large to read in a reader's time (see
 * `isTooLarge`), and once the signal is aborted.
 *
 * Works on any DOM: where there is no layout (linkedom on a command line) all text counts as shown.
 */
export function readArticle(
  document: Document,
  signal?: AbortSignal,
  isRendered: IsRendered = renderedIn(document),
): Article | undefined {
  if (signal?.aborted || !document.body || isTooLarge(document)) return undefined;
  const { document: copy, liveOf } = trackedClone(document);
  const parsed = parse(copy);
  if (!parsed?.content || signal?.aborted) return undefined;

  const blocks = withoutClutter(blocksOf(parsed.content, liveOf, isRendered));
  if (blocks.length === 0) return undefined;
  const { text, pieces, links } = joined(blocks);
  const map = textMap(text, pieces);
  return {
    text,
    map,
    links,
    metadata: metadataOf(document, { headline: parsed.title, byline: parsed.byline, outlet: parsed.siteName }),
    paragraphs: { read: blocks.length, total: blocks.length + paragraphsLeftOut(map, isRendered) },
  };
}

interface Parsed {
  readonly content: Element | null | undefined;
  readonly title: string | null | undefined;
  readonly byline: string | null | undefined;
  readonly siteName: string | null | undefined;
}

/** Readability recurses as deep as the page is nested, and throws where the stack ends: nothing can be read there. */
function parse(copy: Document): Parsed | null {
  try {
    return new Readability<Element>(copy, { serializer: (node) => node as Element, keepClasses: true }).parse();
  } catch {
    return null;
  }
}

function joined(blocks: readonly Block[]): { text: string; pieces: Piece[]; links: Link[] } {
  const pieces: Piece[] = [];
  const links: Link[] = [];
  let start = 0;
  for (const block of blocks) {
    for (const piece of block.pieces) pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    for (const { span, href } of block.links)
      links.push({ span: { start: span.start + start, end: span.end + start }, href });
    start += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), pieces, links };
}
