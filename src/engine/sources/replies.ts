import { type Run, type Words, wordsOf } from '../attributions/words.ts';
import type { Annotator, Attribution, Reply, Sentence, Span } from '../document.ts';
import { firstFrom } from '../quotations/coverage.ts';
import { partiesOf } from './reply-parties.ts';
import { ANSWERED, DENIED_PATTERNS, DENIES, HINT, REPLY_PATTERNS, THINGS } from './reply-patterns.ts';

type Readable = 'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'tags' | 'attributions';

/**
 * Who was asked for comment, and what came of it, in the outlet's own words: what stands in quotation marks is left to
 * its speaker. Linear in the text.
 */
export const findReplies: Annotator<Readable, 'replies'> = (doc) => {
  const hinted = doc.sentences.flatMap((sentence) => {
    const lower = doc.text.slice(sentence.start, sentence.end).toLowerCase().replaceAll('’', "'");
    return HINT.test(lower) && lower.length === sentence.end - sentence.start ? [{ sentence, lower }] : [];
  });
  if (hinted.length === 0) return [];
  const words = wordsOf(doc);
  const answers = answering(doc.attributions);
  return hinted
    .flatMap(({ sentence, lower }) => {
      const sought = unanswered(words, sentence, lower);
      return sought.length > 0 ? sought : answered(words, sentence, lower, answers);
    })
    .sort((a, b) => a.cue.start - b.cue.start || a.party.start - b.party.start);
};

function unanswered(words: Words, sentence: Sentence, lower: string): Reply[] {
  const replies: Reply[] = [];
  const taken: Span[] = [];
  for (const { cue: pattern, party, outcome } of DENIES.test(lower)
    ? [...REPLY_PATTERNS, ...DENIED_PATTERNS]
    : REPLY_PATTERNS) {
    for (const match of lower.matchAll(pattern)) {
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      if (taken.some(({ start, end }) => cue.start < end && start < cue.end)) continue;
      const run = runOf(words, cue);
      if (words.quote(run.from) > 0) continue;
      const parties = partiesOf(words, run, party, sentence.from, sentence.to).map((each) => words.span(each));
      if (parties.length === 0 || (outcome === 'unreachable' && parties.some((span) => isThing(words, span)))) continue;
      taken.push(cue);
      for (const span of parties) replies.push({ cue, party: span, outcome });
    }
  }
  return replies;
}

/** The attributions in a sentence that an answer may stand beside, in the order of their mentions. */
function answering(attributions: readonly Attribution[]): Answers {
  const mentioned = attributions
    .flatMap(({ mention, content }) => (mention ? [{ mention, content }] : []))
    .sort((a, b) => a.mention.start - b.mention.start);
  return { mentioned, mentions: mentioned.map(({ mention }) => mention) };
}

interface Answers {
  readonly mentioned: readonly { readonly mention: Span; readonly content: readonly Span[] }[];
  readonly mentions: readonly Span[];
}

function answered(words: Words, sentence: Sentence, lower: string, { mentioned, mentions }: Answers): Reply[] {
  const match = ANSWERED.exec(lower);
  if (match === null) return [];
  const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  if (words.quote(runOf(words, cue).from) > 0) return [];
  const inside = (span: Span): boolean => cue.start < span.end && span.start < cue.end;
  let party: Span | undefined;
  for (let at = firstFrom(mentions, sentence.start); at < mentioned.length; at++) {
    const { mention, content } = mentioned[at] as Answers['mentioned'][number];
    if (mention.start >= sentence.end) break;
    // What stands in a content is the source's own words, or what they were about.
    if (content.some(inside)) return [];
    if (!inside(mention)) party ??= mention;
  }
  return party === undefined ? [] : [{ cue, party: { start: party.start, end: party.end }, outcome: 'answered' }];
}

const runOf = ({ doc }: Words, { start, end }: Span): Run => {
  const from = firstFrom(doc.tokens, start);
  return { from, to: Math.max(from + 1, firstFrom(doc.tokens, end)) };
};

const isThing = ({ doc }: Words, { start, end }: Span): boolean => THINGS.test(doc.text.slice(start, end));
