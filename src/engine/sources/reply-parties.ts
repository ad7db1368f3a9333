import { phraseAfter, phraseBefore } from '../attributions/nouns.ts';
import { sharedSubject, subjectBefore } from '../attributions/subject.ts';
import type { Run, Words } from '../attributions/words.ts';
import { BODIES } from './nouns.ts';
import type { ReplyPattern } from './reply-patterns.ts';

const PLURAL_VERB = /^(?:were|are|have|decline|refuse|do)$/;
const SPEAKERS = /^(?:spokes(?:men|women|people|persons)|representatives|officials|press offices|publicists)$/;
/** What passes a question on: its receiver stands behind a preposition. */
const CARRIER =
  /^(?:calls?|messages?|emails?|e-mails?|requests?|queries|inquir(?:y|ies)|questions?|letters?|voicemails?|texts?)$/;

/** The parties asked, of the cue that takes up the tokens of `cue` in a sentence from `least` to `most`; none where the words name nobody. */
export function partiesOf(words: Words, cue: Run, party: ReplyPattern['party'], least: number, most: number): Run[] {
  const found = partyOf(words, cue, party, least, most);
  return found === undefined
    ? []
    : split(words, found, PLURAL_VERB.test(words.lower(cue.from)) || words.lower(cue.from - 1) === 'both');
}

function partyOf(words: Words, cue: Run, party: ReplyPattern['party'], least: number, most: number): Run | undefined {
  if (party === 'behind') return behind(words, cue.to, most);
  if (party === 'within') return within(words, cue);
  return (
    called(words, least, cue.from, party === 'called') ??
    (party === 'subject' ? before(words, cue.from, least) : undefined)
  );
}

/** "contacted the firm for comment", "did the firm reply". */
function within(words: Words, { from, to }: Run): Run | undefined {
  let at = from;
  while (at < to && /^(?:VB|MD|RP|TO|IN|RB)/.test(words.tag(at)) && !(at > from && isCapital(words, at))) at++;
  let name = at;
  while (name < to && isCapital(words, name)) name++;
  return withoutPurpose(words, phraseAfter(words, at, to) ?? (name > at ? { from: at, to: name } : undefined));
}

/** The phrase without "for comment". */
function withoutPurpose(words: Words, phrase: Run | undefined): Run | undefined {
  for (let at = phrase?.from ?? 0; phrase !== undefined && at + 1 < phrase.to; at++)
    if (words.lower(at) === 'for' && PURPOSE.test(words.lower(phrase.to - 1)) && at > phrase.from)
      return { from: phrase.from, to: at };
  return phrase;
}

const PURPOSE = /^(?:comment|response|interviews?|information|reaction)$/;

/** "no response from the firm", "unable to reach Smith". */
function behind(words: Words, from: number, most: number): Run | undefined {
  return withoutPurpose(
    words,
    phraseAfter(words, /^(?:from|to|with|at)$/.test(words.lower(from)) ? from + 1 : from, most),
  );
}

/** "Calls to the firm", "A message left with Smith", "Requests for comment from the ministry". */
function called(words: Words, least: number, verb: number, anywhere: boolean): Run | undefined {
  let from = least;
  while (from < verb && !CARRIER.test(words.lower(from))) from++;
  if (from === verb || (!anywhere && from > least + 3)) return undefined;
  for (let at = from + 1; at < verb; at++) {
    if (!/^(?:to|with|for|from|at)$/.test(words.lower(at))) continue;
    const phrase = phraseAfter(words, at + 1, verb);
    if (phrase !== undefined && !PURPOSE.test(words.lower(phrase.to - 1))) return phrase;
  }
  if (!anywhere) return undefined;
  // "Emails were not returned": nobody is named, so that what was sent stands for the party.
  let begin = from;
  while (begin > least && /^(?:DT|JJ|CD|PRP\$|NN)$/.test(words.tag(begin - 1))) begin--;
  return { from: begin, to: from + 1 };
}

function before(words: Words, cue: number, least: number): Run | undefined {
  let verb = cue;
  while (verb > least + 1 && /^(?:both|all|each|also)$/.test(words.lower(verb - 1))) verb--;
  // "Smith did not": the verb's own words may be tagged as anything; a pair of "neither … nor" reaches further back.
  const direct = subjectBefore(words, verb, least) ?? sharedSubject(words, verb, least);
  if (direct === undefined) return phraseBefore(words, verb, least);
  for (let at = direct.from - 1; at > least && at > direct.from - 3; at--)
    if (words.lower(at) === 'nor') {
      let start = at;
      while (start > least && words.lower(start) !== 'neither') start--;
      return words.lower(start) === 'neither' ? { from: start + 1, to: direct.to } : direct;
    }
  return direct;
}

/** Each party of "the Kremlin and the ministry", "Smith nor Jones", "representatives for Acme and Bolt". */
function split(words: Words, { from, to }: Run, plural: boolean): Run[] {
  let start = from;
  let pair = false;
  if (/^(?:both|neither|either)$/.test(words.lower(start))) {
    start++;
    pair = true;
  }
  if (words.lower(start) === 'nor' || words.lower(start) === 'or') start++;
  const ofMany = spokenFor(words, start, to);
  const list = ofMany === undefined ? { from: start, to } : ofMany;
  const links: number[] = [];
  for (let at = list.from + 1; at < list.to - 1; at++) if (/^(?:and|nor|or)$/.test(words.lower(at))) links.push(at);
  const parts: Run[] = [];
  let begin = list.from;
  for (const link of links) {
    if (!parted(words, begin, link, list.to, pair || plural || words.lower(link) === 'nor')) continue;
    const end = words.lower(link - 1) === ',' ? link - 1 : link;
    if (end > begin) parts.push({ from: begin, to: end });
    begin = link + 1;
  }
  if (parts.length === 0) return [{ from: start, to }];
  return [...parts, { from: begin, to: list.to }];
}

/** The bodies for which several speak: "spokesmen for Acme and Bolt". */
function spokenFor(words: Words, from: number, to: number): Run | undefined {
  for (let at = from; at < to - 2; at++)
    if (SPEAKERS.test(words.lower(at)) && /^(?:for|of|from|at)$/.test(words.lower(at + 1))) return { from: at + 2, to };
  return undefined;
}

/** Whether "and" at `link` parts two parties and is not within one name: "Department of Health and Human Services". */
function parted(words: Words, begin: number, link: number, to: number, sure: boolean): boolean {
  const right = words.tag(link + 1);
  if (/^(?:DT|PRP\$?)$/.test(right)) return true;
  for (let at = begin; at < link; at++) if (words.lower(at) === 'of') return false;
  if (!/^NN/.test(words.tag(link - 1)) && !isCapital(words, link - 1) && !sure) return false;
  if (sure) return to > link + 1 && (isCapital(words, link + 1) || /^(?:NNP|JJ|NN|CD|POS)/.test(right));
  return (
    BODIES.has(words.lower(link - 1)) ||
    (isCapital(words, link + 1) && isCapital(words, begin) && !/^(?:the|a|an)$/.test(words.lower(begin)))
  );
}

const isCapital = (words: Words, at: number): boolean => /^\p{Lu}/u.test(words.text(at));
