import { LASTING, UTTERANCES } from './common-nouns.ts';
import type { Name } from './names.ts';
import { ORGANIZATIONS, SPEAKERS } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import type { Range, Reading } from './reading.ts';

/** Whether the noun is one who only speaks for a body. */
export const isSpeaker = (noun: string): boolean => SPEAKERS.has(noun);

/**
 * The words that name the body behind a spokesperson: "a spokesman for the Pentagon", "a Pentagon spokesman", "the
 * ministry's spokesman", "its spokesman"; empty for "a spokesman".
 */
export function bodyRange({ lower, tag }: Reading, { from, first, head, to }: Phrase): Range | undefined {
  if (/^(?:for|of|at|with)$/.test(lower(head + 1))) {
    let end = head + 2;
    while (end < to && !/^(?:,|who|in|that|which|:)$/.test(lower(end))) end++;
    return end > head + 2 ? { from: head + 2, to: end } : undefined;
  }
  if (tag(from) === 'PRP$') return { from, to: from + 1 };
  let start = first;
  while (
    start < head &&
    /^(?:JJ|JJS|CD|RB|VBN)$/.test(tag(start)) &&
    !/^\p{Lu}/u.test(lower(start)) &&
    /^(?:unnamed|unidentified|another|senior|official|chief|new|second|former|top|anonymous|deputy|lead|separate)$/.test(
      lower(start),
    )
  )
    start++;
  let end = head;
  while (
    end > start &&
    (tag(end - 1) === 'POS' || /^(?:chief|official|top|senior|press|deputy|principal)$/.test(lower(end - 1)))
  )
    end--;
  return end > start ? { from: start, to: end } : undefined;
}

/**
 * The words that name who made a document: "the president's report", "a statement from the ministry", "an email by Ann
 * Lee". What lasts, such as guidelines, speaks for itself, and so does a report "by" a body.
 */
export function creatorRange(
  reading: Reading,
  phrase: Phrase,
  names: readonly Name[],
  firstName: number,
): Range | undefined {
  const { lower, tag } = reading;
  const { first, from, head, noun, to } = phrase;
  if (LASTING.has(noun)) return undefined;
  const report = /^(?:report|story|article|analysis|investigation|dispatch|tally|review|editorial)$/.test(noun);
  for (let at = head - 1; at >= first; at--)
    if (tag(at) === 'POS' || lower(at) === "'s" || lower(at) === "'") return { from, to: at };
  if (tag(from) === 'PRP$' && from < head) return { from, to: from + 1 };
  if (!UTTERANCES.has(noun) && !report) return undefined;
  if (/^(?:from|by|of|issued|released|sent|written|posted|in|on|published)$/.test(lower(head + 1))) {
    let link = head + 1;
    while (link < to && !/^(?:from|by|of|in|on)$/.test(lower(link))) link++;
    if (link < to && (/^(?:from|by)$/.test(lower(link)) || (report && /^(?:in|on)$/.test(lower(link))))) {
      let end = link + 1;
      while (end < to && !/^(?:,|who|which|that|citing|quoting|in|on|:|about|to)$/.test(lower(end))) end++;
      if (end > link + 1) return { from: link + 1, to: end };
    }
  }
  // "a ministry statement"
  if (UTTERANCES.has(noun) && head > first && (ORGANIZATIONS.has(lower(head - 1)) || lower(head - 1) === 'police'))
    return { from: first, to: head };
  // "a Kremlin statement", "a Reuters report"
  for (let at = firstName; at < names.length && (names[at] as Name).from < head; at++) {
    const name = names[at] as Name;
    if (
      name.from >= first &&
      name.to === head &&
      name.kind !== 'thing' &&
      (UTTERANCES.has(noun) || name.kind === 'news-organization')
    )
      return { from: name.from, to: name.to };
  }
  return undefined;
}

/** Whether a report's maker is its source only where the press makes it. */
export const isPressWork = (noun: string): boolean =>
  /^(?:report|story|article|analysis|investigation|dispatch|tally|review|editorial)$/.test(noun);
