import type { Kind, Naming } from '../document.ts';
import { wordsOf } from './behind.ts';
import { kindOfName } from './kinds.ts';
import type { Phrase } from './phrase.ts';

/** Where the capitalised name that ends with the head begins; behind the head where it is no name. */
export function nameStart({ lower, tag }: Phrase, first: number, head: number): number {
  let start = head + 1;
  while (start > first && (/^NNPS?$/.test(tag(start - 1)) || (start <= head && lower(start - 1) === '&'))) start--;
  return start;
}

/** "Ann Lee and Bo Kim", "France and Spain": named together. */
export function jointOf(
  phrase: Phrase,
  first: number,
  end: number,
): { name: string; kind: Kind; naming: Naming } | undefined {
  for (let at = first + 1; at + 1 < end; at++) {
    if (phrase.lower(at) !== 'and') continue;
    const right = phrase.tag(at + 1) === 'DT' ? at + 2 : at + 1;
    if (!/^NNPS?$/.test(phrase.tag(at - 1)) || !/^NNPS?$/.test(phrase.tag(right))) return undefined;
    const left = nameStart(phrase, first, at - 1);
    let stop = right;
    while (stop < end && /^NNPS?$/.test(phrase.tag(stop))) stop++;
    const kinds = [kindOfName(wordsOf(phrase, left, at)), kindOfName(wordsOf(phrase, right, stop))];
    const press = kinds.every((kind) => kind === 'news-organization');
    const apart = kinds.every((kind) => kind === 'person')
      ? at - left > 1 && stop - right > 1
      : kinds[0] === kinds[1] && left === first;
    if (press || apart)
      return { name: phrase.text(first, end), kind: press ? 'news-organization' : 'group', naming: 'named' };
    return undefined;
  }
  return undefined;
}
