import { type Candidate, holds } from './relation.ts';
import type { Run, Words } from './words.ts';

/**
 * Of the candidates of one sentence those that stand in no other's content or source. The content of one ends where
 * another of equal rank begins.
 */
export function outermost(words: Words, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.cue.from - b.cue.from)) {
    if (kept.some(({ source }) => source !== undefined && holds(source, candidate.cue))) continue;
    const at = kept.findIndex((each) => holdsCue(each, candidate.cue));
    const holder = kept[at];
    const border = holder && borderBefore(words, candidate, holder);
    if (border !== undefined && holder !== undefined) kept[at] = endedAt(holder, border);
    else if (holder !== undefined && !holdsCue(candidate, holder.cue)) continue;
    // "It fell, she noted, the paper says": what the last words attribute holds the first attribution.
    else
      for (let back = kept.length - 1; back >= 0; back--)
        if (holdsCue(candidate, (kept[back] as Candidate).cue)) kept.splice(back, 1);
    kept.push(candidate);
  }
  return kept;
}

const holdsCue = ({ content }: Candidate, cue: Run): boolean => content.some((run) => holds(run, cue));

function endedAt(candidate: Candidate, border: number): Candidate {
  const content = candidate.content
    .map(({ from, to }) => ({ from, to: Math.min(to, border) }))
    .filter(({ from, to }) => from < to);
  return { ...candidate, content: content.length > 0 ? content : candidate.content };
}

const isComma = (words: Words, at: number): boolean => /^(?:,|;|—|--|–)$/.test(words.lower(at));

/** Where the outer content ends before an attribution of equal rank: before ", saying", "and added", ", but Lee said". */
function borderBefore(words: Words, inner: Candidate, outer: Candidate): number | undefined {
  if (outer.cue.from > inner.cue.from) return undefined;
  // "Smith said it rained, according to the paper": the first stands by itself, and inside the second.
  if (inner.rule === 'according to' && holdsCue(inner, outer.cue))
    return isComma(words, inner.cue.from - 1) ? inner.cue.from - 1 : inner.cue.from;
  // "The study, its authors concede, shows it": what goes on behind the outer cue has its subject before that.
  if (outer.rule === 'clause around' && inner.source !== undefined && holdsCue(outer, inner.source)) return undefined;
  // “Smith, who said it rained, said it would stop”: the inner one's subject stands before the outer content.
  const early = inner.shared || (inner.source !== undefined && inner.source.to <= outer.cue.from);
  const first = early ? inner.cue.from : Math.min(inner.cue.from, inner.source?.from ?? inner.cue.from);
  let at = first - 1;
  while (/^RB/.test(words.tag(at))) at--;
  const conjunction = /^(?:and|but|while|although|though|whereas|yet|as)$/.test(words.lower(at));
  if (conjunction) return isComma(words, at - 1) ? at - 1 : early ? at : undefined;
  return (early && isComma(words, at)) || words.lower(at) === ';' ? at : undefined;
}
