import type { Candidate } from './candidate.ts';
import type { Run, Words } from './words.ts';

export interface Told {
  readonly candidate: Candidate;
  /** Goes on from the one before: the same source, no cue of its own. */
  readonly runsOn: boolean;
}

/**
 * Takes in the quotations that go on from an attribution: those that open the next sentences of its paragraph join its
 * content; a paragraph that takes a quotation up is one more attribution to the same source.
 */
export function runOns(words: Words, candidates: readonly Candidate[]): Told[] {
  const { sentences, tokens } = words.doc;
  const taken = new Uint8Array(tokens.length);
  for (const { content } of candidates) for (const { from, to } of content) taken.fill(1, from, to);
  const told: Told[] = [];
  let sentence = 0;
  for (const candidate of candidates) {
    const last = candidate.content.at(-1) as Run;
    const reach = Math.max(last.to, candidate.cue.to, candidate.source?.to ?? 0);
    while (sentence > 0 && (sentences[sentence]?.from ?? 0) >= reach) sentence--;
    while ((sentences[sentence]?.to ?? Number.POSITIVE_INFINITY) < reach) sentence++;
    const speaks = candidate.content.some((run) => words.quote(run.from) > 0 || words.quote(run.to - 1) > 0);
    if (!speaks) {
      told.push({ candidate, runsOn: false });
      continue;
    }
    const more: Run[] = [];
    const { paragraph } = words.sentence(reach - 1);
    let next = sentence + 1;
    for (; sentences[next]?.paragraph === paragraph; next++) {
      const from = sentences[next]?.from ?? 0;
      const quotation = words.quoted(words.quote(from));
      const inside = more.at(-1);
      if (inside && from < inside.to) continue;
      if (words.quote(from) === 0 || taken[from] === 1 || quotation.from !== from) break;
      more.push({ from, to: quotation.to });
      taken.fill(1, from, quotation.to);
    }
    told.push({ candidate: { ...candidate, content: [...candidate.content, ...more] }, runsOn: false });
  }
  return told;
}
