import { NEWS_NOUNS } from './nouns.ts';
import type { Phrase } from './phrase.ts';

/** "the newspaper Bild", "the Xinhua news agency". */
export function pressIn({ lower }: Phrase, first: number, head: number): boolean {
  for (let at = first; at <= head; at++)
    if (
      NEWS_NOUNS.has(lower(at)) &&
      (lower(at) !== 'agency' || lower(at - 1) === 'news') &&
      (at === head || at + 3 > head)
    )
      return true;
  return false;
}
