/** What a cue's word does with its content: base forms by act, data without logic. For words of no list see actOf. */
import type { Act } from '../document.ts';

const LISTS: Readonly<Record<Act, string>> = {
  statement: `
    : – — - say tell according call add suggest note report argue announce describe explain claim cite point declare acknowledge
    respond insist accuse urge warn mention state propose predict deny reply express voice charge allege concede assert
    reiterate complain promise vow pledge threaten demand blame contend remark testify joke quip stress emphasize boast
    caution admit refer repeat shout chant yell cry whisper comment imply hint lament recommend advise request appeal
    speak talk ask answer question maintain affirm reaffirm assure proclaim brag contest counter retort recount relate
    summarize paraphrase quote attribute signal speculate dub label liken compare characterize portray depict term style
    disclose divulge confess confide inform notify brief alert remind tout tip forecast apologize plead swear
    protest object interject observe opine theorize posit postulate hypothesize joke muse ponder criticize criticise
    condemn denounce praise decry deplore deride mock hail laud dismiss reject rebut refute dispute challenge defend
    attack blast slam chide scold lambast lambaste bemoan rail exclaim reportedly allegedly supposedly purportedly
    apparently say-so account accusation allegation announcement answer appeal argument assertion assurance call caution
    charge claim comment complaint contention criticism declaration demand denial description explanation forecast hint
    insistence joke lie message observation pledge plea prediction promise proposal protest quote reaction recommendation
    remark reminder reply report request response rumor rumour speech statement story suggestion talk testimony theory
    threat vow warning word words
  `,
  writing: `
    write tweet retweet post blog publish email e-mail text wire pen author headline caption inscribe reprint rewrite
    letter op-ed editorial blog column headline
  `,
  finding: `
    find show indicate reveal conclude estimate determine discover demonstrate prove project calculate detect measure
    document verify establish confirm identify underscore highlight illustrate reflect poll survey finding conclusion
    result evidence data research rank rule list detail
  `,
  belief: `
    believe think feel know doubt suspect expect hope fear worry assume consider regard view see understand imagine
    wonder agree disagree realize recognize remember recall learn hear perceive interpret deem figure guess reckon
    presume anticipate foresee envision trust conceive hold convince persuade fret sense look seem appear sound
    confident certain sure skeptical optimistic pessimistic concerned worried afraid aware convinced hopeful doubtful
    unsure uncertain unconvinced wary belief opinion perception impression understanding expectation assumption sense
    feeling conviction notion mind eye eyes concern
  `,
  intention: `
    want plan seek intend aim try attempt decide refuse opt push press pursue wish aspire strive prepare choose resolve
    mean mull contemplate weigh need get go begin start work move fight campaign run commit consent bid elect
    eager willing ready reluctant determined unwilling prepared intent poised keen hesitant inclined
    effort intention desire goal aim bid attempt quest ambition decision willingness refusal push plan
  `,
  attitude: `
    order discuss consider arrest release issue launch unveil provide sign file outline
    support endorse back like love hate dislike favor favour prefer oppose embrace enjoy admire respect appreciate
    resent regret detest loathe despise cherish value tolerate vote focus promote champion ignore avoid celebrate
    cheer boo applaud welcome salute thank congratulate honor credit ridicule rip bash assail rebuke target accept approve adopt back advocate nominate appoint sign allow block ban impose require pass
    interested happy unhappy glad angry upset proud passionate supportive critical fond sympathetic
    support opposition endorsement backing praise approval disapproval attention interest enthusiasm
    admiration respect anger outrage love hatred rejection supporter opponent critic advocate fan against for
  `,
};

/** Base form → act. The first list that has a word counts. */
export const ACT_OF: ReadonlyMap<string, Act> = new Map(
  (Object.entries(LISTS) as [Act, string][]).reverse().flatMap(([act, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word): [string, Act] => [word, act]),
  ),
);
