import type { Span } from '../document.ts';
import { isCalling } from './appositions.ts';
import { bodyRange, creatorRange, isPressWork, isSpeaker } from './behind.ts';
import type { Cast, Entity } from './cast.ts';
import { describe } from './describe.ts';
import { joinedIn } from './joint.ts';
import type { Name } from './names.ts';
import { NEWS_NOUNS } from './nouns.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { placeBoth, placeJoint } from './place-joint.ts';
import { placeNoun } from './place-noun.ts';
import { placePronoun } from './place-pronoun.ts';
import { PLACES } from './places.ts';
import { meantBy } from './pronouns.ts';
import type { Range, Reading } from './reading.ts';
import type { Roster } from './roster.ts';

/** Whom a mention means, and whom else it may mean. */
export interface Meant {
  readonly at: number;
  /** Indices of entities, the likelier first, where two readings are open. */
  readonly open?: readonly number[];
  /** True for a pronoun or a noun that only points back: it goes on with what was said of its source. */
  readonly back?: boolean;
}

/** Behind "both" and "the two". */
const PAIRS =
  /^(?:men|women|sides|leaders|companies|countries|officials|parties|people|candidates|senators|groups|ministers|presidents|lawmakers)$/;

/** Finds whom mentions mean; to be asked in the order of the text. */
export class Resolver {
  readonly #nameAt: Int32Array;
  readonly #linkAt: Int32Array;

  readonly reading: Reading;
  readonly names: readonly Name[];
  readonly roster: Roster;
  readonly cast: Cast;

  constructor(reading: Reading, names: readonly Name[], roster: Roster, cast: Cast) {
    this.reading = reading;
    this.names = names;
    this.roster = roster;
    this.cast = cast;
    const size = reading.doc.tokens.length;
    this.#nameAt = new Int32Array(size).fill(-1);
    this.#linkAt = new Int32Array(size).fill(-1);
    names.forEach((name, at) => {
      this.#nameAt.fill(at, name.from, name.to);
      if (name.before) this.#linkAt.fill(at, name.before.from, name.before.to);
      if (name.after) this.#linkAt.fill(at, name.after.from, name.after.to);
    });
  }

  /** The name that a token is part of, and its index. */
  nameAt(token: number): number | undefined {
    const at = this.#nameAt[token] ?? -1;
    return at < 0 ? undefined : at;
  }

  /** The entity of a name as it stands, undefined for a thing's. */
  entityAt(token: number): number | undefined {
    const at = this.nameAt(token);
    return at === undefined ? undefined : this.roster.ofName[at];
  }

  /** Whom the words of a span mean: one met before, or a new one. */
  place(span: Span): Meant {
    return this.placeRange(this.reading.range(span));
  }

  placeRange(range: Range, depth = 0, definite = false): Meant {
    const { reading } = this;
    const { lower, tag } = reading;
    const { from, to } = range;
    if (
      to - from === 1 &&
      /^(?:PRP\$?|WP\$?|WDT)$/.test(tag(from)) &&
      !(lower(from) === 'us' && reading.word(from) !== 'us')
    )
      return placePronoun(this, from, depth);
    if (
      (/^(?:both|neither|each)$/.test(lower(from)) &&
        (to - from === 1 ||
          (lower(from + 1) === 'of' && to - from === 3) ||
          (to - from === 2 && PAIRS.test(lower(from + 1))))) ||
      (/^(?:the)$/.test(lower(from)) &&
        /^(?:two|pair|duo)$/.test(lower(from + 1)) &&
        (to - from === 2 || (to - from === 3 && PAIRS.test(lower(from + 2)))))
    )
      return placeBoth(this, range);
    const parts = joinedIn(reading, range, this.names, this.firstName(from));
    if (parts.length > 1) {
      const joint = placeJoint(this, parts, range);
      if (joint !== undefined) return { at: joint };
    }
    const read = phraseOf(reading, depth === 0 ? this.#whole(range) : range);
    const phrase = definite ? { ...read, definite: true } : read;
    const named = this.#byName(phrase, to);
    if (named !== undefined) return named;
    const press = this.#pressNamed(phrase);
    if (press !== undefined) return { at: press };
    if (depth < 3) {
      const behind = this.#behind(phrase, depth);
      if (behind !== undefined) return behind;
    }
    return placeNoun(this, phrase);
  }

  /** Index of the first name that ends behind the token. */
  firstName(token: number): number {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.names[middle] as Name).to <= token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A mention that was read too short: "[knowledge of the plan]" of an official, "[a report] by Reuters". */
  #whole({ from, to }: Range): Range {
    const { lower, tag } = this.reading;
    let start = from;
    const link = lower(from - 1) === 'to' && lower(from - 2) === 'close' ? from - 2 : from - 1;
    if (
      /^(?:with|of|to|close)$/.test(lower(link)) &&
      (isCalling(lower(link - 1)) || lower(link - 1) === 'source') &&
      /^(?:NNS?|JJ)$/.test(tag(link - 1)) &&
      this.nameAt(from) === undefined
    ) {
      start = link - 1;
      while (start > 0 && /^(?:NN|JJ|CD)/.test(tag(start - 1)) && link - start < 6) start--;
      if (tag(start - 1) === 'DT') start--;
    }
    let end = to;
    const next = lower(to + 1) === 'the' ? to + 2 : to + 1;
    const name = /^(?:by|from)$/.test(lower(to)) ? this.nameAt(next) : undefined;
    if (name !== undefined && /^NNS?$/.test(tag(to - 1)) && this.names[name]?.kind !== 'thing')
      end = (this.names[name] as Name).to;
    return { from: start, to: end };
  }

