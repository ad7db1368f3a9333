import type { Annotator, Paragraph } from '../document.ts';

/** The lines of the text that hold more than white space, trimmed of it. */
export const splitParagraphs: Annotator<never, 'paragraphs'> = ({ text }): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  // From the first visible character of a line to its last; the greedy run and the dot cannot overlap.
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const visible = line.trim();
    if (visible === '') continue;
    const start = index + line.indexOf(visible.charAt(0));
    paragraphs.push({ start, end: start + visible.length });
  }
  return paragraphs;
};
