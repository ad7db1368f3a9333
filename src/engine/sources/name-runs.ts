import { JOINERS } from './common-nouns.ts';
import { MEN, WOMEN } from './given-names.ts';
import { singular } from './kinds.ts';
import { ORGANIZATIONS } from './nouns.ts';
import { OUTLET_WORDS, OUTLETS } from './outlets.ts';
import { PLACES } from './places.ts';
import type { Reading } from './reading.ts';

const PARTICLE = /^(?:de|da|del|della|di|du|la|van|von|der|den|ten|bin|ibn|al|el|ben|dos|e|y)$/;
const NEVER = /^(?:DT|IN|CC|PRP\$?|WP\$?|WDT|WRB|MD|TO|EX|UH|PDT|RP)$/;

/** Whether a name begins at the token; `known` holds words that are names elsewhere in the text. */
export function startsName(reading: Reading, at: number, first: number, known: ReadonlySet<string>): boolean {
  const { word, tag, lower } = reading;
  if (/^\p{Lu}[\p{L}&]*\p{Lu}/u.test(word(at)) && !isDerived(word(at)) && !/^(?:DT|PRP|CC|IN|TO)/.test(tag(at)))
    return at > first || !/^\p{Lu}+$/u.test(word(at + 1)) || tag(at).startsWith('NNP');
  if (tag(at) === 'CD') return OUTLETS.has(`${lower(at)} ${lower(at + 1)}`);
  if (!isCapital(word(at)) || NEVER.test(tag(at)) || isDerived(word(at))) return false;
  if (tag(at).startsWith('NNP') || known.has(word(at)) || (at === first && PLAIN_OUTLETS.test(lower(at)))) return true;
  if (at > first && !/^["“‘'—–-]|\.$/.test(word(at - 1)))
    return !/^(?:VB[DZPGN]?|RB|CD)$/.test(tag(at)) || isCapital(word(at + 1));
  const given = MEN.has(lower(at)) || WOMEN.has(lower(at));
  return isCapital(word(at + 1)) && (given || (/^(?:NN|JJ|FW|VBG|VBN)/.test(tag(at)) && tag(at + 1).startsWith('NNP')));
}

/** "U.S.-led", "Iraqi-born", "Iraqi", "Americans": made from a name, none itself. */
const isDerived = (word: string): boolean =>
  /-(?:led|based|backed|born|run|owned|area|style|held|controlled|dominated|era|wide|bound|educated|funded|trained|language|year-old)$/.test(
    word,
  );

export const isCapital = (word: string): boolean => /^\p{Lu}|^(?:al|el)-\p{Lu}|^(?:i|e)\p{Lu}/u.test(word);

function isNameWord({ word, tag }: Reading, at: number): boolean {
  return isCapital(word(at)) && !isDerived(word(at)) && !(NEVER.test(tag(at)) && !/^\p{Lu}{2,}$/u.test(word(at)));
}

/** Behind the last word of the name that begins at `from`. */
export function runEnd(reading: Reading, from: number, limit: number): number {
  const { lower, word, tag } = reading;
  let end = from + 1;
  if (isDay(lower(from)) && !OUTLET_WORDS.has(lower(end))) return end;
  while (end < limit) {
    if (isNameWord(reading, end) && !(isDay(lower(end)) && !OUTLET_WORDS.has(lower(end + 1)))) end++;
    else if (
      tag(end) === 'CD' &&
      /^\d{1,2}$/.test(word(end)) &&
      /^(?:fox|nbc|abc|cbs|channel|news|ktvu|sky|bbc|radio|wfaa)$/.test(lower(end - 1))
    )
      end++;
    else if (lower(end) === '&' && isNameWord(reading, end + 1)) end += 2;
    else if (PARTICLE.test(lower(end)) && isNameWord(reading, end + 1)) end += 2;
    else if (PARTICLE.test(lower(end)) && PARTICLE.test(lower(end + 1)) && isNameWord(reading, end + 2)) end += 3;
    else if (/^(?:of|for|and|on|to|'s|')$/.test(lower(end))) {
      const next = lower(end + 1) === 'the' ? end + 2 : end + 1;
      if (next >= limit || !isNameWord(reading, next) || !holdsTogether(reading, from, end, next)) break;
      end = next + 1;
    } else break;
  }
  while (end > from + 1 && /^\p{P}+$/u.test(word(end - 1))) end--;
  return end;
}

/** Outlets whose names are no other words. */
const PLAIN_OUTLETS =
  /^(?:reuters|yonhap|xinhua|kyodo|interfax|bloomberg|novosti|politico|axios|propublica|buzzfeed|breitbart|newsweek|haaretz|kommersant|sputnik|anadolu|tasnim|techcrunch|venturebeat|vox|wired|slate|salon|variety)$/;

const isDay = (word: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/.test(
    word,
  );

/** Whether "of", "for", "and" at `link` stands inside the name of a body: "Ministry of Health and Welfare". */
function holdsTogether({ lower, word, tag }: Reading, from: number, link: number, next: number): boolean {
  if (/^'s?$/.test(lower(link)))
    return (
      /^(?:office|association|hospital|union|college|club|federation|alliance|inspectorate)$/.test(lower(next)) &&
      /^(?:attorney|sheriff|mayor|prosecutor|governor|coroner|children|women|officers|teachers|farmers|controller|public|defender|king|queen|people|workers|marshal|examiner)s?$/.test(
        lower(link - 1),
      )
    );
  if (lower(link) === 'to') {
    for (let at = next; at < next + 4 && isCapital(word(at)); at++) if (isBodyWord(lower(at))) return true;
    return false;
  }
  if (lower(link) === 'on')
    return /^(?:committee|commission|council|conference|panel|institute|center|forum)$/.test(lower(link - 1));
  let body = false;
  let linked = false;
  for (let at = from; at < link; at++) {
    if (/^(?:of|for|on)$/.test(lower(at))) linked = true;
    else body ||= isBodyWord(lower(at));
  }
  if (lower(link) !== 'and') return body || (lower(link) === 'for' && tag(link - 1) === 'NNS' && link - from === 1);
  if (linked && body) return !MEN.has(lower(next)) && !WOMEN.has(lower(next)) && !PLACES.has(lower(next));
  if (!JOINERS.has(lower(link - 1))) return false;
  for (let at = next; at < next + 4 && isCapital(word(at)); at++) if (isBodyWord(lower(at))) return true;
  return false;
}

const isBodyWord = (word: string): boolean =>
  /^(?:partnership|network|coalition)$/.test(word) ||
  ORGANIZATIONS.has(singular(word)) ||
  /^(?:studies|affairs|ministries|bar|school|faculty|centre|center|inspectorate|campaign|citizens|friends|doctors|sons|daughters)$/.test(
    word,
  );
