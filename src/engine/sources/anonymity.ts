import type { Anonymity, Span } from '../document.ts';
import type { Readable } from './reading.ts';

/** A place where the text says that somebody is not to be named. */
export interface Disclosure extends Anonymity {
  readonly at: Span;
  /** Index of the sentence. */
  readonly sentence: number;
}

const ASK = `(?:asked|asking|asks|requested|requesting|requests|declined|declining|declines|refused|refusing|refuses|wished|wishing|wishes|wanted|wanting|wants|preferred|preferring|insisted|insisting|demanded|demanding|opted|chose|agreed|spoke|speaking|talked|talking|did not want|didn't want|does not want|did not wish|didn't wish|would not|wouldn't|could not|couldn't|cannot|can't|not willing|unwilling|who was not|who were not)`;
const NAMED = String.raw`(?:be|being|have (?:(?:his|her|their|its) )?(?:\w+ )?(?:name|names|identity) ?(?:be )?)\s*(?:\w+ )?(?:named|identified|quoted by name|quoted|used|published|disclosed|revealed)`;

/** Words that disclose that a source stays unnamed by its own wish. */
const DISCLOSURES: readonly RegExp[] = [
  /\bon (?:the )?conditions? (?:of anonymity|of not being (?:named|identified|quoted)|that (?:he|she|they|it|neither|their names?|his name|her name|the \w+)\b[^,.;]{0,40}?\b(?:not|n't|no|anonymous|withheld|unnamed)\b(?: be)?(?: (?:named|identified|used|quoted|published))?)/g,
  /\b(?:under|on|with a promise of|in exchange for|in return for|promised|granted|given|guaranteed|assured of|offered|asked for|requested|insisted on|requesting|asking for|insisting on|demanded|for|the cloak of)(?: (?:the )?(?:condition of|cover of|guarantee of|promise of))? anonymity\b/g,
  /\b(?:spoke|speaking|talked|talking|speak|said|told \w+|interviewed|quoted|wrote)(?: [^,.;]{0,30}?)? anonymously\b/g,
  /\banonymous(?:ly)? (?:source|official|aide|tip|whistleblower|person|employee|staffer|worker|insider|sources|officials|aides|employees|donor|letter|post|survey)\b/g,
  new RegExp(
    String.raw`\b${ASK} (?:\w+ ){0,3}?(?:not to|to not|that (?:he|she|they|it|his|her|their)(?: \w+){0,3}? not|(?:to|not)) ${NAMED}`,
    'g',
  ),
  /\b(?:asked|asking|wished|wishing|wanted|wanting|preferred|preferring|requested|requesting|chose|choosing|insisted on|opted)(?: \w+){0,2} (?:to )?(?:remain(?:ing)?|stay(?:ing)?|be|being) (?:anonymous|unnamed|unidentified|nameless)\b/g,
  /\b(?:who|and|he|she|they) (?:asked|requested|declined|refused|did not want|would not|wished) (?:not )?(?:to )?(?:give|use|provide|disclose|reveal|share) (?:his|her|their) (?:full |last |real )?names?\b/g,
  /\b(?:declined|declining|refused|refusing|did not want|would not|did not) (?:to )?(?:give|be identified by|provide|disclose|reveal|share|use) (?:his|her|their|its|a) (?:full |last |real )?names?\b/g,
  /\b(?:whose|his|her|their) (?:\w+ )?(?:names?|identit(?:y|ies)) (?:has|have|is|are|was|were|had)(?: not)? (?:been |being )?(?:withheld|changed|concealed|protected|disclosed|published|kept|used)\b/g,
  /\b(?:withheld|withholding|not naming|is not naming|agreed not to name|not identifying|is not identifying|not using) (?:\w+ ){0,3}?(?:names?|identit(?:y|ies)|him|her|them|the \w+)\b/g,
  /\b(?:on|for) (?:deep )?background\b(?! (?:check|of))/g,
  /\bnot for attribution\b/g,
  /\b(?:as|because|since)? ?(?:he|she|they|it|who|\w+)? ?(?:was|were|is|are|wasn't|weren't|isn't|aren't)(?: not|n't)? ?(?:not )?(?:authori[sz]ed|permitted|allowed|cleared|at liberty) (?:to|by [^,.;]{0,30} to) (?:speak|discuss|talk|comment|disclose|be quoted|make|brief|publicly|give|release|share|describe)/g,
  /\bnot (?:being )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|discuss|talk|comment|disclose|be quoted|make|brief|publicly|give|release|share|describe)/g,
  /\b(?:lacked|without|did not have) (?:authori[sz]ation|permission|authority) to (?:speak|discuss|talk|comment)/g,
];

/** A cheap look whether a sentence can disclose anything. */
const HINT =
  /anonym|nam(?:ed|es?|ing)\b|identi|authori[sz]|permitted|allowed to|cleared to|liberty|background|attribution|unnamed|permission|nameless|quoted/;

const STOCK =
  /(?:not|n't|lack\w*|without|no)\b.{0,24}(?:authori[sz]|permi(?:tted|ssion)|allowed|cleared|at liberty)|unauthori[sz]ed|\bsensitiv|(?:speak|talk|discuss|be) (?:more |publicly |and )*(?:freely|candid|frank|open|about (?:internal|private|sensitive|confidential)|(?:internal|private|sensitive|confidential))|candidly|(?:discuss|describe|disclose|reveal|share|detail)(?:ing)? (?:\w+ )?(?:internal|private|sensitive|confidential|non-?public|personnel|ongoing|pending|details|plans|the matter|matters|deliberations)|(?:not|n't) (?:yet )?(?:been )?(?:made )?public|\bconfidential(?:ity)?\b|talks (?:are|were) private|matter (?:is|was) private|(?:discussions|deliberations|negotiations|talks|information|conversations|matter|plans) (?:is|are|was|were) (?:private|confidential|internal|sensitive|ongoing|not public)|publicly/;

const BECAUSE =
  /^[^.;]{0,60}?(?:,? ?\b(?:because(?: of)?|for fear(?: of)?|out of (?:fear|concern|respect)(?: of| for| that)?|fearing|citing|due to|owing to|in order to|so as to|to (?=protect|avoid|discuss|speak|talk|describe|preserve|share|be (?:more )?(?:candid|frank|open))|as (?=(?:he|she|they|it|the|talks|discussions|this|his|her|their|negotiations|information|plans|no)\b)|since (?=(?:he|she|they|it|the|talks)\b)|given (?=the|that|their|his|her|its|how)|worried(?: about| that)?|afraid(?: of| that)?|concerned (?:about|that)|lest) ?)/;

/** All disclosures of a text with the reason that follows each, in its order. Linear in the text. */
export function disclosuresOf({ text, sentences, quotations }: Readable): Disclosure[] {
  const found: Disclosure[] = [];
  let next = 0;
  sentences.forEach(({ start, end }, sentence) => {
    const lower = text.slice(start, end).toLowerCase().replaceAll('’', "'");
    if (lower.length !== end - start || !HINT.test(lower) || lower.length > 2000) return;
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++;
    let first: RegExpMatchArray | undefined;
    for (const pattern of DISCLOSURES)
      for (const match of lower.matchAll(pattern)) {
        const at = start + (match.index ?? 0);
        let inside = false;
        for (let each = next; each < quotations.length && (quotations[each]?.start ?? end) <= at; each++)
          inside ||= (quotations[each]?.end ?? 0) > at;
        if (!inside && (first === undefined || (match.index ?? 0) < (first.index ?? 0))) first = match;
      }
    if (first === undefined) return;
    const from = first.index ?? 0;
    const to = from + first[0].length;
    found.push({ at: { start: start + from, end: start + to }, sentence, ...reasonOf(lower, start, from, to) });
  });
  return found;
}

function reasonOf(lower: string, base: number, from: number, to: number): Anonymity {
  const own = lower.slice(from, to);
  const stockItself = /authori[sz]|permitted|allowed|cleared|liberty|permission/.test(own);
  const rest = lower.slice(to);
  const because = stockItself ? undefined : BECAUSE.exec(rest);
  if (stockItself) {
    const start = from + (/^(?:as|because|since)? ?/.exec(own)?.[0].length ?? 0);
    return { reason: trimmed(lower, base, start, clauseEnd(lower, to)), stock: true };
  }
  if (because === null || because === undefined) {
    // "Fearing reprisals, he asked not to be named."
    const before =
      /(?:^|, |and )(?:because|fearing|citing|for fear of|afraid of|worried about|out of (?:fear|concern)(?: of| for)?|to (?=protect|avoid)) ?([^,]*),[^,]*$/.exec(
        lower.slice(0, from),
      );
    if (before?.[1]) {
      const start = (before.index ?? 0) + before[0].indexOf(before[1]);
      const reason = trimmed(lower, base, start, start + before[1].length);
      return { reason, stock: STOCK.test(before[1]) };
    }
    return { reason: undefined, stock: false };
  }
  const word = /(?:for fear|out of (?:fear|concern|respect)|fearing|worried|afraid|concerned|lest|to $)/.exec(
    because[0],
  );
  const start = to + because[0].length - (word === null ? 0 : because[0].length - word.index);
  const end = clauseEnd(lower, to + because[0].length);
  return { reason: trimmed(lower, base, start, end), stock: STOCK.test(lower.slice(start, end)) };
}

/** Where the clause ends that gives the reason. */
function clauseEnd(lower: string, from: number): number {
  const match = /[,;:—]|\.(?:["”’]?\s|["”’]?$)| -- | – |\b(?:said|says|told)\b|["“”]/.exec(lower.slice(from));
  return match === null ? lower.length : from + match.index;
}

function trimmed(lower: string, base: number, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,]/.test(lower.charAt(from))) from++;
  while (to > from && /[\s.,]/.test(lower.charAt(to - 1))) to--;
  return { start: base + from, end: base + to };
}
