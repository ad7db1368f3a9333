import { isCalling } from './appositions.ts';
import { kindOfName } from './kinds.ts';
import { HOLDERS, ORGANIZATIONS, TITLES } from './nouns.ts';
import type { Range, Reading } from './reading.ts';

/** The body that a role names: "a spokeswoman for the Port Authority", "Boeing engineer". */
export function affiliationIn({ lower, word, tag, text }: Reading, { from, to }: Range): string | undefined {
  // behind the office: the nearest link counts first, and "of" a body may run on: "Bank of England"
  for (let at = from; at + 1 < to; at++) {
    if (!/^(?:of|for|at|with|in|from)$/.test(lower(at)) || (at === from && !/^(?:of|at|from)$/.test(lower(at))))
      continue;
    const start = /^(?:the|an?|its|his|her)$/.test(lower(at + 1)) ? at + 2 : at + 1;
    const end = nameEnd(start, to);
    if (end > start) return text({ from: start, to: end });
    if (/^(?:for|at|with)$/.test(lower(at))) {
      let stop = start;
      while (stop < to && /^(?:NN|JJ|POS)/.test(tag(stop))) stop++;
      if (stop > start && ORGANIZATIONS.has(lower(stop - 1))) return text({ from: start, to: stop });
    }
  }
  // before the office: "Boeing engineer", "Port Authority spokesman"
  let end = from;
  while (end < to && /^\p{Lu}/u.test(word(end)) && !HOLDERS.has(lower(end)) && !(TITLES.has(lower(end)) && end > from))
    end++;
  if (end === from || end >= to || (!isCalling(lower(to - 1)) && !isCalling(lower(end)))) return undefined;
  const words = Array.from({ length: end - from }, (_, at) => word(from + at));
  if (words.length === 1 && (tag(from) === 'JJ' || TITLES.has(lower(from)))) return undefined;
  if (tag(end) === 'POS' && !/organization/.test(kindOfName(words))) return undefined;
  return /organization/.test(kindOfName(words)) ||
    (tag(end - 1).startsWith('NNP') && !TITLES.has(lower(end - 1)) && end - from < 5)
    ? text({ from, to: end })
    : undefined;

  function nameEnd(start: number, limit: number): number {
    let stop = start;
    while (
      stop < limit &&
      (/^\p{Lu}/u.test(word(stop)) ||
        (stop > start &&
          (lower(stop) === '&' ||
            (/^(?:of|for|and)$/.test(lower(stop)) &&
              /^\p{Lu}/u.test(word(stop + 1) === 'the' ? word(stop + 2) : word(stop + 1))))) ||
        (lower(stop) === 'the' && stop > start && /^(?:of|for)$/.test(lower(stop - 1))))
    )
      stop++;
    return stop;
  }
}
