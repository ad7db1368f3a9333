import type { Kind } from '../document.ts';
import { AMOUNTS, COMPANY_ENDINGS } from './common-nouns.ts';
import { BODIES, DATA, DOCUMENTS, GROUPS, NEWS_NOUNS, NOBODY, ORGANIZATIONS, POSTS, TITLES } from './nouns.ts';
import { OUTLET_WORDS, OUTLETS } from './outlets.ts';
import { PLACES } from './places.ts';

/** The singular of a regular English plural. */
export const singular = (word: string): string =>
  /(?:ss|us|is|news)$/.test(word)
    ? word
    : word
        .replace(/(?<=(?:wo|wo|^|[a-z])m)en$/, 'an')
        .replace(/^people$/, 'person')
        .replace(/ies$/, 'y')
        .replace(/(?<=[sxz]|[cs]h)es$/, '')
        .replace(/(?<!s)s$/, '');

/** The kind of a capitalised name, by its words as they stand; `article`: "the" stands before it. */
export function kindOfName(words: readonly string[], article = false): Kind {
  const lower = words.map((word) => word.toLowerCase());
  const name = lower.join(' ');
  const last = lower.at(-1) ?? '';
  if (
    OUTLETS.has(name) ||
    ((lower.length > 1 || article) && (OUTLET_WORDS.has(last) || OUTLET_WORDS.has(last.split('-')[0] ?? '')))
  )
    return 'news-organization';
  if (/(?:-tv|-fm|tv|news|gazette|times)$/.test(last) && last.length > 4 && /^\p{Lu}/u.test(words.at(-1) ?? ''))
    return 'news-organization';
  if (lower.length > 1 && (lower.includes('broadcasting') || (lower.includes('news') && lower.includes('agency'))))
    return 'news-organization';
  // WXIA-TV, KOMO, Fox 5, NBC 6
  if (/^[WK][A-Z]{2,3}(?:-TV|-FM|-AM)?$/.test(words[0] ?? '') && words[0] !== 'WHO' && lower.length <= 2)
    return 'news-organization';
  if (/^(?:fox|nbc|abc|cbs|bbc|cnn|itv|sky|radio|tv)$/.test(lower[0] ?? '') && lower.length <= 3)
    return 'news-organization';
  if (PLACES.has(name) || PLACES.has(lower.slice(-2).join(' ')) || PLACES.has(last)) return 'organization';
  const base = lower.map(singular);
  const noun = base.at(-1) ?? '';
  if (base.length > 1 || article) {
    if (DATA.has(noun)) return 'data';
    if (DOCUMENTS.has(noun)) return 'document';
  }
  if (base.some((word) => ORGANIZATIONS.has(word)) || lower.some((word) => BODIES.has(word) || word === '&'))
    return 'organization';
  if (
    lower.length > 1 &&
    COMPANY_ENDINGS.has(last) &&
    !/^(?:sons|brothers|partners|water|steel|media|power)$/.test(last)
  )
    return 'organization';
  if (
    /\p{L}{3}(?:bank|corp|soft|tech|media|air)$/u.test(last) &&
    !/^(?:fair|adair|sinclair|blair|alastair)$/.test(last)
  )
    return 'organization';
  if (words.length === 1 && /^(?:[\p{Lu}&]{2,7}|(?:\p{Lu}\.){2,})$/u.test(words[0] ?? '')) return 'organization';
  return article && !lower.some((word) => TITLES.has(word)) ? 'organization' : 'person';
}

/** The kind of a common noun in the singular, by the word before it too. */
export function kindOfNoun(noun: string, before: string, plural: boolean): Kind {
  if (NOBODY.has(noun)) return before === '' ? 'unspecified' : plural ? 'group' : 'person';
  if (noun === 'report' && plural && /^(?:media|news|press|local)$/.test(before)) return 'news-organization';
  if (NEWS_NOUNS.has(noun) && (noun !== 'agency' || before === 'news')) return 'news-organization';
  if (noun === 'authority' && plural) return 'group';
  if (noun === 'police') return 'organization';
  if (POSTS.has(noun) && before !== 'army') return 'social-post';
  if (DATA.has(noun)) return 'data';
  if (DOCUMENTS.has(noun)) return 'document';
  if (GROUPS.has(noun) || AMOUNTS.has(noun))
    return /^(?:one|another|second|third|fourth|fifth)$/.test(noun) && !plural ? 'person' : 'group';
  if (ORGANIZATIONS.has(noun) && !(plural && /^(?:troop|militant|group|soldier)$/.test(noun))) return 'organization';
  if (plural || noun === 'people') return 'group';
  return /(?:tion|ment|ness|ity|ism|sis|ance|ence|ship|age|ledger|system|scenario|log|book|map|sheet|graph|ing|ure|word|phrase|idea|theory|logic|fact|tape|print)$/.test(
    noun,
  )
    ? 'document'
    : 'person';
}
