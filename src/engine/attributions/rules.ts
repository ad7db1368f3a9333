import type { Sentence } from '../document.ts';
import { prepositionCandidates } from './according.ts';
import { activeCandidate } from './active.ts';
import { findVerbs } from './cues.ts';
import { headlineCandidate } from './headline.ts';
import { interviewCandidate } from './interview.ts';
import { nounCandidates } from './noun-cues.ts';
import { outermost } from './outermost.ts';
import type { Candidate } from './relation.ts';
import type { Run, Words } from './words.ts';

/** A longer sentence is read in pieces: none of a newspaper's is, and rules compare its cues pair by pair. */
const LONGEST = 400;

/** What the rules propose, in the order of the text's sentences. Linear in the text. */
export function candidatesByRule(words: Words): Candidate[] {
  return words.doc.sentences.flatMap((sentence, at) =>
    piecesOf(sentence).flatMap((piece) => candidatesIn(words, piece, at)),
  );
}

function piecesOf({ from, to }: Sentence): Run[] {
  const pieces: Run[] = [];
  for (let at = from; at < to; at += LONGEST) pieces.push({ from: at, to: Math.min(to, at + LONGEST) });
  return pieces;
}

function candidatesIn(words: Words, within: Run, sentence: number): Candidate[] {
  const { sentences } = words.doc;
  const first =
    within.from === sentences[sentence]?.from && sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph;
  const interview = first ? interviewCandidate(words, within, paragraphEnd(sentences, sentence)) : undefined;
  const mark = interview ?? headlineCandidate(words, within);
  if (mark !== undefined) return [mark];
  const candidates = [...prepositionCandidates(words, within), ...nounCandidates(words, within)];
  const isFilled = ({ content }: Candidate): boolean => content.every(({ from, to }) => from < to);
  for (const verb of findVerbs(words, within.from, within.to)) {
    const candidate = verb.voice === 'passive' ? undefined : activeCandidate(words, verb, within);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return outermost(words, candidates).filter(isFilled);
}

function paragraphEnd(sentences: readonly Sentence[], at: number): number {
  let last = at;
  while (sentences[last + 1]?.paragraph === sentences[at]?.paragraph) last++;
  return (sentences[last] as Sentence).to;
}
