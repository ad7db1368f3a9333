import { CALLINGS } from './common-nouns.ts';
import { singular } from './kinds.ts';
import { HOLDERS, ORGANIZATIONS } from './nouns.ts';
import type { Range, Reading } from './reading.ts';

/** Whether a noun means a person by office, calling or kin. */
export function isCalling(word: string): boolean {
  const base = singular(word);
  return (
    CALLINGS.has(base) ||
    CALLINGS.has(word) ||
    (HOLDERS.has(word) && !/^(?:chief)s$/.test(word)) ||
    /(?:man|woman|person|ologist|ographer)$/.test(base) ||
    /^(?:ex|co|vice)-/.test(word)
  );
}

const PHRASE = /^(?:NN|JJ|VBN$|VBG$|CD$|POS$|HYPH$|RB$|FW$)/;
const LINK = /^(?:of|for|to|at|in|and|with|on|&)$/;

/** The words right before a name that say who it is: "US ambassador to the UN", "spokeswoman", "President". */
export function titleBefore(reading: Reading, { from }: Range): Range | undefined {
  const { lower, tag } = reading;
  let to = from;
  // "a local named Ann Lee"
  if (/^(?:named|called)$/.test(lower(to - 1))) to--;
  if (
    !isCalling(lower(to - 1)) &&
    !(tag(to - 1).startsWith('NNP') && to === from) &&
    !/^(?:UN|U\.N\.)$/.test(reading.word(to - 1))
  )
    return undefined;
  const start = phraseStart(reading, to);
  return start < to && holdsCalling(reading, start, to) ? { from: start, to } : undefined;
}

