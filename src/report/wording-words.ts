/** Words of hedging and of opinion, in lower case; reviewed one by one. Data without logic. */

/** Hyland's epistemic hedges (Hedging in Scientific Research Articles, 1998), without those that also mean other things. */
export const HEDGES: RegExp =
  /\b(?:may|might|could|perhaps|possibly|probably|presumably|likely|unlikely|apparently|seemingly|appears? to|appeared to|seems? to|seemed to|suggests?|suggested|roughly|tentative(?:ly)?|potentially|arguably)\b/gu;

/** Judgements that no wire service makes in its own voice: none that is also a plain description. */
export const OPINIONS: RegExp =
  /\b(?:absurd|appalling|awful|brilliant|catastroph(?:e|ic)|chaotic|cowardly|cynical|deplorable|despicable|disaster|disastrous|disgrace|disgraceful|disgusting|dreadful|embarrassing|excellent|fantastic|farce|foolish|hopeless|horrible|hypocritical|idiotic|incompetent|irresponsible|ludicrous|mess|naive|nonsense|outrageous|pathetic|reckless|ridiculous|scandalous|shameful|shameless|stupid|terrible|toxic|unacceptable|unfair|useless|vicious|wonderful|worst)\b/iu;

/** Verbs that attribute a judgement, by base form. */
export const JUDGING: ReadonlySet<string> = new Set(
  'assail,attack,berate,blast,castigate,chastise,condemn,criticise,criticize,decry,denounce,deplore,deride,dismiss,lambast,lambaste,lament,mock,praise,hail,rebuke,ridicule,rip,slam,scold'.split(
    ',',
  ),
);

/** That the outlet has the thing itself: "seen by the Gazette", "a copy of which was obtained by". */
export const SEEN: RegExp =
  /\b(?:(?:seen|obtained|reviewed|viewed|examined|inspected|verified|watched|heard) (?:exclusively )?by (?:(?:the|this) )?(?:\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4}|newspaper|reporter)|(?:shared with|provided to|leaked to|sent to|handed to) (?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4}|(?:that|which) (?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3} (?:has|have) (?:seen|obtained|reviewed|viewed))/gu;
