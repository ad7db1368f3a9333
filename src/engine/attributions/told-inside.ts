import type { Relation } from './relation.ts';
import { AUXILIARIES } from './vocabulary.ts';
import type { Words } from './words.ts';

/** What a named speaker can say of a thing without a clause: "called the test a joke", "denied the charge". */
const OF_THINGS: ReadonlySet<string> = new Set(
  `accuse blame call deny describe criticize criticise condemn denounce dismiss reject praise predict demand dispute
  confirm suspect portray depict brand dub label declare estimate put urge order promise threaten ask tell advise warn
  beg require recommend repeat accusation allegation claim warning`.split(/\s+/),
);

/**
 * Whether a relation found inside a content tells that somebody said something, and not that nobody did, that somebody
 * may or must, or that somebody called an ambulance: inside what another says such verbs deceive more often.
 */
export function isToldInside(words: Words, { cue, lemma, source, content }: Relation): boolean {
  if (cue === undefined) return false;
  const noun = words.tag(cue.to - 1).startsWith('NN');
  const preposition = lemma === 'according' || words.lower(cue.from) === 'according';
  if (source === undefined && !noun) return false;
  if (
    source !== undefined &&
    /^(?:nobody|no|none|who|what|you|let|n't)$/.test(words.lower(source.from)) &&
    !preposition
  )
    return false;
  for (let at = Math.max(0, cue.from - 2); at < cue.to; at++) {
    const word = words.lower(at);
    if (at >= cue.from && /^(?:``|'')$/.test(words.tag(at))) return false;
    if (/^(?:not|n't|never|nor|would|will|could|can|may|might|should|must|'ll|shall|ca|wo)$/.test(word)) return false;
    if (
      word === 'to' &&
      at < cue.to - 1 &&
      AUXILIARIES.has(words.lower(at + 1)) === false &&
      /^VB$/.test(words.tag(at + 1))
    )
      return /^(?:used|began|went|continued)$/.test(words.lower(at - 1));
  }
  return OF_THINGS.has(lemma.split(' ')[0] ?? '') || content.some((run) => hasClause(words, run.from, run.to));
}

/** Whether the run has a finite verb, words in quotation marks or an infinitive. */
function hasClause(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:VB[DPZ]|MD)$/.test(words.tag(at)) ||
      words.quote(at) > 0 ||
      (words.tag(at) === 'TO' && words.tag(at + 1) === 'VB')
    )
      return true;
  return false;
}
