/**
 * How news tells that somebody was asked for comment. Each pattern matches the cue in one sentence, in lower case, with
 * straight apostrophes. Forms: AP, Reuters, BBC and New York Times usage ("did not immediately respond to a request for
 * comment"). Data without logic.
 */
import type { Outcome } from '../document.ts';

export interface ReplyPattern {
  readonly outcome: Outcome;
  /** Where the party stands: before the cue, behind it, in it, or behind a preposition in the subject ("calls to the firm"). */
  readonly party: 'subject' | 'behind' | 'called' | 'within';
  readonly cue: RegExp;
}

const ADVERB =
  '(?:immediately|promptly|yet|publicly|directly|formally|officially|repeatedly|initially|also|still|both|further|later|earlier|again|specifically|even|otherwise|personally|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day) ';
const ADVERBS = `(?:${ADVERB}){0,2}`;
const DID_NOT =
  "(?:(?:did|does|do|has|have|had) ?(?:not|n't) |(?:has|have|had|is|are) yet to |(?:has|have|had) never |never )";
const NOT = `(?:${DID_NOT}|failed to )`;
const ASKED =
  '(?:requests?|questions?|queries|query|inquir(?:y|ies)|enquir(?:y|ies)|messages?|e-?mails?|calls?|phone calls?|voicemails?|texts?|letters?)';
const TO_ASKED = `to (?:[\\w'’&.,-]+ ){0,7}?(?:${ASKED}\\b|comment\\b|seeking comment\\b)`;
const LATE =
  '(?:before|by|in time|as of|prior to|at (?:the )?(?:time|press)|until|within|when (?:asked|contacted|reached|approached)|after (?:being|multiple|repeated|several)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|for comment)';
const END = `(?=[.,;:—–]|$| ${LATE}\\b| (?:and|but|or)\\b)`;
const TELL =
  '(?:comment|say|state|discuss|answer|respond|reply|elaborate|specify|speak|talk|confirm|disclose|provide|give|identify|name|offer|explain|address|release|reveal|share|divulge|detail|speculate|clarify|weigh in|characteri[sz]e|go into|take questions|make (?:any |a |an )?(?:\\w+ )?(?:comment|statement|available)|describe|predict|participate|contribute|estimate|be interviewed|be drawn|deny)\\b';
const COMMENT =
  '(?:(?:be interviewed|comment|discuss|elaborate|talk|speak (?:to|with|about|publicly)|answer (?:\\w+ ){0,2}questions|say|confirm|disclose|be drawn)\\b)';

const pattern = (outcome: Outcome, party: ReplyPattern['party'], cue: string): ReplyPattern => ({
  outcome,
  party,
  cue: new RegExp(`\\b${cue}`, 'gu'),
});

