import type { Attribution, Span } from '../document.ts';
import { isCalling } from './appositions.ts';
import { kindOfName } from './kinds.ts';
import type { Name } from './names.ts';
import { DATA, DOCUMENTS, NEWS_NOUNS, NOBODY, ORGANIZATIONS, POSTS } from './nouns.ts';
import { phraseOf } from './phrase.ts';
import type { Range, Reading } from './reading.ts';
import type { Resolver } from './resolve.ts';

/** The outlets that passed on an attribution's words: "told the Gazette", "Lee said, per Reuters", "a memo seen by the BBC". */
export function relaysOf(reading: Reading, resolver: Resolver, attribution: Attribution, mention: Range): Range[] {
  const { lower } = reading;
  const cue = attribution.cue && reading.range(attribution.cue);
  const near = cue ?? mention;
  const sentence = around(reading, near.from);
  if (sentence === undefined) return [];
  const inside = (at: number): boolean => at >= mention.from && at < mention.to;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (reading.quoted(at)) continue;
    const link = linkAt(reading, at);
    if (link === undefined) continue;
    // what was told stands close to its cue or mention; a relay named at the end of the sentence may stand far
    if (link.near && Math.abs(at - near.from) > 8 && Math.abs(at - mention.to) > 3 && !inside(at)) continue;
    const start = lower(link.to) === 'the' ? link.to + 1 : link.to;
    const outlet = outletAt(reading, resolver, start, link.told);
    if (outlet !== undefined && !(outlet.from >= mention.from && outlet.to <= mention.to && !link.near && !link.inside))
      return [outlet];
  }
  // "The probe, according to the decision, found"
  for (let at = sentence.from; at < sentence.to; at++) {
    if (
      lower(at) !== 'according' ||
      lower(at + 1) !== 'to' ||
      reading.quoted(at) ||
      inside(at + 2) ||
      (cue !== undefined && cue.from === at)
    )
      continue;
    const end = phraseEnd(reading, at + 2, sentence.to);
    if (end > at + 2 && !(mention.from < end && mention.to > at)) return [{ from: at + 2, to: end }];
  }
  // "…, Reuters reported." behind another's words
  for (let at = sentence.from; at < sentence.to; at++) {
    if (
      !/^(?:reported|reports|report|quoted|quotes|quote|cited|cites|cite|says|said|wrote)$/.test(lower(at)) ||
      reading.quoted(at)
    )
      continue;
    let before = at - 1;
    while (
      /^(?:also|first|previously|earlier|has|had|have)$/.test(lower(before)) ||
      /^(?:agency|newspaper|daily|news|television|network)$/.test(lower(before))
    )
      before--;
    const name = resolver.nameAt(before);
    if (inside(before) || name === undefined) continue;
    const { from, to } = resolver.names[name] as Name;
    if (outletAt(reading, resolver, from, false) === undefined) continue;
    const aside =
      (/^(?:,|as|the)$/.test(lower(from - 1)) &&
        (/^(?:,|as)$/.test(lower(from - 1)) || /^(?:,|as)$/.test(lower(from - 2)))) ||
      from === sentence.from;
    if (
      /^(?:quote|cite)/.test(lower(at))
        ? mention.from > at
        : (/^report/.test(lower(at)) && (aside || mention.from > at)) ||
          (/^[.]$/.test(lower(at + 1)) && aside && cue?.from !== at)
    )
      return [{ from, to }];
  }
  return [];
}

interface Link {
  /** Behind the linking words. */
  readonly to: number;
  /** Whether the outlet has to stand near the cue. */
  readonly near: boolean;
  /** Whether the outlet may stand in the mention itself: "a memo seen by the BBC". */
  readonly inside?: boolean;
  /** Whether the outlet was told, so that even an unknown name in the place is one. */
  readonly told: boolean;
}

