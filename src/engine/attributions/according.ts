import { contentBefore } from './around.ts';
import { findWord, phraseAfter, withApposition } from './nouns.ts';
import type { Candidate } from './relation.ts';
import type { Run, Words } from './words.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** What "according to", "in the words of" and "in Smith's view" attribute in one sentence. */
export function prepositionCandidates(words: Words, within: Run): Candidate[] {
  const found: Candidate[] = [];
  for (let at = within.from; at < within.to; at++) {
    if (words.quote(at) > 0) continue;
    const candidate =
      accordingTo(words, at, within) ?? inTheWordsOf(words, at, within) ?? inTheirView(words, at, within);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

function accordingTo(words: Words, at: number, within: Run): Candidate | undefined {
  if (words.lower(at) !== 'according' || words.lower(at + 1) !== 'to') return undefined;
  const cue = { from: at, to: at + 2 };
  const phrase = phraseAfter(words, cue.to, within.to);
  if (phrase === undefined) return undefined;
  const leads = at === within.from || /^(?:and|but|;|—|that)$/.test(words.lower(at - 1));
  const source = leads ? leadingSource(words, phrase, within) : trailingSource(words, phrase, within);
  const content = around(words, { from: at, to: source.to }, within, leads);
  return content && { rule: 'according to', cue, lemma: 'according', source, shared: false, content };
}

/** Up to the comma, or with "Smith, a professor at Yale," where a clause still follows. */
function leadingSource(words: Words, phrase: Run, within: Run): Run {
  const comma = findWord(words, ',', phrase.to, Math.min(within.to, phrase.to + 25));
  const to = comma !== undefined && !FINITE.test(words.tag(phrase.to)) ? comma : phrase.to;
  const narrow = { from: phrase.from, to };
  if (!words.tag(to - 1).startsWith('NNP') || words.tag(to + 1).startsWith('NNP')) return narrow;
  const wide = withApposition(words, narrow, within.to);
  return words.lower(wide.to) === ',' && !FINITE.test(words.tag(wide.to + 1)) ? wide : narrow;
}

/** Up to the next comma, full stop or relative clause: "a report by Reuters citing a memo". */
function trailingSource(words: Words, phrase: Run, within: Run): Run {
  let to = phrase.to;
  while (
    to < within.to &&
    to < phrase.to + 25 &&
    !/^(?:[,.;:?!)]|who|which|that|and|but|while|as|--|—|–)$/.test(words.lower(to)) &&
    words.quote(to) === 0
  )
    to++;
  return withApposition(words, { from: phrase.from, to }, within.to);
}

/** The sentence around the attributing words, without the commas that set them off. */
function around(words: Words, aside: Run, within: Run, leads: boolean): Run[] | undefined {
  const runs: Run[] = [];
  if (!leads) {
    const before = contentBefore(words, aside.from, 'say', within)?.run;
    const to = words.lower(aside.from - 1) === ',' ? aside.from - 1 : aside.from;
    runs.push(before ?? { from: within.from, to });
  }
  let from = aside.to;
  if (words.lower(from) === ',') from++;
  const last = words.lower(within.to - 1) === '.' && words.quote(within.to - 1) === 0 ? within.to - 1 : within.to;
  const goesOn =
    leads ||
    (words.lower(aside.to) === ',' &&
      !/^(?:who|which|and|but|while|with|as|although)$/.test(words.lower(from)) &&
      words.tag(from) !== 'VBG');
  if (goesOn && from < last) {
    const open = words.quote(last - 1);
    runs.push({ from, to: open > 0 ? words.quoted(open).to : last });
  }
  const kept = runs.filter((run) => run.from < run.to);
  return kept.length > 0 ? kept : undefined;
}

function inTheWordsOf(words: Words, at: number, within: Run): Candidate | undefined {
  if (
    words.lower(at) !== 'in' ||
    words.lower(at + 1) !== 'the' ||
    !/^words?$/.test(words.lower(at + 2)) ||
    words.lower(at + 3) !== 'of'
  )
    return undefined;
  const cue = { from: at, to: at + 4 };
  const phrase = phraseAfter(words, cue.to, within.to);
  if (phrase === undefined) return undefined;
  const source = withApposition(words, phrase, within.to);
  const content =
    nearestQuotation(words, at, source.to, within) ??
    around(words, { from: at, to: source.to }, within, at === within.from);
  return content && { rule: 'in the words of', cue, lemma: 'word', source, shared: false, content };
}

/** The quotation that ends last before the attributing words, or begins first behind them. */
function nearestQuotation(words: Words, before: number, after: number, within: Run): Run[] | undefined {
  for (let at = before - 1; at >= within.from; at--) if (words.quote(at) > 0) return [words.quoted(words.quote(at))];
  for (let at = after; at < within.to; at++) if (words.quote(at) > 0) return [words.quoted(words.quote(at))];
  return undefined;
}

/** "In Smith's view, …"; "in his own words". */
function inTheirView(words: Words, at: number, within: Run): Candidate | undefined {
  if (words.lower(at) !== 'in') return undefined;
  for (let noun = at + 2; noun < at + 8 && noun < within.to; noun++) {
    if (!/^(?:words?|views?|opinion|eyes|telling|estimation|judgment|judgement|mind)$/.test(words.lower(noun)))
      continue;
    const own = words.lower(noun - 1) === 'own' ? noun - 1 : noun;
    const possessive = words.tag(own - 1);
    if (possessive !== 'POS' && possessive !== 'PRP$') return undefined;
    if (words.lower(own - 1) === 'its' || (at > within.from && words.lower(noun + 1) === 'of')) return undefined;
    const source = { from: at + 1, to: possessive === 'POS' ? own - 1 : own };
    if (source.to <= source.from) return undefined;
    const quotation = /^word/.test(words.lower(noun)) ? nearestQuotation(words, at, noun + 1, within) : undefined;
    const content = quotation ?? around(words, { from: at, to: noun + 1 }, within, at === within.from);
    return (
      content && {
        rule: 'in the words of',
        cue: { from: own, to: noun + 1 },
        lemma: words.lower(noun),
        source,
        shared: false,
        content,
      }
    );
  }
  return undefined;
}