export const REPLY_PATTERNS: readonly ReplyPattern[] = [
  // declined to comment, refused to answer questions, had no comment
  pattern(
    'declined',
    'subject',
    `declin(?:ed|es|ing|e) ${ADVERBS}(?:through \\w+ \\w+ |via \\w+ \\w+ )?to ${ADVERBS}${TELL}`,
  ),
  pattern(
    'declined',
    'subject',
    `declin(?:ed|es|ing|e) (?:any |further |all |an? |the |our )?(?:\\w+ ){0,3}?(?:comment|interviews?|requests? for)\\b`,
  ),
  pattern('declined', 'subject', `refus(?:ed|es|ing) ${ADVERBS}to ${ADVERBS}${COMMENT}`),
  pattern(
    'declined',
    'subject',
    `(?:turned down|rejected|rebuffed) (?:\\w+ ){0,3}?(?:interviews?\\b(?: requests?)?|requests? for (?:an )?(?:interview|comment))`,
  ),
  pattern(
    'declined',
    'subject',
    `(?:would|will|wo)(?: ?not|n't) ${ADVERBS}(?:comment|elaborate|discuss|confirm (?:or deny|whether|if)|say (?:if|whether|how|when|what|who|why|where|which|more|anything)|answer (?:\\w+ ){0,2}questions|be interviewed)\\b`,
  ),
  pattern(
    'declined',
    'subject',
    `(?:could|can|ca)(?: ?not|n't) ${ADVERBS}(?:comment|discuss (?:the|an|any|individual|specific|pending|ongoing))\\b`,
  ),
  pattern('declined', 'subject', `(?:would|will) neither confirm nor deny\\b`),
  pattern(
    'declined',
    'subject',
    `(?:was|were|is|are) (?:unable|not able|unwilling|not willing|reluctant) to (?:immediately )?comment\\b`,
  ),
  pattern('declined', 'subject', `(?:does|do|did)(?: ?not|n't) (?:wish|want) to (?:comment|be interviewed|discuss)\\b`),
  pattern(
    'declined',
    'subject',
    `(?:does|do)(?: ?not|n't) (?:usually |generally |typically |normally |routinely )?(?:comment|discuss)\\b`,
  ),
  pattern(
    'declined',
    'subject',
    `(?:had|has|have|offered|gave|made|provided|issued) no (?:further |public |additional |other |official )?comment\\b`,
  ),
  pattern(
    'declined',
    'subject',
    `(?:did|has|have|had|would)(?: ?not|n't) ${ADVERBS}(?:make|made) (?:\\w+ ){1,4}available (?:for|to)\\b`,
  ),
  pattern(
    'declined',
    'subject',
    '(?:chose|opted|elected|preferred) not to (?:comment|respond|speak|be interviewed|discuss|answer)\\b',
  ),
  pattern(
    'declined',
    'subject',
    `(?:referred|directed|redirected|forwarded|deferred) (?:\\w+ ){0,2}?(?:questions|inquiries|enquiries|queries|calls|reporters|journalists|requests for comment|comment) to\\b`,
  ),
  pattern('declined', 'subject', `hung up (?:on|when)\\b`),
  pattern(
    'declined',
    'subject',
    `refus(?:ed|es|ing) (?:all |any |an |our |repeated |several |to give (?:an |any )?)*(?:comment|interviews?|requests? for)\\b`,
  ),
  pattern(
    'declined',
    'subject',
    `(?:would|will|wo)(?: ?not|n't) (?:be (?:commenting|making (?:any )?(?:further )?comment)|(?:speak|talk) (?:to|with) reporters|give (?:further |any |more )?details)\\b`,
  ),
  // did not respond, has not commented, calls were not returned
  pattern(
    'no-response',
    'subject',
    `${NOT}${ADVERBS}(?:respond|responded|reply|replied|acknowledge|acknowledged) ${ADVERBS}(?:by \\w+ ?\\w* )?${TO_ASKED}`,
  ),
  pattern('no-response', 'subject', `${DID_NOT}${ADVERBS}(?:respond|responded|reply|replied)${END}`),
  pattern(
    'no-response',
    'subject',
    `failed to return (?:[\\w'’&.,-]+ ){0,6}?${ASKED} (?:seeking|from|for|left|requesting)\\b`,
  ),
  pattern('no-response', 'subject', `${DID_NOT}${ADVERBS}(?:return|returned) (?:[\\w'’&.,-]+ ){0,6}?${ASKED}\\b`),
  pattern(
    'no-response',
    'subject',
    `${NOT}${ADVERBS}(?:answer|answered|provide a response to) (?!(?:the|that|a) question\\b)(?:[\\w'’&.-]+ ){0,4}?(?:${ASKED}|the phone)\\b`,
  ),
  pattern(
    'no-response',
    'subject',
    `${NOT}${ADVERBS}(?:comment|commented|provide (?:a |any |immediate )*(?:comment|response|answers?)|(?:offer|offered|make|made|issue|issued|give|given) (?:a |any |immediate |public )*comment)\\b`,
  ),
  pattern(
    'no-response',
    'subject',
    `(?:had|gave|made|offered|issued) no immediate (?:public )?(?:comment|response|reply|reaction)\\b`,
  ),
  pattern(
    'no-response',
    'subject',
    `ignored (?:\\w+ ){0,3}?(?:requests? for|inquiries|queries|emails|calls|messages)\\b`,
  ),
  pattern(
    'no-response',
    'behind',
    `no (?:immediate |official |public |further )*(?:comment|response|reply|reaction|word)(?: \\w+day)?(?= from )`,
  ),
  pattern(
    'no-response',
    'called',
    `(?:was|were|have|has|had)(?: ?not|n't) ${ADVERBS}(?:been )?${ADVERBS}(?:returned|answered)\\b`,
  ),
  pattern('no-response', 'called', `(?:went|gone|go) (?:unanswered|unreturned)\\b`),
  pattern('no-response', 'called', `(?:was|were) unanswered\\b`),
  pattern(
    'no-response',
    'subject',
    `(?:has|have|had|was|were|is|are) (?:also |all |both )?(?:been )?(?:being )?(?:contacted|approached|asked) for (?:a |further )?(?:comment|response|reaction)\\b`,
  ),
  pattern(
    'no-response',
    'within',
    `(?:(?:has|have|had) (?:also )?)?(?:contacted|approached|asked|reached out to) (?:[\\w'’&.,-]+ ){1,9}?for (?:a |further )?(?:comment|response|reaction)\\b`,
  ),
  pattern(
    'no-response',
    'within',
    `(?<=nor )(?:did|has|have|had|would) (?:[\\w'’&.,-]+ ){1,8}?(?:respond|responded|reply|replied|comment|commented|return (?:calls|messages))\\b`,
  ),
  pattern(
    'no-response',
    'subject',
    `${DID_NOT}${ADVERBS}(?:respond|responded|reply|replied) ${ADVERBS}to (?:the |these |those |his |her |their |its )?(?:\\w+ )?(?:allegations|accusations|claims|report|lawsuit|criticism|complaint)\\b`,
  ),
  pattern(
    'no-response',
    'subject',
    `(?:has|have|had)(?: ?not|n't) (?:made|issued|released) (?:a |any )(?:public |official |formal )?(?:comment|statement)s?\\b`,
  ),
  pattern(
    'no-response',
    'subject',
    `did(?: ?not|n't) (?:immediately )?have (?:an? |any )?(?:immediate )?(?:comment|response)\\b`,
  ),
  pattern(
    'no-response',
    'subject',
    `did(?: ?not|n't) (?:immediately )?answer (?:his|her|their|the) (?:phone|telephone|door)\\b`,
  ),
  pattern('no-response', 'called', `(?:went|go|going) (?:straight |directly )?to voicemail\\b`),
  // could not be reached, was not available
  pattern(
    'unreachable',
    'subject',
    `could(?: ?not|n't) ${ADVERBS}be ${ADVERBS}(?:(?:reached|contacted)(?: for comment)?|located for comment)\\b`,
  ),
  pattern(
    'unreachable',
    'subject',
    `(?:was|were|is|are)(?: ?not|n't) ${ADVERBS}(?:available|reachable)(?: \\w+day)?(?: (?:for|to) (?:\\w+ )?(?:comment|interviews?|discuss|speak|respond))?\\b`,
  ),
  pattern(
    'unreachable',
    'subject',
    `(?:was|were|is|are) (?:unavailable|unreachable)(?: (?:for|to) (?:\\w+ )?comment)?\\b`,
  ),
  pattern(
    'unreachable',
    'behind',
    `(?:was|were|is|been) (?:unable|not able) to ${ADVERBS}(?:contact|(?:reach|locate)(?: out to)?(?=.{1,80}\\bfor (?:comment|an? \\w+)))\\b`,
  ),
  pattern(
    'unreachable',
    'behind',
    `could(?: ?not|n't) ${ADVERBS}(?:contact|(?:reach|locate)(?=.{1,80}\\bfor (?:comment|an? \\w+)))\\b`,
  ),
  pattern(
    'unreachable',
    'behind',
    `(?:efforts|attempts) (?:by [\\w' ]{2,30}? )?to ${ADVERBS}(?:contact|reach|locate)(?=.{1,120}\\b(?:unsuccessful|successful|failed|in vain|for comment)\\b)`,
  ),
];