/** Words behind which the outlet stands that was told or passes on. */
function linkAt({ lower }: Reading, at: number): Link | undefined {
  const word = lower(at);
  const next = lower(at + 1);
  if (/^(?:told|tells|telling)$/.test(word)) return { to: at + 1, near: true, told: true };
  if (/^(?:interview|conversation|call|chat)$/.test(word) && /^(?:with|on|for)$/.test(next))
    return { to: at + 2, near: false, told: true };
  if (/^(?:interviewed|quoted)$/.test(word) && /^(?:by|on|in)$/.test(next))
    return { to: at + 2, near: false, told: true };
  if (
    /^(?:spoke|speaking|talking|talked|statement|comments|remarks|email|e-mail|statements|confirmed|confirm|said|explained|revealed|boasted|admitted|announced|wrote)$/.test(
      word,
    ) &&
    /^(?:to|with|in|on)$/.test(next)
  )
    return { to: at + 2, near: true, told: /^(?:spoke|speaking|talk)/.test(word) };
  if (
    /^(?:seen|obtained|reviewed|viewed|published|leaked|provided|shared|released|acquired|examined|aired|broadcast|cited|quoted|posted|carried)$/.test(
      word,
    ) &&
    /^(?:by|to|with)$/.test(next)
  )
    return { to: at + 2, near: false, told: false, inside: true };
  if (word === 'according' && next === 'to') return { to: at + 2, near: false, told: false };
  if (/^(?:per|via)$/.test(word)) return { to: at + 1, near: false, told: false };
  if (word === 'as' && /^(?:reported|quoted)$/.test(next) && lower(at + 2) === 'by')
    return { to: at + 3, near: false, told: false };
  if (word === 'reported' && next === 'by') return { to: at + 2, near: false, told: false };
  return undefined;
}

/** The news organization whose name begins at the token, or one or two words behind it ("local newspaper Bild"). */
function outletAt(reading: Reading, resolver: Resolver, start: number, told: boolean): Range | undefined {
  for (let at = start; at < start + 4; at++) {
    const index = resolver.nameAt(at);
    if (index === undefined) {
      if (!/^(?:NN|JJ|DT|POS|NNP)$/.test(reading.tag(at))) return undefined;
      // "a Kenyan newspaper, the Daily Nation"
      if (isPress(reading.lower(at)) && reading.lower(at + 1) === ',')
        return (
          outletAt(reading, resolver, reading.lower(at + 2) === 'the' ? at + 3 : at + 2, false) ?? {
            from: start,
            to: at + 1,
          }
        );
      if (isPress(reading.lower(at)) && resolver.nameAt(at + 1) === undefined)
        return told ? { from: start, to: at + 1 } : undefined;
      continue;
    }
    const { from, to, kind } = resolver.names[index] as Name;
    if (kind === 'news-organization') return { from, to };
    const article = reading.lower(from - 1) === 'the';
    if (
      kindOfName(
        Array.from({ length: to - from }, (_, each) => reading.word(from + each)),
        article,
      ) === 'news-organization'
    )
      return { from, to };
    // "Russia's Interfax", "Lebanon's Daily Star"
    if (!/^(?:'s|')$/.test(reading.lower(to)) && kind !== 'organization') return undefined;
    at = to - 1;
  }
  return undefined;
}

const isPress = (word: string): boolean =>
  /^(?:newspaper|tabloid|magazine|broadcaster|network|newswire|outlet|outlets|newspapers|channel|station|reporters|podcast)$/.test(
    word,
  ) && word !== 'reporters';

/** What a source says that it draws on: "citing a memo", "quoting KCNA", in its mention or beside its cue. */
export function citedBy(reading: Reading, resolver: Resolver, attribution: Attribution, mention: Range): Span[] {
  const { lower } = reading;
  const cue = attribution.cue && reading.range(attribution.cue);
  const sentence = around(reading, (cue ?? mention).from);
  if (sentence === undefined) return [];
  const found: Span[] = [];
  for (let at = sentence.from; at < sentence.to && found.length < 2; at++) {
    if (reading.quoted(at)) continue;
    const from = citingFrom(reading, at);
    if (from === undefined) continue;
    const inside = at >= mention.from && at < mention.to;
    if (!inside && at < mention.from && at > sentence.from && lower(at - 1) !== ',') continue;
    const to = phraseEnd(reading, from, sentence.to);
    if (to > from && isSourceLike(reading, resolver, { from, to })) found.push(reading.span({ from, to }));
  }
  return found;
}

