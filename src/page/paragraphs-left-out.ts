import type { TextMap } from './text-map.ts';
import type { IsRendered } from './visible.ts';

/** Characters; shorter paragraphs are labels as often as text. */
const MIN_PARAGRAPH = 80;
/** Around these, prose belongs to something else than the article. */
const ELSEWHERE =
  'aside,nav,footer,form,figure,figcaption,dialog,[role="complementary"],[id*="comment" i],[class*="comment" i]';

/**
 * How many paragraphs of prose stand in the article's own element, shown, yet were not read:
 * Readability drops some (mozilla/readability#776), and the reader is told.
 */
export function paragraphsLeftOut({ byNode, root }: TextMap, isRendered: IsRendered): number {
  if (!root) return 0;
  const read = new Set<Element>();
  for (const node of byNode.keys()) {
    const paragraph = node.parentElement?.closest('p');
    if (paragraph) read.add(paragraph);
  }
  return [...root.querySelectorAll('p')].filter((paragraph) => {
    if (read.has(paragraph) || (paragraph.textContent ?? '').trim().length < MIN_PARAGRAPH) return false;
    if (paragraph.closest(ELSEWHERE) !== root.closest(ELSEWHERE)) return false;
    const linked = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    const text = firstText(paragraph);
    return linked / (paragraph.textContent ?? '').length < 0.5 && text !== undefined && isRendered(text);
  }).length;
}

function firstText(node: Node): Text | undefined {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return child as Text;
    const inner = firstText(child);
    if (inner) return inner;
  }
  return undefined;
}