/** The same behind a subject that denies: "Neither the firm nor its lawyer responded". */
export const DENIED_PATTERNS: readonly ReplyPattern[] = [
  pattern('no-response', 'subject', `(?:immediately |has |have )?(?:responded|replied) ${ADVERBS}${TO_ASKED}`),
  pattern('no-response', 'subject', `(?:immediately )?(?:returned|answered) (?:\\w+ ){0,4}?${ASKED}\\b`),
  pattern('declined', 'subject', '(?:(?:would|wished to|agreed to) (?:comment|discuss)|(?:has|have) commented)\\b'),
  pattern(
    'unreachable',
    'subject',
    '(?:was|were|could be) (?:immediately )?(?:available|reached|contacted)(?: (?:for|to) (?:\\w+ )?comment)?\\b',
  ),
];

/** A sentence that begins so has a subject that denies. */
export const DENIES: RegExp = /^(?:neither|none|nobody|no one|no)\b/;

/** A sentence without one of these words holds no cue of the above: most sentences are passed over by it. */
export const HINT: RegExp =
  /declin|refus|turned down|comment|respon|repl|return|answer|unanswer|unreturn|reach|contact|locate|availab|would not|wouldn't|won't|could not|elaborat|ignored|interview|acknowledg|approached|confirm nor|asked|questions|inquiries|enquiries|queries|hung up|voicemail|statement|phone|door/;

/** Said to be an answer: stands beside an attribution in its sentence. */
export const ANSWERED: RegExp =
  /\b(?:(?:in|by way of) (?:a |an )?(?:\w+ )?(?:response|reply|answer) to (?:[\w'’.-]+ ){0,6}?(?:questions|requests?|queries|query|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?)|responding to (?:[\w'’.-]+ ){0,5}?(?:questions|requests? for|queries|query|inquir(?:y|ies))|(?:asked|approached|contacted|reached|pressed) (?:by [\w'’. ]{2,30}? )?(?:for (?:a |an |his |her |its |their )?(?:comment|response|reaction|reply)|to comment)|invited to comment|in an? (?:e-?mailed|e-?mail|written) (?:response|reply|answer)|when (?:contacted|reached|approached)|(?:contacted|reached) by (?:phone|telephone|e-?mail|[\w' ]{2,30},))\b/u;

/** What is not available or cannot be reached though nobody was asked: "a verdict could not be reached". */
export const THINGS: RegExp =
  /\b(?:agreements?|deals?|verdicts?|settlements?|compromises?|consensus|conclusions?|decisions?|data|details?|information|figures?|results?|records?|documents?|copy|copies|reports?|videos?|transcripts?|statements?|products?|tickets?|versions?|services?|treatments?|drugs?|vaccines?|tests?|options?|funds?|funding|money|seats?|estimates?|numbers?|statistics|footage|it|this|that|there|they said|comment|area|village|towns?|sites?|summit|goals?|targets?|limits?|beds?|books?|apps?|features?|devices?|phones?|models?|breakdowns?|cause|motive)$/i;
