import type { Candidate } from './candidate.ts';
import { contentAfter } from './content.ts';
import type { VerbCue } from './cues.ts';
import { subjectBefore } from './subject.ts';
import { HEARSAY } from './verbs.ts';
import type { Run, Words } from './words.ts';

/** What a passive verb attributes: to nobody ("is believed to"), or to the one quoted ("was quoted as saying"). */
export function passiveCandidate(words: Words, verb: VerbCue, within: Run): Candidate | undefined {
  const base = { lemma: verb.lemma, shared: false };
  const subject = subjectBefore(words, verb.from, within.from);
  if (words.lower(verb.to) === 'as' && /^(?:saying|telling|claiming)$/.test(words.lower(verb.to + 1))) {
    const cue = { ...verb, to: verb.to + 2 };
    const following = contentAfter(words, { ...cue, lemma: 'say' }, within.to);
    return following && { ...base, rule: 'clause', cue, source: subject, content: [following] };
  }
  if (!HEARSAY.has(verb.lemma)) return undefined;
  const impersonal =
    words.lower(verb.from - 1) === 'it' || (subject === undefined && words.lower(verb.from - 1) === 'as');
  if (impersonal) {
    const following = contentAfter(words, { ...verb, lemma: 'say' }, within.to);
    return following && { ...base, rule: 'hearsay', cue: verb, source: undefined, content: [following] };
  }
  if (words.lower(verb.to) !== 'to' || subject?.how !== 'adjacent') return undefined;
  const full = words.lower(within.to - 1) === '.' && words.quote(within.to - 1) === 0 ? within.to - 1 : within.to;
  if (full <= verb.to) return undefined;
  const content = [
    { from: subject.from, to: subject.to },
    { from: verb.to, to: full },
  ];
  return { ...base, rule: 'hearsay', cue: verb, source: undefined, content };
}
