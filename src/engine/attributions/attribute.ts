import type { Annotator, Attribution, Sentence } from '../document.ts';
import { formOf, quotedWords } from '../quotations/coverage.ts';
import { prepositionCandidates } from './according.ts';
import { activeCandidate } from './active.ts';
import type { Candidate } from './candidate.ts';
import { CONFIDENCE } from './confidence.ts';
import { findVerbs } from './cues.ts';
import { passiveCandidate } from './hearsay.ts';
import { interviewCandidate } from './interview.ts';
import { outermost } from './outermost.ts';
import { runOns } from './run-on.ts';
import { type Read, type Run, type Words, wordsOf } from './words.ts';

/** A longer sentence is read in pieces: none of a newspaper's is, and rules compare its cues pair by pair. */
const LONGEST = 400;

/** Attributions by rules over words, tags and quotation marks. Linear in the text. */
export const attribute: Annotator<Read, 'attributions'> = (doc) => {
  const words = wordsOf(doc);
  const found = doc.sentences.flatMap((sentence, at) =>
    piecesOf(sentence).flatMap((piece) => candidatesIn(words, piece, at)),
  );
  const count = quotedWords(doc);
  return runOns(words, found)
    .map(({ candidate, runsOn }): Attribution => {
      const content = candidate.content.map((run) => words.span(run));
      const cue = { ...words.span(candidate.cue), lemma: candidate.lemma.replace('+', ' ') };
      return {
        content,
        form: formOf(count, content),
        ...(runsOn ? { runsOn: true } : { cue }),
        ...(candidate.source && !runsOn ? { mention: words.span(candidate.source) } : {}),
        confidence: CONFIDENCE[candidate.rule],
      };
    })
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
};

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
  if (interview !== undefined) return [interview];
  const candidates = prepositionCandidates(words, within);
  for (const verb of findVerbs(words, within.from, within.to)) {
    const candidate = (verb.voice === 'passive' ? passiveCandidate : activeCandidate)(words, verb, within);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return outermost(words, candidates);
}

function paragraphEnd(sentences: readonly Sentence[], at: number): number {
  let last = at;
  while (sentences[last + 1]?.paragraph === sentences[at]?.paragraph) last++;
  return (sentences[last] as Sentence).to;
}
