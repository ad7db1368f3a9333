import type { Candidate } from './candidate.ts';
import type { Run, Words } from './words.ts';

/** Quotes of the candidates of one sentence those that stand in no other's content; content ends where the next begins. */
export function outermost(words: Words, candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.cue.from - b.cue.from);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const holder = kept.findIndex((each) => holds(each, candidate.cue));
    if (holder < 0) {
      // A cue before this one that stands in this one's content is nested in it.
      for (let at = kept.length - 1; at >= 0; at--)
        if (holds(candidate, (kept[at] as Candidate).cue)) kept.splice(at, 1);
      kept.push(candidate);
      continue;
    }
    const outer = kept[holder] as Candidate;
    const border = borderBefore(words, candidate, outer);
    if (border !== undefined) {
      const content = outer.content
        .map((run) => (run.from < border ? { from: run.from, to: Math.min(run.to, border) } : run))
        .filter((run) => run.to <= border);
      if (content.length > 0) {
        kept[holder] = { ...outer, content };
        kept.push(candidate);
      }
    }
  }
  return kept;
}

const holds = ({ content }: Candidate, cue: Run): boolean =>
  content.some(({ from, to }) => from <= cue.from && cue.to <= to);

/** Where the outer content ends before an attribution of equal rank: before ", saying", "and added", ", but Jones said". */
function borderBefore(words: Words, inner: Candidate, outer: Candidate): number | undefined {
  if (outer.cue.from > inner.cue.from) return undefined;
  // “Smith, who said it rained, said it would stop”: the inner one's subject stands before the outer content.
  const early = inner.source !== undefined && inner.source.to <= outer.cue.from;
  const first = inner.shared || early ? inner.cue.from : Math.min(inner.cue.from, inner.source?.from ?? inner.cue.from);
  let at = first - 1;
  while (/^RB/.test(words.tag(at))) at--;
  const word = words.lower(at);
  const conjunction = /^(?:and|but|while|although|though|whereas|yet|as)$/.test(word);
  const comma = (index: number): boolean => /^(?:,|;|—|--|–)$/.test(words.lower(index));
  if (inner.shared || early) return conjunction ? (comma(at - 1) ? at - 1 : at) : comma(at) ? at : undefined;
  if (conjunction && comma(at - 1)) return at - 1;
  return word === ';' ? at : undefined;
}
