import type { Paragraph, Quotation, Use } from '../document.ts';

/** Words before a quotation that is a title. */
const WORK =
  /\b(?:book|novel|film|movie|song|album|play|poem|essay|series|show|episode|article|headline|hit|track|single|opera|musical|documentary|podcast|painting|entitled|titled|headlined)\s*,?\s*$/i;
/** Words before a quotation that names a word or gives its meaning. */
const NAMED =
  /\b(?:so-called|known as|the (?:word|words|term|phrase|expression|name|label|slogan|motto|hashtag|nickname)|nicknamed|dubbed|termed|called (?:a|an|the)?|means?|meaning|defined as|spelled|spelt|stands for|translates as)\s*$/i;
const MEANS = /^\s*(?:means?|meant|meaning|stands for|refers to|is (?:a|the) (?:word|term)|comes from|translates)\b/i;
/** Somebody tells something in these words' sentence. */
const TELLS =
  /\b(?:sa(?:id|ys|y|ying)|t(?:old|ells|elling)|ask(?:ed|s)|wrote|writes|tweeted|posted|added|adds|according to|describ(?:ed|es|ing)|insist(?:ed|s)|argu(?:ed|es)|warn(?:ed|s)|claim(?:ed|s)|admitt?(?:ed|s)|call(?:ed|s|ing) (?!for|on|off)|repl(?:ied|ies)|accus(?:ed|es)|prais(?:ed|es)|quot(?:ed|ing)|read|reads|stat(?:ed|es)|reported|explained|recalled|spoke)\b/i;
/** What is spoken has a speaker, somebody spoken to, or a verb that any sentence has. */
const SPOKEN =
  /\b(?:I|we|my|our|us|me|you|your)\b|\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must)\b|n['’]t\b|['’](?:s|re|ll|ve|m|d)\b/i;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/i;

/** How far around a quotation to look, in characters: a clause or two. */
const NEAR = 90;

/** A quotation of at most so many words can be a scare quotation or a term. */
const FEW = 4;

/** What a quotation is for, by its words and those around it in its paragraph. Constant time but for its own length. */
export function useOf(text: string, paragraph: Paragraph, quotation: Omit<Quotation, 'use'>): Use {
  const { start, end, inner, closed, continues } = quotation;
  if (!closed || continues) return 'speech';
  const before = text.slice(Math.max(paragraph.start, start - NEAR), start);
  const after = text.slice(end, Math.min(paragraph.end, end + NEAR));
  const said = text.slice(inner.start, Math.min(inner.end, inner.start + 4 * NEAR)).trim();
  const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const ends = /[.,!?…]$/u.test(said);
  const titled =
    words.length > 0 &&
    words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word)) &&
    /^\p{Lu}/u.test(said);
  if (WORK.test(before) && /^\p{Lu}|^\p{N}/u.test(said)) return 'title';
  if (words.length <= FEW && !/[!?]$/.test(said) && (NAMED.test(before) || MEANS.test(after))) return 'term';
  if (/[:,]\s*$/.test(before) && ends) return 'speech';
  if (titled && words.length > 1 && !ends && !SPOKEN.test(said)) return 'title';
  const told = TELLS.test(sentenceEnd(before)) || TELLS.test(sentenceStart(after));
  if (words.length > FEW || told) return 'speech';
  if (ends && !/,$/.test(said) && /^\p{Lu}/u.test(said)) return 'speech';
  return 'scare';
}

/** The part of the words before that belongs to the quotation's own sentence. */
const sentenceEnd = (before: string): string => before.slice(before.search(/[.!?]["”’]?\s+[^.!?]*$/) + 1);

const sentenceStart = (after: string): string => after.split(/[.!?](?:\s|$)/, 1)[0] ?? '';
