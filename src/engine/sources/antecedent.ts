import type { Range, Reading } from './reading.ts';

const PART = /^(?:NNS?|NNPS?|CD|JJ[RS]?|POS|DT|PRP\$|VBN|VBG)$/;

/** The noun phrase before a relative pronoun at `relative`: "his foes, who", "Ann Lee, 84, who", "Lee, the mayor, who". */
export function antecedentOf(reading: Reading, relative: number): Range | undefined {
  const { lower, tag, word } = reading;
  let to = relative;
  if (/^(?:in|of|for|to|with|from|by)$/.test(lower(to - 1))) to--;
  if (/^(?:,|--|—|–)$/.test(lower(to - 1))) to--;
  if (lower(to - 1) === ')') {
    while (to > 0 && lower(to - 1) !== '(') to--;
    to--;
  }
  // the age of "Ann Lee, 84,"
  if (/^\d{1,3}$/.test(word(to - 1)) && lower(to - 2) === ',') to -= 2;
  const from = start(reading, to);
  if (from >= to) return undefined;
  // "Ann Lee, the mayor of York, who": the name before the explanation
  if (lower(from - 1) === ',' && !tag(to - 1).startsWith('NNP') && tag(from - 2) === 'NNP') {
    let name = from - 1;
    while (tag(name - 1) === 'NNP') name--;
    return { from: name, to: from - 1 };
  }
  if (
    lower(from - 1) === ',' &&
    /^\d{1,3}$/.test(word(from - 2)) &&
    lower(from - 3) === ',' &&
    tag(from - 4) === 'NNP'
  ) {
    let name = from - 3;
    while (tag(name - 1) === 'NNP') name--;
    return { from: name, to: from - 3 };
  }
  return { from, to };
}

function start({ lower, tag, word }: Reading, to: number): number {
  let from = to;
  const link = (at: number): boolean => /^(?:of|for|at|in|from|with|to|on|and|&)$/.test(lower(at));
  while (
    from > 0 &&
    from > to - 16 &&
    (PART.test(tag(from - 1)) || (link(from - 1) && from < to && /^(?:NN|JJ)/.test(tag(from - 2))))
  ) {
    from--;
    if (/^(?:DT|PRP\$)$/.test(tag(from)) && !(link(from - 1) && /^(?:NN|JJ)/.test(tag(from - 2)))) break;
  }
  while (from < to && (link(from) || tag(from) === 'POS')) from++;
  // a verb's participle opens no phrase
  while (from < to && /^VB/.test(tag(from)) && !/^(?:DT|PRP\$)$/.test(tag(from - 1))) from++;
  return /^\p{P}+$/u.test(word(from)) ? from + 1 : from;
}
