import type { Span } from '../document.ts';
import { affiliationIn } from './affiliation.ts';
import { antecedentOf } from './antecedent.ts';
import { isCalling } from './appositions.ts';
import { bodyRange, creatorRange, isPressWork, isSpeaker } from './behind.ts';
import type { Cast, Entity } from './cast.ts';
import { BODY_NOUNS, HE, SHE } from './common-nouns.ts';
import { describe } from './describe.ts';
import { joinedIn } from './joint.ts';
import { kindOfName } from './kinds.ts';
import type { Name } from './names.ts';
import { NEWS_NOUNS } from './nouns.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { PLACES } from './places.ts';
import { meantBy, type Wanted } from './pronouns.ts';
import { isNamed, type Range, type Reading } from './reading.ts';
import { addBody, type Roster } from './roster.ts';

/** Whom a mention means, and whom else it may mean. */
export interface Meant {
  readonly at: number;
  /** Indices of entities, the likelier first, where two readings are open. */
  readonly open?: readonly number[];
  /** True for a pronoun or a noun that only points back: it goes on with what was said of its source. */
  readonly back?: boolean;
}

/** Weights of two readings that differ by less are both open. */
const CLOSE = 0.35;

/** Nouns by which a text varies a person's name: "the star", "the mother of two". */
const GENERIC =
  /^(?:star|singer|actor|actress|royal|mother|father|mom|dad|billionaire|tycoon|mogul|student|teen|teenager|veteran|author|politician|lawmaker|ceo|executive|pilot|activist|economist|expert|scientist|researcher|comedian|entrepreneur|celebrity|model|musician|rapper|novelist|writer|filmmaker|director|republican|democrat|conservative|\d\d-year-old|husband|wife|father-of-\w+|mother-of-\w+|grandmother|grandfather|winger|striker|midfielder|goalkeeper|defender|player|boxer|golfer|driver|champion|retiree|pensioner|nurse|surgeon|founder|chief|boss|candidate|nominee|diplomat|general|professor|admiral|colonel)$/;

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
      return this.#pronoun(from, depth);
    if (
      (/^(?:both|neither|each)$/.test(lower(from)) &&
        (to - from === 1 || (lower(from + 1) === 'of' && to - from === 3))) ||
      (/^(?:the)$/.test(lower(from)) && to - from === 2 && /^(?:two|pair|duo)$/.test(lower(from + 1)))
    )
      return this.#both(range);
    const parts = joinedIn(reading, range, this.names, this.#firstName(from));
    if (parts.length > 1) {
      const joint = this.#joint(parts, range);
      if (joint !== undefined) return { at: joint };
    }
    const read = phraseOf(reading, range);
    const phrase = definite ? { ...read, definite: true } : read;
    const named = this.#byName(phrase, to);
    if (named !== undefined) return named;
    const press = this.#pressNamed(phrase);
    if (press !== undefined) return { at: press };
    if (depth < 3) {
      const behind = this.#behind(phrase, depth);
      if (behind !== undefined) return behind;
    }
    return this.#noun(phrase);
  }

  #firstName(token: number): number {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.names[middle] as Name).to <= token) low = middle + 1;
      else high = middle;
    }
    return low;
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
      if (
        entity.naming === 'named' &&
        (entity.kind !== 'person' || (body.to - body.from === 1 && reading.tag(body.from) !== 'PRP$'))
      )
        return { at: meant.at };
      if (entity.naming === 'named' && entity.kind === 'person') return undefined;
      return undefined;
    }
    const creator = creatorRange(reading, phrase, this.names, this.#firstName(phrase.from));
    if (creator === undefined) return undefined;
    const { kind } = describe(reading, phrase);
    if (!/^(?:document|data|social-post)$/.test(kind)) return undefined;
    const meant = this.placeRange(creator, depth + 1, true);
    const made = cast.entity(meant.at);
    if (isPressWork(phrase.noun) && made.kind !== 'news-organization' && !this.#possessed(phrase)) return undefined;
    if (
      made.kind === 'unspecified' ||
      (made.kind === 'group' && made.naming !== 'named') ||
      /document|data/.test(made.kind)
    )
      return undefined;
    if (made.naming !== 'named' && !this.#possessed(phrase)) return undefined;
    if (!made.nouns.has(phrase.noun)) cast.call(meant.at, phrase.noun);
    return { at: meant.at, back: isPressWork(phrase.noun) && phrase.definite };
  }

  #possessed({ from, head }: Phrase): boolean {
    if (this.reading.tag(from) === 'PRP$') return true;
    for (let at = from; at < head; at++) if (this.reading.tag(at) === 'POS') return true;
    return false;
  }

  /** Whether the text says more of an unnamed spokesperson than for whom it speaks. */
  #isTold({ end, to }: Phrase): boolean {
    return to > end + 1;
  }

  #noun(phrase: Phrase): Meant {
    const { reading, cast } = this;
    const { lower } = reading;
    const { first, end, head, noun, plural, definite, fresh } = phrase;
    let stop = end;
    while (stop > first + 1 && /^[\p{P}]+$/u.test(reading.word(stop - 1)) && reading.word(stop - 1) !== '%') stop--;
    const owner =
      reading.tag(phrase.from) === 'PRP$' && phrase.from < head ? this.#pronoun(phrase.from, 2).at : undefined;
    const theirs =
      owner !== undefined && this.cast.entity(owner).naming === 'named' ? this.cast.entity(owner) : undefined;
    const words = reading.text({
      from: owner !== undefined && theirs === undefined ? phrase.from : first,
      to: Math.max(stop, first + 1),
    });
    const name = theirs ? `${theirs.name}${theirs.name.endsWith('s') ? '’' : '’s'} ${words}` : words;
    const described = describe(reading, phrase);
    const { kind } = described;
    const ofOwner =
      /^(?:family|office|campaign|camp|team|estate|lawyers|group|party|administration|government|company|firm)$/.test(
        noun,
      ) &&
      (theirs !== undefined || (isNamed(reading, { from: first, to: head }) && this.#possessed(phrase)));
    const naming = ofOwner ? 'named' : described.naming;
    const body = naming === 'named' && /organization/.test(kind);
    if (!fresh || body) {
      const same = cast.samePhrase(name);
      if (same !== undefined) return { at: same, back: definite };
      if (body) {
        const known = cast.bodyNamed(name);
        if (known !== undefined) return { at: known };
      }
    }
    const bare = end - first <= 2 && !isNamed(reading, { from: first, to: head });
    const police = lower(head) === 'police' && head === first;
    if (police) {
      const known = cast.called('police', ({ kind: what }) => what === 'organization');
      if (known !== undefined) return { at: known };
    }
    const modified = isNamed(reading, { from: first, to: end });
    if (definite && (bare || head - first <= 3) && (!modified || kind === 'person')) {
      const wantsPerson = kind === 'person';
      const two = head > first ? `${lower(head - 1)} ${noun}` : noun;
      const fits = (entity: Entity): boolean =>
        plural === (entity.plural || (entity.kind === 'group' && entity.words.length === 0)) &&
        (wantsPerson ? entity.kind === 'person' : entity.kind !== 'person' || /document|social-post/.test(kind));
      let at = two === noun ? undefined : cast.called(two, fits);
      at ??= cast.called(noun, modified ? (entity) => fits(entity) && this.#agrees(entity, phrase) : fits);
      if (at !== undefined && (cast.lastSpoken(at) >= 0 || wantsPerson) && reading.tag(phrase.from) !== 'PRP$')
        return { at, back: true };
      if (bare && /^(?:document|paper|filing|text|file)$/.test(noun) && !plural) {
        const latest = this.#latest((entity) => entity.kind === 'document');
        if (latest !== undefined) return { at: latest, back: true };
      }
      if (
        bare &&
        BODY_NOUNS.has(noun) &&
        kind !== 'document' &&
        !/^(?:government|military|court|army|ministry|campaign|police|court|house|team|country)$/.test(noun) &&
        reading.tag(phrase.from) !== 'PRP$'
      ) {
        const near = meantBy(cast, 'body', reading.span(phrase).start, reading.sentence(phrase.from)).find(
          ({ at: candidate }) => cast.entity(candidate).naming === 'named' && !cast.entity(candidate).thing,
        );
        if (near !== undefined && near.weight > 0) return { at: near.at, back: true };
      }
    }
    if (kind === 'person' && !plural && !fresh && definite && bare && GENERIC.test(noun)) {
      const near = meantBy(
        cast,
        SHE.has(noun) ? 'she' : HE.has(noun) ? 'he' : 'person',
        reading.span(phrase).start,
        reading.sentence(phrase.from),
      ).find(({ at: each }) => !cast.entity(each).thing);
      if (near !== undefined && near.weight > 0.5) return { at: near.at, back: true };
    }
    const later = this.#namedLater(phrase, kind, plural);
    if (later !== undefined) {
      cast.call(later, noun);
      cast.remember(later, name);
      if (kind === 'person') cast.entity(later).role ??= name;
      return { at: later };
    }
    if (body) {
      const at = addBody(cast, name, kind);
      cast.call(at, noun);
      return { at };
    }
    const role = kind === 'person' ? name : undefined;
    const affiliation = role && affiliationIn(reading, { from: first, to: stop });
    const at = cast.add({
      name,
      kind,
      naming,
      plural,
      nouns: new Set([noun]),
      sex: kind === 'person' ? (SHE.has(noun) ? 'she' : HE.has(noun) ? 'he' : undefined) : undefined,
      role:
        role !== undefined && isCalling(lower(head)) && !/^(?:source|person|people|man|woman)$/.test(noun)
          ? role
          : undefined,
      affiliation,
    });
    cast.remember(at, name);
    return { at };
  }

  /** Whether what the phrase names besides agrees with what is known of a person: "the Ohio governor". */
  #agrees({ role = '', affiliation = '', words }: Entity, { first, head }: Phrase): boolean {
    const known = `${role} ${affiliation} ${words.join(' ')}`.toLowerCase();
    for (let at = first; at < head; at++) {
      const word = this.reading.word(at);
      if (/^\p{Lu}/u.test(word) && !known.includes(word.toLowerCase().slice(0, 5))) return false;
    }
    return true;
  }

  /**
   * "A Romanian candidate says … Traian Basescu told a rally …": whom the text describes first and names in the next
   * sentences, with no other word on who that is.
   */
  #namedLater(phrase: Phrase, kind: string, plural: boolean): number | undefined {
    const { reading, cast, roster } = this;
    if (
      plural ||
      !/^(?:person|organization|news-organization)$/.test(kind) ||
      isSpeaker(phrase.noun) ||
      reading.quoted(phrase.from)
    )
      return undefined;
    const here = reading.sentence(phrase.from);
    for (let at = this.#firstName(phrase.to); at < this.names.length; at++) {
      const name = this.names[at] as Name;
      const sentence = reading.sentence(name.from);
      if (sentence > here + 2) return undefined;
      if (sentence === here || reading.quoted(name.from)) continue;
      const found = roster.ofName[at];
      if (found === undefined) continue;
      const entity = cast.entity(found);
      if (kind === 'person' ? entity.kind !== 'person' : !/organization/.test(entity.kind) || entity.kind !== kind)
        continue;
      if (
        cast.lastSpoken(found) >= 0 ||
        name.from > (reading.doc.sentences[sentence]?.from ?? 0) + 6 ||
        !/^(?:VB[DZP]|MD|RB)$/.test(reading.tag(name.to)) ||
        entity.thing ||
        PLACES.has(entity.words.join(' '))
      )
        return undefined;
      if (kind !== 'person')
        return entity.nouns.has(phrase.noun) ||
          (/^(?:group|organization|newspaper|agency|firm)$/.test(phrase.noun) && !entity.nouns.has('government'))
          ? found
          : undefined;
      const told = name.before ?? name.after;
      const sex = SHE.has(phrase.noun) ? 'she' : HE.has(phrase.noun) ? 'he' : undefined;
      if (sex !== undefined && entity.sex !== undefined && sex !== entity.sex) return undefined;
      return told === undefined
        ? name.words.length > 1
          ? found
          : undefined
        : entity.nouns.has(phrase.noun)
          ? found
          : undefined;
    }
    return undefined;
  }

  #latest(fits: (entity: Entity) => boolean): number | undefined {
    const { recent } = this.cast;
    for (let back = recent.length - 1; back >= 0 && back > recent.length - 60; back--) {
      const at = recent[back]?.at as number;
      if (fits(this.cast.entity(at))) return at;
    }
    return undefined;
  }

  #pronoun(token: number, depth: number): Meant {
    const { reading, cast } = this;
    const { start } = reading.span({ from: token, to: token + 1 });
    const word = reading.lower(token);
    if (/^(?:who|whom|which|that|whose)$/.test(word)) {
      const antecedent = depth < 3 ? antecedentOf(reading, token) : undefined;
      if (antecedent !== undefined) return this.placeRange(antecedent, depth + 1);
    }
    const wanted: Wanted | undefined = /^(?:he|him|his|himself)$/.test(word)
      ? 'he'
      : /^(?:she|her|hers|herself)$/.test(word)
        ? 'she'
        : /^(?:they|them|their|theirs|themselves)$/.test(word)
          ? 'they'
          : /^(?:it|its|itself)$/.test(word)
            ? 'it'
            : /^(?:who|whom)$/.test(word)
              ? 'person'
              : undefined;
    if (wanted !== undefined) {
      const [best, next] = meantBy(cast, wanted, start, reading.sentence(token));
      const described = best === undefined || best.weight < 0 ? this.#described(token, wanted) : undefined;
      if (described !== undefined) return { at: described, back: true };
      if (best !== undefined) {
        const open = next !== undefined && best.weight - next.weight < CLOSE && /^(?:he|she)$/.test(wanted);
        return { at: best.at, back: true, ...(open && { open: [best.at, next.at] }) };
      }
    }
    // "we", "I": whoever speaks there
    if (reading.quoted(token)) {
      const speaker = this.#latest((entity) => entity.mentions.length > 0);
      if (speaker !== undefined) return { at: speaker, back: true };
    }
    const same = cast.samePhrase(word === 'i' || word === 'my' || word === 'me' ? 'the author' : word);
    if (same !== undefined) return { at: same };
    const first = /^(?:i|me|my|we|us|our)$/.test(word);
    const name = first
      ? 'the author'
      : wanted === 'they'
        ? 'people not named'
        : wanted === 'it'
          ? 'source not named'
          : 'person not named';
    const at = cast.add({
      name,
      kind: wanted === 'they' ? 'group' : wanted === 'it' ? 'unspecified' : 'person',
      naming: 'unnamed',
      plural: wanted === 'they',
    });
    if (first) cast.remember(at, 'the author');
    return { at };
  }

  /** A person whom the text describes shortly before without naming: "A woman … She said". */
  #described(token: number, wanted: Wanted): number | undefined {
    if (!/^(?:he|she)$/.test(wanted)) return undefined;
    const { reading } = this;
    const here = reading.sentence(token);
    for (let sentence = here; sentence >= 0 && sentence > here - 3; sentence--) {
      const { from, to } = reading.doc.sentences[sentence] ?? { from: 0, to: 0 };
      for (let at = from; at < Math.min(to, token, from + 60); at++) {
        const noun = reading.lower(at);
        if (
          reading.tag(at) !== 'NN' ||
          !isCalling(noun) ||
          reading.quoted(at) ||
          (wanted === 'he' ? SHE : HE).has(noun)
        )
          continue;
        let start = at;
        while (start > from && /^(?:NN|JJ|CD|NNP|VBN|POS|HYPH)/.test(reading.tag(start - 1)) && at - start < 6) start--;
        if (!/^(?:DT|PRP\$)$/.test(reading.tag(start - 1)) || /^NN|POS/.test(reading.tag(at + 1))) continue;
        return this.placeRange({ from: start - 1, to: at + 1 }, 2).at;
      }
    }
    return undefined;
  }

  #both(range: Range): Meant {
    const { cast, reading } = this;
    const sentence = reading.sentence(range.from);
    const found: number[] = [];
    for (let back = cast.recent.length - 1; back >= 0 && back > cast.recent.length - 30; back--) {
      const { at, sentence: there } = cast.recent[back] as { at: number; sentence: number };
      if (sentence - there > 3) break;
      const entity = cast.entity(at);
      if (
        entity.members.length === 2 ||
        (entity.plural && found.length === 0 && /^(?:two|pair|both)\b/.test(entity.name.toLowerCase()))
      )
        return { at, back: true };
      if (
        !/document|data|unspecified/.test(entity.kind) &&
        !found.includes(at) &&
        (found.length === 0 || cast.entity(found[0] as number).kind === entity.kind)
      )
        found.unshift(at);
      if (found.length === 2) return { at: this.#join(found), back: true };
    }
    return this.#noun(phraseOf(reading, range));
  }

  #joint(parts: readonly number[], range: Range): number | undefined {
    const members = parts.map((at) => this.roster.ofName[at] ?? -1);
    const kinds = members.map((at) => (at < 0 ? undefined : this.cast.entity(at).kind));
    if (kinds.some((kind) => kind === undefined) || new Set(members).size < 2) return undefined;
    const mixed = kinds.some((kind) => kind === 'person') && kinds.some((kind) => kind !== 'person');
    if (
      mixed &&
      parts.length === 2 &&
      kindOfName([this.reading.word(range.from)]) !== kinds[0] &&
      kinds[0] !== 'person'
    )
      return undefined;
    return this.#join(members);
  }

  #join(members: readonly number[]): number {
    const { cast } = this;
    const key = `joint ${[...members].sort((a, b) => a - b).join(' ')}`;
    const same = cast.samePhrase(key);
    if (same !== undefined) return same;
    const all = members.map((at) => cast.entity(at));
    const press = all.every(({ kind }) => kind === 'news-organization');
    const named = all.every(({ naming }) => naming === 'named');
    const names = all.map(({ name }) => name);
    const at = cast.add({
      name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
      kind: press ? 'news-organization' : 'group',
      naming: named ? 'named' : 'unnamed',
      plural: true,
      members,
    });
    cast.remember(at, key);
    return at;
  }
}
