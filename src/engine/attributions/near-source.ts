import { phraseBefore } from './nouns.ts';
import type { Relation } from './relation.ts';
import type { Run, Words } from './words.ts';

/**
 * The relation with the words that name its source alone: "Smith, the mayor of York," and "Smith, who was there," are
 * named by "Smith"; "the mayor, Jane Smith," by the whole; "foes, who" by "foes". The models give the explanation too,
 * or the pronoun alone, as PolNeAR does.
 */
export function nearSource(words: Words, relation: Relation): Relation {
  return relation.source === undefined ? relation : { ...relation, source: shortened(words, relation.source) };
}

function shortened(words: Words, source: Run): Run {
  let { from, to } = source;
  if (to - from === 1 && RELATIVE.test(words.lower(from))) return antecedent(words, from) ?? source;
  while (to - 1 > from && /^[,;—–-]+$/.test(words.lower(to - 1))) to--;
  while (from < to - 1 && /^[,;—–-]+$/.test(words.lower(from))) from++;
  for (let at = from + 1; at < to; at++) {
    const relative = RELATIVE.test(words.lower(at)) && words.lower(at) !== 'that';
    if (!relative && words.lower(at) !== ',') continue;
    // "Smith, Jones and Lee" is one source.
    if (!relative && (isList(words, at, to) || namesAfter(words, at + 1, to))) return { from, to };
    return { from, to: words.lower(at - 1) === ',' && at - 1 > from ? at - 1 : at };
  }
  return { from, to };
}

const RELATIVE = /^(?:who|whom|whose|which|that)$/;

/** The phrase that a relative pronoun takes up, before it or before the comma: the opponents in "fire from opponents, who". */
function antecedent(words: Words, pronoun: number): Run | undefined {
  const least = words.sentence(pronoun).from;
  const to = words.lower(pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const phrase = to > least ? phraseBefore(words, to, least) : undefined;
  if (phrase === undefined || !/^who/.test(words.lower(pronoun))) return phrase;
  let { from } = phrase;
  for (let at = from + 1; at < phrase.to - 1; at++)
    if (/^(?:from|by|to|with|against|among|between|than)$/.test(words.lower(at))) from = at + 1;
  return { from, to: phrase.to };
}

/** Whether what follows the comma goes on with "and" or "or" and no determiner or relative clause begins it. */
function isList(words: Words, comma: number, to: number): boolean {
  if (/^(?:DT|PRP\$|CD|WDT|WP|IN|VBN|VBG|RB)$/.test(words.tag(comma + 1))) return false;
  for (let at = comma + 1; at < to; at++) {
    if (/^(?:and|or|&)$/.test(words.lower(at))) return words.tag(at + 1) !== 'NN';
    if (/^(?:who|which|of|for|at|in|from)$/.test(words.lower(at))) return false;
  }
  return false;
}

/** Whether nothing but a name follows: "the mayor, Jane Smith". */
function namesAfter(words: Words, from: number, to: number): boolean {
  if (to - from < 2 || words.tag(from - 2).startsWith('NNP')) return false;
  for (let at = from; at < to; at++) if (!words.tag(at).startsWith('NNP')) return false;
  return true;
}
