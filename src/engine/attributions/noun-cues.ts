import { lemma } from '../tagging/lemma.ts';
import { phraseBefore } from './nouns.ts';
import type { Candidate } from './relation.ts';
import { NOUNS } from './verbs.ts';
import type { Run, Words } from './words.ts';

/** What a noun and "that" attribute in one sentence: "the union's claim that …", "reports that …". */
export function nounCandidates(words: Words, within: Run): Candidate[] {
  const found: Candidate[] = [];
  for (let at = within.from; at + 2 < within.to; at++) {
    if (words.lower(at + 1) !== 'that' || words.quote(at) > 0 || !/^NNS?$/.test(words.tag(at))) continue;
    const noun = lemma(words.text(at), words.tag(at));
    // "that" is a relative pronoun before a verb: "the claim that won"
    if (!NOUNS.has(noun) || /^(?:VB[DZP]|MD|RB)$/.test(words.tag(at + 2))) continue;
    const to = /^[.,]$/.test(words.lower(within.to - 1)) ? within.to - 1 : within.to;
    const content = [{ from: at + 2, to }];
    found.push({
      rule: 'noun',
      cue: { from: at, to: at + 1 },
      lemma: noun,
      source: owner(words, at, within),
      shared: false,
      content,
    });
  }
  return found;
}

/** "the union's", "his" before the noun and its adjectives; the noun before it: "a newspaper report". */
function owner(words: Words, noun: number, within: Run): Run | undefined {
  let at = noun - 1;
  while (at > within.from && /^(?:JJ|RB)/.test(words.tag(at))) at--;
  if (words.tag(at) === 'PRP$') return { from: at, to: at + 1 };
  if (words.tag(at) !== 'POS') return undefined;
  const phrase = phraseBefore(words, at, within.from);
  return phrase && { from: phrase.from, to: at + 1 };
}
