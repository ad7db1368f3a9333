import { phraseAfter } from './nouns.ts';
import type { Relation } from './relation.ts';
import type { Run, Words } from './words.ts';

/**
 * The relation to the one that the source draws on, with the same content: "C, A reported, citing B", "A, quoting B, said
 * C", "C, according to A, which cited B". Looked for in the sentence of the cue, outside the content and quotation marks.
 */
export function citedIn(words: Words, { cue, source, content, act, confidence }: Relation): Relation | undefined {
  if (cue === undefined || source === undefined) return undefined;
  const sentence = words.sentence(cue.from);
  const near = Math.max(sentence.from, Math.min(cue.from, source.from) - REACH);
  const far = Math.min(sentence.to, Math.max(cue.to, source.to) + REACH);
  for (let at = near; at < far; at++) {
    if (!/^(?:citing|quoting|cited|quoted)$/.test(words.lower(at)) || words.quote(at) > 0) continue;
    if (at >= cue.from && at < cue.to) continue;
    const finite = /ed$/.test(words.lower(at));
    if (finite && !/^(?:which|who|that)$/.test(words.lower(at - 1))) continue;
    if (content.some(({ from, to }) => from <= at && at < to)) continue;
    const cited = phraseAfter(words, at + 1, sentence.to);
    if (cited === undefined || words.lower(cited.to) === 'as' || meetsAny(content, cited)) continue;
    return {
      cue: { from: at, to: at + 1 },
      lemma: /^cit/.test(words.lower(at)) ? 'cite' : 'quote',
      source: cited,
      content,
      act,
      confidence: confidence * SHARE,
    };
  }
  return undefined;
}

/** Tokens between the cue or source and the citing word, at most. */
const REACH = 16;

/** Of what this finds in cases of our own, all was right; few of them are whole articles. */
const SHARE = 0.9;

const meetsAny = (content: readonly Run[], run: Run): boolean =>
  content.some(({ from, to }) => from < run.to && run.from < to);
