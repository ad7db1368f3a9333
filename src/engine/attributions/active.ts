import { contentBefore, contentGoingOn, isAside } from './around.ts';
import { contentAfter, type Following } from './content.ts';
import type { VerbCue } from './cues.ts';
import { phraseAfter, phraseBefore, withApposition } from './nouns.ts';
import type { Candidate, Rule } from './relation.ts';
import { type Subject, sharedSubject, subjectBefore } from './subject.ts';
import { DOCUMENTS_ONLY } from './verbs.ts';
import { TIMES } from './vocabulary.ts';
import type { Run, Words } from './words.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The attribution that an active verb makes in the sentence `within`; undefined where it makes none. */
export function activeCandidate(words: Words, verb: VerbCue, within: Run): Candidate | undefined {
  const inverted = invertedSource(words, verb, within);
  if (inverted !== undefined) return inverted;
  const subject = subjectBefore(words, verb.from, within.from);
  const before =
    subject?.how === 'adjacent'
      ? contentBefore(words, subject.from, verb.lemma, within, isAside(words, verb.to, within))
      : undefined;
  const following = upToMainClause(words, contentAfter(words, verb, within.to, before?.quoted), subject);
  if (verb.voice === 'participle')
    return quotedAs(words, verb, within, following) ?? sharing(words, verb, within, following, subject);
  if (subject === undefined) return sharing(words, verb, within, following, undefined);
  const base = { cue: verb, lemma: verb.lemma, source: subject, shared: false };
  if (before !== undefined && !completes(following)) {
    const after = contentGoingOn(words, verb.to, within, before.quoted);
    const quoted = before.quoted || (after !== undefined && words.quote(after.from) > 0);
    const rule: Rule = `${quoted ? 'quotation' : 'clause'} ${after === undefined ? 'before' : 'around'}`;
    return { ...base, rule, content: after === undefined ? [before.run] : [before.run, after] };
  }
  if (following === undefined) return undefined;
  return { ...base, rule: ruleOf(following), content: [following] };
}

/** "While she says it rains, …", "Lee, who says it rains, went": the content ends with its clause, before the main one. */
function upToMainClause(
  words: Words,
  following: Following | undefined,
  subject: Subject | undefined,
): Following | undefined {
  if (following === undefined || subject === undefined || words.quote(following.from) > 0) return following;
  const before = words.lower(subject.from - 1);
  const aside = subject.how === 'relative' && before === ',';
  const subordinate = /^(?:while|after|although|though|when|as|since|because|before|if)$/.test(before);
  if (!aside && !subordinate) return following;
  for (let at = following.from + 2; at < following.to; at++) {
    if (words.lower(at) !== ',' || words.quote(at) > 0) continue;
    if (subordinate || FINITE.test(words.tag(at + 1))) return { ...following, to: at };
  }
  return following;
}

/** Whether what follows is the verb's own content even though content may stand before it. */
const completes = (following: Following | undefined): boolean =>
  following !== undefined && following.by !== 'quotation';

const ruleOf = ({ by }: Following): Rule => (by === 'quotation' ? 'quotation after' : by);

/** “quoted Lee as saying”, “accused Lee of saying”: the one before “as” or “of” says it. */
function quotedAs(words: Words, verb: VerbCue, within: Run, following: Following | undefined): Candidate | undefined {
  const as = words.lower(verb.from - 1) === 'as';
  if (following === undefined || !(as || words.lower(verb.from - 1) === 'of')) return undefined;
  const source = phraseBefore(words, verb.from - 1, within.from);
  const cue = { from: as ? verb.from - 1 : verb.from, to: verb.to };
  return source && { rule: ruleOf(following), cue, lemma: verb.lemma, source, shared: false, content: [following] };
}

/** Things that people say something in: whoever made them is the source of what they say. */
const MESSAGES: ReadonlySet<string> = new Set(
  'statement email letter tweet memo post message note speech ad statements emails letters tweets'.split(' '),
);

/** “Lee rose and said …”, “a letter saying …”: the subject is another verb's, or the noun before a participle. */
function sharing(
  words: Words,
  verb: VerbCue,
  within: Run,
  following: Following | undefined,
  adjacent: Subject | undefined,
): Candidate | undefined {
  if (following === undefined) return undefined;
  const before = words.lower(verb.from - 1);
  const noun =
    adjacent !== undefined && /^(?:NNS?|NNPS?)$/.test(words.tag(adjacent.to - 1)) && verb.voice === 'participle';
  if (!noun && !/^(?:,|and|but|or|then|—|--|-|by|while)$/.test(before) && !/^RB/.test(words.tag(verb.from - 1)))
    return undefined;
  const shared = noun && adjacent.from === within.from ? undefined : sharedSubject(words, verb.from, within.from);
  const subject = noun && !MESSAGES.has(words.lower(adjacent.to - 1)) ? adjacent : (shared ?? adjacent);
  if (subject === undefined) return undefined;
  return {
    rule: ruleOf(following),
    cue: verb,
    lemma: verb.lemma,
    source: subject,
    shared: !noun,
    content: [following],
  };
}

/** “…,” said Smith. */
function invertedSource(words: Words, verb: VerbCue, within: Run): Candidate | undefined {
  if (verb.voice === 'participle' || DOCUMENTS_ONLY.has(verb.lemma)) return undefined;
  const before = contentBefore(words, verb.from, verb.lemma, within);
  if (before === undefined || words.quote(verb.to) > 0) return undefined;
  const phrase = phraseAfter(words, verb.to, within.to);
  if (phrase === undefined || TIMES.has(words.lower(verb.to))) return undefined;
  const source = withApposition(words, phrase, within.to);
  const next = words.lower(phrase.to);
  if (
    !before.quoted &&
    (!/^(?:[.,;(—–]|--|who|in|on|at|during|after)$/.test(next) || contentAfter(words, verb, within.to)?.by === 'clause')
  )
    return undefined;
  if (before.quoted && words.tag(verb.to) === 'PRP' && words.lower(verb.to) === 'it') return undefined;
  const after = contentGoingOn(words, source.to, within, before.quoted);
  const goesOn = after !== undefined && words.quote(after.from) > 0;
  const rule: Rule = goesOn ? 'quotation around' : before.quoted ? 'quotation before' : 'clause before';
  return {
    rule,
    cue: verb,
    lemma: verb.lemma,
    source,
    shared: false,
    content: goesOn ? [before.run, after] : [before.run],
  };
}
