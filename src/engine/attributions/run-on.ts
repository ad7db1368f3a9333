import type { Quotation } from '../document.ts';
import type { Candidate } from './candidate.ts';
import type { Run, Words } from './words.ts';

export interface Told {
  readonly candidate: Candidate;
  /** Goes on from the one before: the same source, no cue of its own. */
  readonly runsOn: boolean;
}

/**
 * Takes in the quotations that go on from an attribution, which the candidates, in the order of the text, do not hold:
 * those that open the next sentences of its paragraph join its content; the next paragraphs, where they are nothing
 * but a quotation or take one up, are attributions of their own to the same source.
 */
export function runOns(words: Words, candidates: readonly Candidate[]): Told[] {
  const taken = new Uint8Array(words.doc.tokens.length);
  for (const { content, cue } of candidates) for (const { from, to } of [...content, cue]) taken.fill(1, from, to);
  return candidates.flatMap((candidate, at): Told[] => {
    const reach = Math.max(candidate.content.at(-1)?.to ?? 0, candidate.cue.to, candidate.source?.to ?? 0);
    const speaks = candidate.content.some((run) => words.quote(run.from) > 0 || words.quote(run.to - 1) > 0);
    if (!speaks) return [{ candidate, runsOn: false }];
    const more = sameParagraph(words, reach, taken);
    const next = candidates[at + 1];
    const paragraph = words.sentence(reach - 1).paragraph;
    const last = next === undefined || words.sentence(next.cue.from).paragraph > paragraph;
    const later = last ? nextParagraphs(words, more.at(-1)?.to ?? reach, taken) : [];
    return [
      { candidate: { ...candidate, content: [...candidate.content, ...more] }, runsOn: false },
      ...later.map((run): Told => ({ candidate: { ...candidate, rule: 'run-on', content: [run] }, runsOn: true })),
    ];
  });
}

/** Quotations that begin the sentences behind `reach`, up to the first sentence that does not begin with one. */
function sameParagraph(words: Words, reach: number, taken: Uint8Array): Run[] {
  const runs: Run[] = [];
  const { paragraph, to } = words.sentence(reach - 1);
  for (let from = to; from < taken.length && words.sentence(from).paragraph === paragraph; ) {
    const quotation = words.quoted(words.quote(from));
    if (words.quote(from) === 0 || quotation.from !== from || taken[from] === 1) break;
    runs.push(quotation);
    taken.fill(1, from, quotation.to);
    from = words.sentence(quotation.to - 1).to;
  }
  return runs;
}

/** The paragraphs behind `reach` that a quotation fills, or takes up from the one before. */
function nextParagraphs(words: Words, reach: number, taken: Uint8Array): Run[] {
  const { quotations } = words.doc;
  const runs: Run[] = [];
  let from = words.sentence(reach - 1).to;
  if (words.sentence(from - 1).paragraph === words.sentence(from)?.paragraph) return runs;
  while (from < taken.length && words.quote(from) > 0 && taken[from] === 0) {
    const quotation = words.quoted(words.quote(from));
    const { continues } = quotations[words.quote(from) - 1] as Quotation;
    let end = words.sentence(from).to;
    while (end < taken.length && words.sentence(end).paragraph === words.sentence(from).paragraph)
      end = words.sentence(end).to;
    if (quotation.from !== from || !(continues || quotation.to >= end)) break;
    runs.push(quotation);
    taken.fill(1, from, quotation.to);
    if (quotation.to < end) break;
    from = end;
  }
  return runs;
}
