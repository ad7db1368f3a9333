import { AMOUNTS } from './common-nouns.ts';
import { singular } from './kinds.ts';
import type { Range, Reading } from './reading.ts';

/** A mention read as a noun phrase. */
export interface Phrase extends Range {
  /** Behind the article. */
  readonly first: number;
  /** Behind the part before a comma or relative pronoun. */
  readonly end: number;
  /** The noun that counts: "officials" in "two senior officials in Paris". */
  readonly head: number;
  /** The head in the singular, lower case. */
  readonly noun: string;
  readonly plural: boolean;
  readonly definite: boolean;
  /** "a", "another", "one": somebody not met before. */
  readonly fresh: boolean;
}

const BREAK = /^(?:,|\(|--|—|–|who|which|that|whose|where|:|;)$/;
const LINK =
  /^(?:of|for|by|in|on|at|from|with|citing|quoting|to|about|during|under|near|as|close|among|across|into|against|inside|within|over|like|after|before|between|behind|familiar|aware|briefed|involved)$/;
const MANY =
  /^(?:some|many|others|most|both|few|several|they|those|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|people|police)$/;

/** Reads a mention; the range holds at least one token. */
export function phraseOf(reading: Reading, range: Range): Phrase {
  const { lower, tag, word } = reading;
  let { from } = range;
  const { to } = range;
  while (from + 1 < to && /^["“”'‘,]$/.test(word(from))) from++;
  let end = from + 1;
  // WHO is a name, "who" ends one.
  while (end < to && ((tag(end).startsWith('NNP') && /^\p{Lu}/u.test(word(end))) || !BREAK.test(lower(end)))) end++;
  const article = /^(?:DT|PRP\$|PDT)$/.test(tag(from)) && from + 1 < end;
  const first = article ? from + 1 : from;
  let head = headOf(reading, first, end);
  let amount = false;
  // "dozens of rabbis", "some of the cables"
  while (AMOUNTS.has(singular(lower(head))) && lower(head + 1) === 'of' && head + 2 < end) {
    const behind = /^(?:DT|PRP\$)$/.test(tag(head + 2)) ? head + 3 : head + 2;
    if (behind >= end) break;
    amount = amount || !/^(?:one|each|none|neither|version|copy|draft|half|part)$/.test(lower(head));
    head = headOf(reading, behind, end);
  }
  return {
    from,
    to,
    first,
    end,
    head,
    noun: singular(lower(head)),
    plural: amount || /^NNP?S$/.test(tag(head)) || MANY.test(lower(head)),
    definite:
      /^(?:the|this|that|these|those|its|his|her|their|both|such)$/.test(lower(from)) || owned(reading, first, head),
    fresh: /^(?:an?|another|one)$/.test(lower(from)),
  };
}

function owned({ tag }: Reading, first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (tag(at) === 'POS') return true;
  return false;
}

/** The last word before a preposition, participle or verb. */
function headOf({ lower, tag }: Reading, from: number, end: number): number {
  let head = from;
  while (
    head + 1 < end &&
    !(LINK.test(lower(head + 1)) && head >= from) &&
    !/^(?:VB[DPZ]|MD|WP|WDT|IN|TO)$/.test(tag(head + 1)) &&
    !(/^VB[NG]$/.test(tag(head + 1)) && /^NN/.test(tag(head)))
  )
    head++;
  while (
    head > from &&
    (/^(?:POS|RB|CC)$/.test(tag(head)) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower(head)))
  )
    head--;
  // "two people familiar with the matter", "those present"
  if (tag(head) === 'JJ' && head > from && /^NNS?$/.test(tag(head - 1))) head--;
  return head;
}
