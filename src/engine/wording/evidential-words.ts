/**
 * Words that make a claim hearsay without naming anyone, in lower case with straight apostrophes. After Aikhenvald,
 * Evidentiality (2004), chapter on English strategies; "expected" and "known" are left out: a forecast and a fact.
 * Data without logic.
 */
const RUMOUR =
  '(?:believed|thought|said|reported|rumou?red|understood|alleged|estimated|feared|suspected|presumed|assumed)';
const BE = "(?:is|are|was|were|been|be|being|'s|'re)";
const ADVERB = '(?: (?:widely|also|now|still|generally|commonly|long|reliably|previously|initially|even|both))?';

/** "reportedly", "is believed to", "believed to be"; what they qualify stands around them. */
export const AROUND: RegExp = new RegExp(
  `\\b(?:reportedly|allegedly|supposedly|purportedly|apparently(?= (?:told|said|promised|ordered|asked|admitted|confessed|threatened|warned)\\b)|${BE}${ADVERB} ${RUMOUR}(?= to\\b)|(?:believed|thought|rumou?red|understood|reported|alleged|said)(?= to (?:be|have)\\b))`,
  'gu',
);

/** "it emerged that", "rumour has it that": what they qualify stands behind them. */
export const AHEAD: RegExp = new RegExp(
  `\\b(?:it (?:has |had |later |also |then |since |now |recently )*(?:emerged|transpired|came to light|been claimed|been rumou?red)|it ${BE}(?: \\w+ly| also| now| first| later)?(?: been)? (?:believed|thought|said|reported|rumou?red|understood|alleged|claimed|feared|suspected|speculated|revealed|announced)|(?:rumou?r|legend|word|gossip) has it|(?:there (?:are|were|have been) (?:\\w+ )?|amid |following )(?:reports|rumou?rs|claims|allegations|speculation|suggestions))(?= that\\b|,? (?:he|she|it|they|the|a|an)\\b)(?: that)?\\b`,
  'gu',
);

/** A sentence without one of these holds no evidential. */
export const HINT: RegExp =
  /reported|allege|suppos|purport|apparently|believed|thought|said|rumou?r|understood|estimated|feared|suspected|presumed|assumed|emerged|transpired|to light|claim|has it|speculat|revealed|announced|reports|suggestions/;