/** Where the noun phrase ends that begins at `from`. */
function phraseEnd({ word, lower, tag }: Reading, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < 18) {
    if (/^[,;:.()—–"“”]|^--?$/.test(word(to)) && !/^\p{L}/u.test(word(to))) break;
    if (
      to > from &&
      (/^(?:who|that|which|said|says|as|because|citing|quoting|whom|saying|when|showing|showed|whose)$/.test(
        lower(to),
      ) ||
        (/^(?:VBD|VBZ|VBP|MD|VBG)$/.test(tag(to)) && /^NN|^PRP|^RB/.test(tag(to - 1))))
    )
      break;
    to++;
  }
  return to;
}

/** Whether a noun phrase can have said something: a name, a person, a body, a document; not "concerns", "growth". */
function isSourceLike(reading: Reading, resolver: Resolver, range: Range): boolean {
  const { head, noun } = phraseOf(reading, range);
  const { lower } = reading;
  return (
    resolver.nameAt(head) !== undefined ||
    isCalling(lower(head)) ||
    DOCUMENTS.has(noun) ||
    DATA.has(noun) ||
    NEWS_NOUNS.has(noun) ||
    POSTS.has(noun) ||
    ORGANIZATIONS.has(noun) ||
    NOBODY.has(noun) ||
    /^(?:people|persons?|evidence|footage|records?|remarks|comments|testimony|him|her|them|images?|materials?|authorit(?:y|ies)|studies|police|banker|analyst|trader|material|witness)$/.test(
      noun,
    ) ||
    /^(?:him|her|them|people|police)$/.test(lower(head))
  );
}

function citingFrom({ lower }: Reading, at: number): number | undefined {
  if (/^(?:citing|quoting)$/.test(lower(at))) return at + 1;
  if (/^(?:referring|pointing)$/.test(lower(at)) && lower(at + 1) === 'to') return at + 2;
  if (
    /^(?:cited|quoted|cites|quotes)$/.test(lower(at)) &&
    !/^(?:by|in|on|as)$/.test(lower(at + 1)) &&
    !/^(?:was|were|is|are|been|be|being)$/.test(lower(at - 1))
  )
    return at + 1;
  if (lower(at) === 'based' && lower(at + 1) === 'on') return at + 2;
  return undefined;
}

const TELLS =
  /^(?:said|says|say|told|tells|tell|wrote|writes|found|finds|find|reported|claimed|claims|claim|testified|warned|acknowledged|admitted|confirmed|confirms|stated|concluded|concludes|shows|showed|show|shown|revealed|reveals|indicated|indicates|indicate|announced|ruled|suggests|suggested|suggest|confessed|argued|estimates|estimated|determined|advised|alleged|alleges|insisted|denied|dismissed|replied|recalled)$/;
const AUXILIARY = /^(?:has|have|had|also|is|are|was|were|did|does|do|previously|now|have|later|recently)$/;

/** The speaker whom a content ends with: "The dam is cracked, Farmer said" [according to WLUK]. */
export function saidAtEnd(reading: Reading, resolver: Resolver, attribution: Attribution): Range | undefined {
  const last = attribution.content.at(-1);
  if (last === undefined || attribution.form === 'direct') return undefined;
  const { from, to } = reading.range(last);
  let end = to;
  while (end > from && /^[,."”]$/.test(reading.word(end - 1))) end--;
  if (!/^(?:said|says|told|wrote)$/.test(reading.lower(end - 1)) || reading.quoted(end - 1)) return undefined;
  const at = resolver.nameAt(end - 2);
  if (at === undefined) return undefined;
  const name = resolver.names[at] as Name;
  return name.from > from && reading.lower((name.before?.from ?? name.from) - 1) === ','
    ? { from: name.from, to: name.to }
    : undefined;
}

/** Whose words the content itself passes on: "Holmes said [Sondland told him …]". */
export function saidWithin(
  reading: Reading,
  resolver: Resolver,
  attribution: Attribution,
  mention: Range,
): Range | undefined {
  const first = attribution.content[0];
  if (first === undefined || attribution.form === 'direct') return undefined;
  let { from } = reading.range(first);
  if (reading.quoted(from) || from < mention.to) return undefined;
  if (reading.lower(from) === 'that') from++;
  let to = from;
  while (to < from + 12 && !TELLS.test(reading.lower(to)) && !AUXILIARY.test(reading.lower(to))) {
    if (
      !/^(?:NN|JJ|DT|POS|CD|PRP\$|VBN$|IN$)/.test(reading.tag(to)) ||
      (reading.tag(to) === 'IN' && reading.lower(to) !== 'of')
    )
      return undefined;
    to++;
  }
  let verb = to;
  while (AUXILIARY.test(reading.lower(verb))) verb++;
  if (
    to === from ||
    !TELLS.test(reading.lower(verb)) ||
    reading.span({ from, to }).end > (attribution.content[0]?.end ?? 0)
  )
    return undefined;
  const at = resolver.nameAt(to - 1);
  if (at !== undefined) return { from, to };
  return /^NN/.test(reading.tag(to - 1)) ? { from, to } : undefined;
}

/** Tokens to either side of a cue that are searched: bounds the time in a sentence without end. */
const FAR = 100;

/** The part of its sentence around a token. */
function around({ doc, sentence }: Reading, at: number): Range | undefined {
  const whole = doc.sentences[sentence(at)];
  return whole && { from: Math.max(whole.from, at - FAR), to: Math.min(whole.to, at + FAR) };
}
