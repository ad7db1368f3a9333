import { joins, lemmaOf } from './inflect.ts';
import { AUXILIARIES, BE, HAVE } from './vocabulary.ts';
import type { Run, Words } from './words.ts';

/** A verb that may attribute, with its auxiliaries and particle. */
export interface VerbCue extends Run {
  /** The main verb's token. */
  readonly head: number;
  /** With its particle: "point+out". */
  readonly lemma: string;
  readonly voice: 'active' | 'passive' | 'participle';
}

/** The verbs that may attribute, outside quotation marks, in order. */
export function findVerbs(words: Words, from: number, to: number): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = from; at < to; at++) {
    if (words.quote(at) > 0) continue;
    const lemma = lemmaOf(words.lower(at));
    if (lemma === undefined || !(words.tag(at).startsWith('VB') || isPlainly(words, at))) continue;
    const cue = verbGroup(words, at, lemma, from);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

/** Verbs that the tagger may take for nouns: "said"; "read" in “…,” the memo read; "notes" in "…, Reuters notes." */
function isPlainly(words: Words, at: number): boolean {
  if (/^(?:said|says|told|wrote)$/.test(words.lower(at))) return true;
  // "the witness states that": a plural noun does not follow a singular one.
  if (words.tag(at) === 'NNS' && words.lower(at + 1) === 'that' && /^NNP?$/.test(words.tag(at - 1))) return true;
  if (!/^[.,]$/.test(words.lower(at + 1)) || !words.tag(at).startsWith('NN')) return false;
  for (let before = at - 1; before > at - 6; before--) {
    if (words.quote(before) > 0 || words.lower(before) === ',') return before < at - 1;
    if (!/^(?:NN|DT|PRP)/.test(words.tag(before))) return false;
  }
  return false;
}

function verbGroup(words: Words, head: number, verb: string, least: number): VerbCue | undefined {
  const particle = joins(verb, words.lower(head + 1));
  const lemma = particle ? `${verb}+${words.lower(head + 1)}` : verb;
  const to = head + (particle ? 2 : 1);
  let from = head;
  let be = false;
  let have = false;
  while (from > least && (AUXILIARIES.has(words.lower(from - 1)) || skipsAdverb(words, from - 1, least))) {
    from--;
    be ||= BE.has(words.lower(from));
    have ||= HAVE.has(words.lower(from));
  }
  while (from < head && /^RB/.test(words.tag(from)) && !AUXILIARIES.has(words.lower(from))) from++;
  if (words.lower(from - 1) === 'to' && words.tag(head) === 'VB') {
    const finite = carrier(words, from - 2, least);
    return finite === undefined ? undefined : { from: finite, to, head, lemma, voice: 'active' };
  }
  const tag = words.tag(head);
  if (tag === 'VBG') return { from, to, head, lemma, voice: be ? 'active' : 'participle' };
  const participle = tag === 'VBN' || (tag === 'VBD' && be);
  return { from, to, head, lemma, voice: be && participle && !(have && !be) ? 'passive' : 'active' };
}

/** An adverb between auxiliary and verb, or before the verb. */
const skipsAdverb = (words: Words, at: number, least: number): boolean =>
  at > least && /^RB$/.test(words.tag(at)) && words.quote(at) === 0;

/** The finite verb of "went on to say", "continued to argue": where the group begins; undefined for other infinitives. */
function carrier(words: Words, at: number, least: number): number | undefined {
  const last = words.lower(at);
  if (last === 'on' && /^(?:went|goes|go)$/.test(words.lower(at - 1))) return Math.max(least, at - 1);
  return /^(?:continued|continues|continue|began|begins|wanted|had|has|seemed|seems|appeared|appears|failed)$/.test(
    last,
  )
    ? at
    : undefined;
}
