import { phraseAfter } from './nouns.ts';
import type { Candidate } from './relation.ts';
import { SPEAKERS } from './speakers.ts';
import type { Run, Words } from './words.ts';

/**
 * What headlines and captions attribute by a mark, in a sentence without a full stop: "Bridge was never inspected –
 * report", “It was robbery” – captain Deon Mbeki, ‘Nobody told us’: villagers on the night the river came.
 */
export function headlineCandidate(words: Words, within: Run): Candidate | undefined {
  if (/^[.?]$/.test(words.lower(within.to - 1))) return undefined;
  let from = within.from;
  while (/^(?:•|–|—|-|\*)$/.test(words.lower(from))) from++;
  const opening = words.quote(from);
  const quotation = words.quoted(opening);
  const quoted = opening > 0 && quotation.from === from;
  const mark = quoted ? quotation.to : lastDash(words, from, within.to);
  if (mark === undefined || mark <= from || mark + 1 >= within.to) return undefined;
  if (!/^(?:–|—|-|--)$/.test(words.lower(mark)) && !(quoted && words.lower(mark) === ':')) return undefined;
  const source = phraseAfter(words, mark + 1, within.to);
  if (source === undefined) return undefined;
  const isWhole = source.to === within.to;
  if (!quoted && !(isWhole && SPEAKERS.has(words.lower(source.to - 1)))) return undefined;
  if (quoted && !isWhole && words.lower(mark) !== ':') return undefined;
  const head = quoted ? firstNoun(words, source) : source;
  const cue = { from: mark, to: mark + 1 };
  return {
    rule: 'headline',
    cue,
    lemma: words.lower(mark),
    source: head,
    shared: false,
    content: [{ from, to: mark }],
  };
}

function lastDash(words: Words, from: number, to: number): number | undefined {
  for (let at = to - 2; at > from && at > to - 8; at--)
    if (/^(?:–|—|--)$/.test(words.lower(at)) && words.quote(at) === 0) return at;
  return undefined;
}

/** "villagers" of "villagers on the night the river came". */
function firstNoun(words: Words, source: Run): Run {
  for (let at = source.from + 1; at < source.to; at++)
    if (/^(?:IN|TO)$/.test(words.tag(at)) && words.lower(at) !== 'of') return { from: source.from, to: at };
  return source;
}
