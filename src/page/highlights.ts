/**
 * Marks in the page by the CSS Custom Highlight API: the page's own nodes are never touched, selections and links keep
 * working. How the marks look stands in marks.css.
 */

export const MARK_STYLES = ['named', 'organization', 'document', 'unnamed', 'unspecified', 'judgement'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export interface Mark {
  readonly id: string;
  readonly style: MarkStyle;
  /** Live ranges of the page; several marks may share their words. */
  readonly ranges: readonly Range[];
}

export interface Marks {
  /** Shows these marks instead of the ones before. */
  draw(marks: readonly Mark[]): void;
  /** Lays the focus over these ranges instead of the ones before; undefined takes it away. */
  focus(ranges: readonly Range[] | undefined): void;
  /** Ids of the marks under a point of the viewport (CSS pixels), in the order they were drawn; often none. */
  idsAt(x: number, y: number): string[];
  /** Takes away all that was drawn. */
  clear(): void;
}

const PREFIX = 'according-to-';
const FOCUS = `${PREFIX}focus`;

/** Hit testing and caret lookup that TypeScript's DOM does not know in full. */
interface HitTesting {
  highlightsFromPoint?(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[];
}

/**
 * Draws marks into a document. In a browser without the Custom Highlight API nothing is drawn and nothing is hit; the
 * list in the sidebar holds all the same.
 */
export function createMarks(document: Document): Marks {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  let drawn: readonly Mark[] = [];
  const set = (name: string, ranges: readonly Range[], priority: number): void => {
    if (!registry) return;
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  };
  return {
    draw(marks) {
      drawn = marks;
      for (const style of MARK_STYLES)
        set(
          PREFIX + style,
          marks.filter((mark) => mark.style === style).flatMap((mark) => mark.ranges),
          0,
        );
    },
    focus(ranges) {
      set(FOCUS, ranges ?? [], 1);
    },
    idsAt(x, y) {
      if (!registry) return [];
      const hit = rangesAt(document, registry as HitTesting, drawn, x, y);
      return drawn.filter((mark) => mark.ranges.some((range) => hit.has(range))).map((mark) => mark.id);
    },
    clear() {
      drawn = [];
      for (const name of [...MARK_STYLES.map((style) => PREFIX + style), FOCUS]) registry?.delete(name);
    },
  };
}

/** The browser's own hit test where there is one (Chromium), else the caret's position against each range. */
function rangesAt(
  document: Document,
  registry: HitTesting,
  marks: readonly Mark[],
  x: number,
  y: number,
): ReadonlySet<AbstractRange> {
  if (registry.highlightsFromPoint)
    return new Set(registry.highlightsFromPoint(x, y).flatMap((result) => [...result.ranges]));
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return new Set();
  const ranges = marks.flatMap((mark) => mark.ranges);
  return new Set(ranges.filter((range) => holdsCaret(range, caret) && coversPoint(range, x, y)));
}

function holdsCaret(range: Range, caret: CaretPosition): boolean {
  try {
    return range.isPointInRange(caret.offsetNode, caret.offset);
  } catch {
    // The page changed the node since: its offset lies outside.
    return false;
  }
}

/** A caret snaps to the nearest text, so that a click beside a line seems to hit it. */
function coversPoint(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
