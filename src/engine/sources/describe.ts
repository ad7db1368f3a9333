import type { Kind, Naming } from '../document.ts';
import { isCalling } from './appositions.ts';
import { kindOfNoun } from './kinds.ts';
import { NEWS_NOUNS } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { isNamed, type Reading } from './reading.ts';

/** What is written for a few eyes is not named by whose it is: "a US government memo". */
const PRIVATE =
  /^(?:memo|memorandum|document|email|e-mail|letter|cable|note|draft|message|file|filing|record|text|recording|footage|transcript|briefing|dossier|minute|invoice|contract|photo|image|video)$/;

/** The kind of the source that a common noun means, and whether the phrase around it names it. */
export function describe(reading: Reading, phrase: Phrase): { readonly kind: Kind; readonly naming: Naming } {
  const { lower, word } = reading;
  const { first, head, end, noun, plural } = phrase;
  const before = head > first ? lower(head - 1) : '';
  if (noun === 'source' || noun === 'insider' || noun === 'rumor' || noun === 'rumour') {
    const told =
      end > head + 1 ||
      (head > first && !/^(?:CD|DT|JJ)$/.test(reading.tag(head - 1))) ||
      phrase.to > end ||
      (head > first &&
        /^(?:NN|NNP|JJ)$/.test(reading.tag(head - 1)) &&
        !/^(?:some|other|several|many|multiple|various|anonymous|unnamed)$/.test(before));
    return { kind: told ? (plural ? 'group' : 'person') : 'unspecified', naming: 'unnamed' };
  }
  const named =
    isNamed(reading, { from: first, to: head }) ||
    (!plural && /^(?:by|from|of|on|in)$/.test(lower(head + 1)) && isNamed(reading, { from: head + 1, to: end }));
  // "Israeli media", "news reports" are many: only a single body is named by the names before its noun.
  if (NEWS_NOUNS.has(noun) && (noun !== 'agency' || before === 'news') && !(noun === 'post'))
    return {
      kind: 'news-organization',
      naming:
        !plural && noun !== 'media' && isNamed(reading, { from: first, to: head }) && /^\p{Lu}/u.test(word(head))
          ? 'named'
          : 'unnamed',
    };
  if (isCalling(lower(head))) return { kind: plural ? 'group' : 'person', naming: 'unnamed' };
  const kind = kindOfNoun(noun, before, plural);
  if (lower(head) === 'police') return { kind, naming: 'named' };
  if (noun === 'ministry' && head > first && !plural) return { kind, naming: 'named' };
  if (kind === 'organization')
    return plural ? { kind: 'group', naming: 'unnamed' } : { kind, naming: named ? 'named' : 'unnamed' };
  if (PRIVATE.test(noun)) return { kind, naming: 'unnamed' };
  if (/document|data|social-post/.test(kind)) return { kind, naming: named ? 'named' : 'unnamed' };
  return { kind, naming: 'unnamed' };
}