/** "the governor of Ohio, Ann Lee,": the phrase before the comma, without its article. */
export function appositionBefore(reading: Reading, { from, to }: Range): Range | undefined {
  const { lower, tag, word } = reading;
  if (lower(from - 1) !== ',' || !/^[,.;)—–"”-]|^(?:who|said|says|told)$/.test(word(to))) return undefined;
  const end = from - 1;
  const start = phraseStart(reading, end);
  if (
    start >= end ||
    (!/^(?:DT|PRP\$)$/.test(tag(start - 1)) &&
      start !== reading.doc.sentences[reading.sentence(start)]?.from &&
      tag(start + 1) !== 'POS')
  )
    return undefined;
  let head = start;
  while (head + 1 < end && !LINK.test(lower(head + 1))) head++;
  return tag(head) === 'NN' && isCalling(lower(head)) ? { from: start, to: end } : undefined;
}

/** "Ann Lee, 54, the mayor of York,": the explanation behind the name, without its article. */
export function appositionAfter(reading: Reading, { to }: Range, person: boolean): Range | undefined {
  const { lower, tag, word } = reading;
  if (!/^(?:,|--|—|–)$/.test(lower(to)))
    return /^(?:of|from)$/.test(lower(to)) && person ? origin(reading, to) : bracketed(reading, to);
  let from = to + 1;
  // an age, or "R-Ohio"
  if (/^\d{1,3}$/.test(word(from)) && /^(?:,|who|and)$/.test(lower(from + 1))) {
    if (lower(from + 1) !== ',') return undefined;
    from += 2;
  }
  if (/^(?:then|now|formerly|also|once|currently|himself|herself|previously|still|until)$/.test(lower(from))) from++;
  if (/^[RDI]-\p{Lu}/u.test(word(from))) return { from, to: from + 1 };
  if (lower(from) === 'who') return clause(reading, from);
  if (/^(?:the|an?|its|his|her|their|our|another|one)$/.test(lower(from))) from++;
  else if (!/^(?:NN$|JJ|NNP|VBN|CD)/.test(tag(from))) return undefined;
  let end = from;
  let noun = false;
  while (end < to + 30 && reading.sentence(end) === reading.sentence(to)) {
    if (/^[,.;:()—–"“”]|^--?$/.test(word(end)) || /^(?:who|which|that|whose)$/.test(lower(end))) break;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag(end))) break;
    noun ||= tag(end) === 'NN' || (tag(end) === 'NNP' && isCalling(lower(end)));
    end++;
  }
  if (
    !noun ||
    end === from ||
    (person && !holdsCalling(reading, from, end) && !/^(?:the|an?|his|her)$/.test(lower(from - 1)))
  )
    return undefined;
  // "Ann Lee, mayor and …" needs its closing comma or the end; a list ("Lee, teacher Bo Kim and") has a name at its end.
  return /^[,.;:()—–]|^--?$|^(?:who|which|whose|said|says|told)$/.test(lower(end)) ? { from, to: end } : undefined;
}

/** "Ann Lee of the Port Authority said": where a person comes from. */
function origin({ lower, word, tag }: Reading, at: number): Range | undefined {
  let to = at + 1;
  while (to < at + 9 && (/^\p{Lu}/u.test(word(to)) || /^(?:the|of|for|and|in|&)$/.test(lower(to)))) to++;
  while (to > at && /^(?:the|of|for|and|in)$/.test(lower(to - 1))) to--;
  return to > at + 1 && (/^(?:VB[DZP]|MD|,|WP)$/.test(tag(to)) || /^[,.:]/.test(word(to)))
    ? { from: at, to }
    : undefined;
}

/** "Ann Lee (mayor of York)" is no explanation but where it holds a calling. */
function bracketed(reading: Reading, at: number): Range | undefined {
  const { lower } = reading;
  if (lower(at) !== '(') return undefined;
  let to = at + 1;
  while (to < at + 12 && lower(to) !== ')') to++;
  return lower(to) === ')' && holdsCalling(reading, at + 1, to) ? { from: at + 1, to } : undefined;
}

/** "who is the mayor of York", "who runs the shelter". */
function clause(reading: Reading, who: number): Range | undefined {
  const { lower, tag, word } = reading;
  let from = who + 1;
  if (/^(?:is|was|serves|served|works|worked)$/.test(lower(from))) {
    const is = /^(?:is|was)$/.test(lower(from));
    from++;
    if (/^(?:also|now|then|still)$/.test(lower(from))) from++;
    if (lower(from) === 'as') from++;
    else if (!is) from--;
    if (/^(?:the|an?|its|his|her|their)$/.test(lower(from))) from++;
  } else if (
    !/^(?:runs|leads|heads|chairs|owns|teaches|studies|directs|oversees|manages|led|ran|headed|founded|chaired|wrote|represents|edits|coaches|lives)$/.test(
      lower(from),
    )
  )
    return undefined;
  let to = from;
  while (to < from + 20 && !/^[,;:.()—–]|^--?$/.test(word(to)) && !(to > from && /^(?:VBD|VBZ|MD)$/.test(tag(to))))
    to++;
  return to > from && (tag(from).startsWith('VB') || holdsCalling(reading, from, to)) ? { from, to } : undefined;
}

/** Back over the noun phrase that ends at `to`, links between nouns included, its first article left out. */
function phraseStart({ tag, lower, word }: Reading, to: number): number {
  let at = to;
  while (at > 0 && to - at < 16) {
    const before = at - 1;
    if (PHRASE.test(tag(before)) && !/^(?:VBG|VBN|RB)$/.test(tag(before))) at--;
    else if (/^(?:VBN|VBG)$/.test(tag(before)) && at < to && /^(?:DT|PRP\$|JJ|,|NNP)$/.test(tag(before - 1))) at--;
    else if (
      at < to &&
      LINK.test(lower(before)) &&
      !(
        /^(?:and|with)$/.test(lower(before)) &&
        /^\p{Lu}/u.test(word(before - 1)) &&
        !/^\p{Lu}/u.test(word(before + 1))
      ) &&
      /^(?:NN|NNP|NNS|NNPS)$/.test(tag(before - 1)) &&
      before - 1 > 0
    )
      at--;
    else if (at < to && tag(before) === 'DT' && LINK.test(lower(before - 1)) && /^NN/.test(tag(before - 2))) at -= 2;
    else break;
  }
  while (at < to && /^(?:LINK|CC|IN|TO|POS)$/.test(tag(at))) at++;
  return /^[.]/.test(word(at)) ? at + 1 : at;
}

function holdsCalling({ lower }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCalling(lower(at)) && !ORGANIZATIONS.has(lower(at))) return true;
  return false;
}
