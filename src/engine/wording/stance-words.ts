/**
 * Verbs that colour what they report, by base form; a particle stands behind a blank. Everything else is neutral ("say",
 * "tell", "according"). Made from the AP and Reuters handbooks' advice on "said" and its substitutes, and from the
 * factive verbs of Kiparsky and Kiparsky (1970); read through word by word. Data without logic.
 */
const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(',').map((word) => word.trim().replace(/\s+/g, ' ')));

/** Leave open, or call in question, whether it is so. */
export const DOUBTING: ReadonlySet<string> = list(
  'allege, claim, insinuate, posit, pretend, profess, purport, rumor, rumour, speculate, suppose',
);

/** Take it for granted that it is so. */
export const ENDORSING: ReadonlySet<string> = list(`
  acknowledge, admit, affirm, bring to light, clarify, come clean, concede, confess, confirm, corroborate, demonstrate,
  determine, disclose, discover, divulge, document, establish, expose, explain, find out, highlight, illustrate, know,
  learn, let slip, make clear, note, own up, point out, point to, prove, realise, realize, recognise, recognize, remind,
  reveal, show, spell out, substantiate, uncover, underline, underscore, unveil, verify`);

/** Stronger than a bare report: an attack, an outcry, a stand that is pressed. */
export const FORCEFUL: ReadonlySet<string> = list(`
  assail, attack, bark, bash, beg, bellow, bemoan, berate, blast, boast, brag, castigate, chastise, chide, clap back,
  condemn, cry, decry, demand, denounce, deplore, deride, disparage, emphasise, emphasize, excoriate, exclaim, fire back,
  fume, gloat, gush, hammer, hit back, hit out, howl, implore, insist, jeer, lambast, lambaste, lament, lash out, mock,
  plead, pledge, proclaim, rage, rail, rant, rave, rebuke, reiterate, ridicule, rip, roar, savage, scoff, scold, scream,
  shoot back, shout, shriek, skewer, slam, snap, snarl, sneer, spit, stress, swear, swipe, taunt, tear into, thunder,
  torch, trumpet, trash, vent, vow, wail, whine, yell`);
