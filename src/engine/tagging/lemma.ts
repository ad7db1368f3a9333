/** Base forms of English words by their tag and ending. */
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';
import { lostE } from './lost-e.ts';

/** The base form in lower case: lemma('Said', 'VBD') = 'say', lemma('reports', 'NNS') = 'report'. Any strings will do. */
export function lemma(word: string, tag: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (tag === 'MD' || tag.startsWith('VB')) return IRREGULAR_VERBS.get(lower) ?? verb(lower, tag);
  if (tag === 'NNS') return IRREGULAR_NOUNS.get(lower) ?? withoutS(lower);
  return lower === "n't" ? 'not' : lower;
}

function verb(word: string, tag: string): string {
  if (tag === 'VBZ') return withoutS(word);
  if (tag === 'VBG') return word.endsWith('ing') ? restored(word.slice(0, -3), word) : word;
  if (!word.endsWith('ed') || (tag !== 'VBD' && tag !== 'VBN')) return word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  return restored(word.slice(0, -2), word);
}

function withoutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) && !/(?:daches|taches|shoes|[tw]oes|foes|throes)$/.test(word))
    return word.slice(0, -2);
  return /[^sui]s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}

/** The base form of a stem whose "ed" or "ing" was cut off `word`. */
function restored(stem: string, word: string): string {
  if (!/[aeiouy]/.test(stem)) return word;
  if (/([bdgmnprt])\1$/.test(stem)) return /^(?:add|err|ebb|egg|purr)$/.test(stem) ? stem : stem.slice(0, -1);
  if (/(?:comp|prop|exp|rep|disp|reb|contr|patr|trav|canc|mod|lab|sign|lev|chann)[aeo]ll$/.test(stem))
    return stem.slice(0, -1);
  return lostE(stem) ? `${stem}e` : stem;
}
