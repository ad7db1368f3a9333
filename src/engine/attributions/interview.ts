import type { Candidate } from './relation.ts';
import { ASKERS, NO_SPEAKERS, SPEAKERS } from './speakers.ts';
import type { Run, Words } from './words.ts';

/** A label has at most so many tokens: "Nova Zarja's Anna Maria Lund". */
const LONGEST = 6;

/**
 * "Jane Smith: We won. We did.", "A: …", "Police: Driver fled": who speaks, a colon, and what the rest of the paragraph
 * says. `rule` is asked where it is a question put to the one interviewed, which is no attribution.
 */
export function interviewCandidate(words: Words, within: Run, paragraphEnd: number): Candidate | undefined {
  let colon = within.from;
  while (words.lower(colon) === '•' || /^[–—-]$/.test(words.lower(colon))) colon++;
  const start = colon;
  while (colon < start + LONGEST && colon < within.to && words.lower(colon) !== ':') colon++;
  const from = colon + 1;
  const label = { from: start, to: colon };
  if (words.lower(colon) !== ':' || from >= paragraphEnd) return undefined;
  if (!isSpeaker(words, label) && !(isCapitalWord(words, label) && speaks(words, start, from, paragraphEnd)))
    return undefined;
  const quote = words.quote(from);
  const end = quote > 0 && words.quoted(quote).from === from ? words.quoted(quote).to : paragraphEnd;
  const to = quote === 0 && words.lower(end - 1) === '.' && end - 1 > from ? end - 1 : end;
  const asks = ASKERS.has(words.lower(start)) || (words.lower(end - 1) === '?' && isAnswered(words, paragraphEnd));
  const source = { from: start, to: colon };
  const cue = { from: colon, to: from };
  return { rule: asks ? 'asked' : 'interview', cue, lemma: ':', source, shared: false, content: [{ from, to }] };
}

/** A single word with a capital, which may be a name that the tagger does not know. */
const isCapitalWord = (words: Words, { from, to }: Run): boolean =>
  to - from === 1 && /^\p{Lu}/u.test(words.text(from)) && !NO_SPEAKERS.has(words.lower(from));

/** Whether what stands behind the colon is plainly spoken: quoted, an answer to a question, or of "I" and "we". */
function speaks(words: Words, label: number, from: number, to: number): boolean {
  if (words.quote(from) > 0 || words.lower(label - 1) === '?') return true;
  for (let at = from; at < to && at < from + 40; at++)
    if (/^(?:i|we|my|our|me|us)$/.test(words.lower(at))) return words.text(at) !== 'US';
  return false;
}

/** Whether the next paragraph begins with a speaker's label too. */
function isAnswered(words: Words, next: number): boolean {
  for (let at = next; at < next + LONGEST; at++)
    if (words.lower(at) === ':') return isSpeaker(words, { from: next, to: at });
  return false;
}

/** A name with or without titles, or a word for who says things; all begin with capitals. */
function isSpeaker(words: Words, { from, to }: Run): boolean {
  if (to <= from || NO_SPEAKERS.has(words.lower(from))) return false;
  const last = words.lower(to - 1);
  if (to - from === 1 && (last === 'a' || ASKERS.has(last))) return /^\p{Lu}/u.test(words.text(from));
  for (let at = from; at < to; at++) {
    const word = words.text(at);
    if (!/^[\p{Lu}@]/u.test(word) && !SPEAKERS.has(words.lower(at)) && word !== '.') return false;
    if (words.quote(at) > 0 || /^(?:DT|PRP|WP|WRB|WDT|IN|CC|EX)/.test(words.tag(at))) return false;
  }
  return (
    SPEAKERS.has(last) || /^(?:NNP|FW)/.test(words.tag(to - 1)) || (to - from > 1 && /^NN/.test(words.tag(to - 1)))
  );
}
