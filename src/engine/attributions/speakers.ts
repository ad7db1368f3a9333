/** Words that stand for who says it before a colon or behind a dash: "Police: …", "… – report". Data without logic. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  `police poll survey report study sources source officials official mayor minister governor president court judge
  government opposition engineers villagers witnesses witness lawyer lawyers prosecutors experts expert scientists
  researchers doctors analysts union company council ministry army military inquiry lawsuit filing memo letter audit
  regulator spokesman spokeswoman spokesperson answer critics residents neighbours neighbors campaigners charity watchdog
  think-tank coach captain manager senator king queen pope chancellor premier secretary chief`.split(/\s+/),
);

/** Labels of the one who asks in an interview. */
export const ASKERS: ReadonlySet<string> = new Set(
  'q question interviewer host moderator reporter journalist'.split(' '),
);

/** Labels that are no speakers, however a tagger takes them. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  `note update updated photo photos picture pictures video watch read related more results key source credit caption
  image location date time where when what who why how price cost tickets info contact email phone tel website topics
  tags share editor correction warning results summary score scores ingredients method monday tuesday wednesday thursday
  friday saturday sunday`.split(/\s+/),
);
