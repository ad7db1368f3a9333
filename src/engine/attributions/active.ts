import type { Candidate, Rule } from './candidate.ts';
import { contentAfter, type Following, opensQuotation } from './content.ts';
import type { VerbCue } from './cues.ts';
import { lemmaOf } from './inflect.ts';
import { findWord, phraseAfter, phraseBefore, withApposition } from './nouns.ts';
import { type Subject, sharedSubject, subjectBefore } from './subject.ts';
import { CLAUSE, DOCUMENTS_ONLY, QUOTING, TRAILING } from './verbs.ts';
import { TIMES } from './vocabulary.ts';
import type { Run, Words } from './words.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The attribution that an active verb makes in the sentence `within`; undefined where it makes none. */
export function activeCandidate(words: Words, verb: VerbCue, within: Run): Candidate | undefined {
  const inverted = invertedSource(words, verb, within);
  if (inverted !== undefined) return inverted;
  const subject = subjectBefore(words, verb.from, within.from);
  const spoken = subject?.how === 'adjacent' && words.quote(subject.from - 1) > 0;
  const following = upToMainClause(words, contentAfter(words, verb, within.to, spoken), subject);
  if (verb.voice === 'participle') return sharing(words, verb, within, following, subject);
  if (subject === undefined) return sharing(words, verb, within, following, undefined);
  const base = { cue: verb, lemma: verb.lemma, source: subject, shared: false };
  const gap = subject.how === 'adjacent' ? gapped(words, verb, subject, within) : undefined;
  if (gap !== undefined) return { ...base, rule: 'gap', content: gap };
  const before =
    subject.how === 'adjacent'
      ? contentBefore(words, subject.from, verb.lemma, within, isAside(words, verb.to, within))
      : undefined;
  if (before !== undefined && !completes(following)) {
    const after = contentGoingOn(words, verb.to, within, before.quoted);
    const quoted = before.quoted || (after !== undefined && words.quote(after.from) > 0);
    const rule: Rule =
      after === undefined
        ? quoted
          ? 'quotation before'
          : 'clause before'
        : quoted
          ? 'quotation around'
          : 'clause around';
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
  following !== undefined && following.by !== 'object' && following.by !== 'infinitive' && following.by !== 'quotation';

const ruleOf = ({ by }: Following): Rule => (by === 'quotation' ? 'quotation after' : by);

/** Things that people say something in: whoever made them is the source of what they say. */
const MESSAGES: ReadonlySet<string> = new Set(
  'statement email letter tweet memo post message note speech ad statements emails letters tweets'.split(' '),
);

function sharing(
  words: Words,
  verb: VerbCue,
  within: Run,
  following: Following | undefined,
  adjacent: Subject | undefined,
): Candidate | undefined {
  if (following === undefined || following.by === 'infinitive') return undefined;
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

/** "Now, she says, it rains": a comma behind the verb, and words that could go on. */
const isAside = (words: Words, at: number, within: Run): boolean =>
  words.lower(at) === ',' && contentGoingOn(words, at, within, false) !== undefined && words.quote(at + 1) === 0;

interface Before {
  readonly run: Run;
  readonly quoted: boolean;
}

/** The content that ends before `at`, where the attributing words begin: a quotation, or a clause and a comma. */
export function contentBefore(words: Words, at: number, lemma: string, within: Run, aside = false): Before | undefined {
  const sameParagraph = at > 0 && words.sentence(at - 1).paragraph === words.sentence(at).paragraph;
  const quote = sameParagraph ? words.quote(at - 1) : 0;
  if (quote > 0)
    return QUOTING.has(lemma) ? { run: { from: quotedStart(words, quote, within), to: at }, quoted: true } : undefined;
  const comma = /^(?:,|—|–|--)$/.test(words.lower(at - 1));
  if (!comma || at - 1 <= within.from) return undefined;
  // “…,” the closing mark before the comma, or a dash behind it
  if (words.quote(at - 2) > 0 && QUOTING.has(lemma))
    return { run: { from: quotedStart(words, words.quote(at - 2), within), to: at - 1 }, quoted: true };
  if (!TRAILING.has(lemma) || (!aside && !couldBeContent(words, within.from, at - 1))) return undefined;
  return { run: { from: within.from, to: at - 1 }, quoted: false };
}

/** Where quoted content begins: with its sentence, or with its mark where that stands apart from the words before it. */
function quotedStart(words: Words, quote: number, within: Run): number {
  const { from } = words.quoted(quote);
  if (from <= within.from || /^(?:—|–|-|--|:|;)$/.test(words.lower(from - 1))) return from;
  for (let at = within.from; at < from && at < within.from + 60; at++)
    if (lemmaOf(words.lower(at)) !== undefined && words.tag(at).startsWith('VB') && words.quote(at) === 0) return from;
  return within.from;
}

/** "On Monday" or "Asked about it" before a comma is no content: it takes a subject and a verb. */
function couldBeContent(words: Words, from: number, to: number): boolean {
  const adjunct = /^(?:IN|VBG|VBN|TO|RB|WRB)$/.test(words.tag(from));
  const clause = adjunct ? (findWord(words, ',', from, Math.min(to, from + 40)) ?? to) : from;
  if (adjunct && !hasFinite(words, clause, to)) return false;
  if (TIMES.has(words.lower(to - 1)) && to - from < 5) return false;
  return to - from > 1 || /^(?:PRP|NN)/.test(words.tag(from));
}

/** “a plan he said would fail”: the content is what the relative clause hangs on, and the rest of the clause. */
function gapped(words: Words, verb: VerbCue, subject: Subject, within: Run): Run[] | undefined {
  if (!CLAUSE.has(verb.lemma) || !FINITE.test(words.tag(verb.to)) || words.quote(verb.to) > 0) return undefined;
  const relative = /^(?:which|who|that|whom|what)$/.test(words.lower(subject.from - 1));
  const head = relative ? { from: subject.from - 1, to: subject.from } : phraseBefore(words, subject.from, within.from);
  return head === undefined ? undefined : [head, { from: verb.to, to: lastWord(words, verb.to, within.to) }];
}

function hasFinite(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++)
    if (FINITE.test(words.tag(at)) && words.quote(at) === 0) return true;
  return false;
}

/** The content that goes on behind the attributing words that end at `at`: “We won,” she said, “at last.” */
function contentGoingOn(words: Words, at: number, within: Run, quoted: boolean): Run | undefined {
  let from = at;
  while (from < within.to && from < at + 14 && words.lower(from) !== ',' && !opensQuotation(words, from)) from++;
  if (words.lower(from) === ',') from++;
  if (from >= within.to) return undefined;
  if (opensQuotation(words, from)) {
    const quotation = words.quoted(words.quote(from));
    return { from, to: Math.max(quotation.to, lastWord(words, from, within.to)) };
  }
  if (quoted || from > at + 1) return undefined;
  if (
    /^(?:VBG|WP|WDT|WRB|CC)$/.test(words.tag(from)) ||
    /^(?:in|according|as|after|during|while|adding)$/.test(words.lower(from))
  )
    return undefined;
  const to = lastWord(words, from, within.to);
  return to > from ? { from, to } : undefined;
}

/** The sentence's end without its full stop. */
const lastWord = (words: Words, from: number, to: number): number =>
  to - 1 > from && /^\.+$/.test(words.lower(to - 1)) && words.quote(to - 1) === 0 ? to - 1 : to;

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
