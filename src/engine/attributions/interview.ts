import type { Candidate } from './relation.ts';
import type { Run, Words } from './words.ts';

/** "Jane Smith: We won.": a name and a colon at the head of a paragraph. */
export function interviewCandidate(words: Words, within: Run, paragraphEnd: number): Candidate | undefined {
  let colon = within.from;
  while (colon < within.from + 6 && colon < within.to && words.lower(colon) !== ':') {
    if (!/^NNPS?$/.test(words.tag(colon)) || words.quote(colon) > 0) return undefined;
    colon++;
  }
  if (words.lower(colon) !== ':' || colon === within.from || colon + 2 >= within.to) return undefined;
  const from = colon + 1;
  const quote = words.quote(from);
  const end = quote > 0 ? Math.max(words.quoted(quote).to, from + 1) : paragraphEnd;
  const to = quote === 0 && words.lower(end - 1) === '.' && end - 1 > from ? end - 1 : end;
  const source = { from: within.from, to: colon };
  return {
    rule: 'interview',
    cue: { from: colon, to: from },
    lemma: ':',
    source,
    shared: false,
    content: [{ from, to }],
  };
}
