import type { Mark } from './marks.ts';

/**
 * Keeps the single marks that quote and drops those that are apostrophes, for the marks of one paragraph:
 * an opening mark needs a closing one behind it, and "the players’ union" closes nothing where a surer closing mark
 * follows before the next opening one.
 */
export function withoutApostrophes(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let closer = false;
  let surer = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at] as Mark;
    if (mark.kind !== 'single') {
      kept.push(mark);
      continue;
    }
    if (mark.closes && !(mark.opens && closer)) {
      const sure = !possessive(text, mark);
      if (!sure && surer) continue;
      closer = true;
      surer ||= sure;
      kept.push({ ...mark, opens: false });
    } else if (mark.opens && closer && /[\p{L}\p{N}\p{P}$]/u.test(text.charAt(mark.end))) {
      // The next closing mark to the left belongs to another pair.
      closer = false;
      surer = false;
      kept.push({ ...mark, closes: false });
    }
  }
  return kept.reverse();
}

/** Whether a closing single mark may be the apostrophe of a plural: an s before it, a word behind it. */
function possessive(text: string, { start, end }: Mark): boolean {
  return /[sSzxZX]/.test(text.charAt(start - 1)) && /^\s[\p{L}\p{N}]/u.test(text.slice(end, end + 3));
}