  /** A name at the head, or a title or explanation that belongs to one. */
  #byName({ first, head, end, from }: Phrase, to: number): Meant | undefined {
    const { reading, roster, cast } = this;
    const own = this.nameAt(head);
    if (own !== undefined && (this.names[own] as Name).from >= from - 1) {
      const name = this.names[own] as Name;
      const at = roster.ofName[own];
      if (at !== undefined && name.to >= head + 1) {
        const open = roster.open.get(own);
        // "the newspaper Bild"
        return { at, ...(open && { open: [at, ...open.filter((other) => other !== at)] }) };
      }
      if (at === undefined) return undefined;
    }
    const link = this.#linkAt[head] ?? -1;
    if (link >= 0) {
      const name = this.names[link] as Name;
      const at = roster.ofName[link];
      if (
        at !== undefined &&
        name.kind === 'person' &&
        (own === undefined || (this.names[own] as Name).kind !== 'person')
      )
        return { at };
    }
    // "Clinton's opponent, Sen. Bernie Sanders,": the name behind the comma, whatever the noun
    if (reading.lower(end) === ',' && /^NN$/.test(reading.tag(head)) && own === undefined) {
      const next = this.firstName(end);
      const name = this.names[next];
      const at = roster.ofName[next];
      if (
        name?.kind === 'person' &&
        at !== undefined &&
        (name.before?.from ?? name.from) === end + 1 &&
        /^(?:[,.;:)]|who|said|says|told)$/.test(reading.lower(name.to)) &&
        /person/.test(describe(reading, { ...phraseOf(reading, { from, to: end }) }).kind)
      ) {
        const entity = cast.entity(at);
        entity.role ??= reading.text({ from: first, to: end });
        return { at };
      }
    }
    // "a friend named Ann Lee", "Lt. Col. …" where the head was read too early
    for (let token = Math.max(first, head); token < Math.min(end, to); token++) {
      const at = this.entityAt(token);
      if (at !== undefined && cast.entity(at).kind === 'person' && /^(?:named|called)$/.test(reading.lower(token - 1)))
        return { at };
    }
    return undefined;
  }

  /** "Russia's Novosti news agency", "the Maariv newspaper". */
  #pressNamed({ first, head, noun }: Phrase): number | undefined {
    const { reading, cast } = this;
    if (!NEWS_NOUNS.has(noun) && noun !== 'website') return undefined;
    const before = /^(?:news|daily|press|radio|television|tv|state|online)$/.test(reading.lower(head - 1))
      ? head - 2
      : head - 1;
    const name = before >= first ? this.nameAt(before) : undefined;
    if (name === undefined) return undefined;
    const at = this.roster.ofName[name];
    if (at === undefined || PLACES.has(cast.entity(at).words.join(' '))) return undefined;
    const entity = cast.entity(at);
    if (entity.kind === 'person' && !entity.thing && entity.words.length > 1) return undefined;
    entity.kind = 'news-organization';
    return at;
  }

  /** The body behind a spokesperson, whoever made a document. */
  #behind(phrase: Phrase, depth: number): Meant | undefined {
    const { reading, cast } = this;
    const { lower } = reading;
    if (isSpeaker(phrase.noun) || /^(?:spokespeople)$/.test(lower(phrase.head))) {
      const body = bodyRange(reading, phrase);
      if (body === undefined) {
        if (this.#isTold(phrase)) return undefined;
        const near = meantBy(cast, 'body', reading.span(phrase).start, reading.sentence(phrase.from)).filter(
          ({ at }) => cast.entity(at).naming === 'named' && !PLACES.has(cast.entity(at).words.join(' ')),
        );
        return near[0] && (phrase.end === phrase.head + 1 || lower(phrase.head + 1) === 'in')
          ? { at: near[0].at, back: true }
          : undefined;
      }
      const meant = this.placeRange(body, depth + 1, true);
      const entity = cast.entity(meant.at);
      if (entity.naming !== 'named' || (entity.kind === 'person' && entity.words.length > 1)) return undefined;
      return { at: meant.at };
    }
    const creator = creatorRange(reading, phrase, this.names, this.firstName(phrase.from));
    if (creator === undefined) return undefined;
    const { kind } = describe(reading, phrase);
    if (!/^(?:document|data|social-post)$/.test(kind)) return undefined;
    const meant = this.placeRange(creator, depth + 1, true);
    const made = cast.entity(meant.at);
    if (isPressWork(phrase.noun) && made.kind !== 'news-organization' && !this.possessed(phrase)) return undefined;
    if (
      made.kind === 'unspecified' ||
      (made.kind === 'group' && made.naming !== 'named') ||
      /document|data/.test(made.kind)
    )
      return undefined;
    if (made.naming !== 'named' && !this.possessed(phrase)) return undefined;
    if (!made.nouns.has(phrase.noun)) cast.call(meant.at, phrase.noun);
    return { at: meant.at, back: isPressWork(phrase.noun) && phrase.definite };
  }

  /** Whether an owner stands before the head: "her", "Ann Lee's". */
  possessed({ from, head }: Phrase): boolean {
    if (this.reading.tag(from) === 'PRP$') return true;
    for (let at = from; at < head; at++) if (this.reading.tag(at) === 'POS') return true;
    return false;
  }

  /** Whether the text says more of an unnamed spokesperson than for whom it speaks. */
  #isTold({ end, to }: Phrase): boolean {
    return to > end + 1;
  }

  /** The source spoken of last that fits. */
  latest(fits: (entity: Entity) => boolean): number | undefined {
    const { recent } = this.cast;
    for (let back = recent.length - 1; back >= 0 && back > recent.length - 60; back--) {
      const at = recent[back]?.at as number;
      if (fits(this.cast.entity(at))) return at;
    }
    return undefined;
  }
}
