import { affiliationIn } from './affiliation.ts';
import { isCalling } from './appositions.ts';
import { isSpeaker } from './behind.ts';
import type { Entity } from './cast.ts';
import { BODY_NOUNS, HE, SHE } from './common-nouns.ts';
import { describe } from './describe.ts';
import type { Name } from './names.ts';
import type { Phrase } from './phrase.ts';
import { placePronoun } from './place-pronoun.ts';
import { PLACES } from './places.ts';
import { meantBy } from './pronouns.ts';
import { isNamed } from './reading.ts';

import type { Meant, Resolver } from './resolve.ts';
import { addBody } from './roster.ts';

/** Nouns by which a text varies a person's name: "the star", "the mother of two". */
const GENERIC =
  /^(?:\w+ologist|historian|star|singer|actor|actress|royal|mother|father|mom|dad|billionaire|tycoon|mogul|student|teen|teenager|veteran|author|politician|lawmaker|ceo|executive|pilot|activist|economist|expert|scientist|researcher|comedian|entrepreneur|celebrity|model|musician|rapper|novelist|writer|filmmaker|director|republican|democrat|conservative|\d\d-year-old|husband|wife|father-of-\w+|mother-of-\w+|grandmother|grandfather|winger|striker|midfielder|goalkeeper|defender|player|boxer|golfer|driver|champion|retiree|pensioner|nurse|surgeon|founder|chief|boss|candidate|nominee|diplomat|general|professor|admiral|colonel)$/;

/** Whom a phrase around a common noun means: one called so before, one named in the next sentences, or a new source. */
export function placeNoun(resolver: Resolver, phrase: Phrase): Meant {
  const { reading, cast } = resolver;
  const { lower } = reading;
  const { first, end, head, noun, plural, definite, fresh } = phrase;
  let stop = end;
  while (stop > first + 1 && /^[\p{P}]+$/u.test(reading.word(stop - 1)) && reading.word(stop - 1) !== '%') stop--;
  stop = seenFrom(resolver, first, stop) ?? stop;
  const owner =
    reading.tag(phrase.from) === 'PRP$' && phrase.from < head ? placePronoun(resolver, phrase.from, 2).at : undefined;
  const theirs =
    owner !== undefined && resolver.cast.entity(owner).naming === 'named' ? resolver.cast.entity(owner) : undefined;
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
    (theirs !== undefined || (isNamed(reading, { from: first, to: head }) && resolver.possessed(phrase)));
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
  if (noun === 'police' && !police && body) {
    const known = cast.called(
      'police',
      ({ kind: what, name: had }) => what === 'organization' && /^police$/i.test(had),
    );
    if (known !== undefined) {
      cast.rename(known, name);
      return { at: known };
    }
  }
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
    at ??= cast.called(noun, modified ? (entity) => fits(entity) && agrees(resolver, entity, phrase) : fits);
    if (at !== undefined && (cast.lastSpoken(at) >= 0 || wantsPerson) && reading.tag(phrase.from) !== 'PRP$') {
      const rival = wantsPerson ? cast.rivalOf(at, noun, fits) : undefined;
      return { at, back: true, ...(rival !== undefined && { open: [at, rival] }) };
    }
    if (bare && /^(?:document|paper|filing|text|file)$/.test(noun) && !plural) {
      const latest = resolver.latest((entity) => entity.kind === 'document');
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
  if (
    kind === 'person' &&
    !plural &&
    !fresh &&
    definite &&
    (bare || /^(?:republican|democrat)$/.test(noun)) &&
    GENERIC.test(noun)
  ) {
    const near = meantBy(
      cast,
      SHE.has(noun) ? 'she' : HE.has(noun) ? 'he' : 'person',
      reading.span(phrase).start,
      reading.sentence(phrase.from),
    ).find(({ at: each }) => !cast.entity(each).thing);
    if (near !== undefined && near.weight > 0.5) return { at: near.at, back: true };
  }
  const later = namedLater(resolver, phrase, kind, plural);
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
function agrees(resolver: Resolver, { role = '', affiliation = '', words }: Entity, { first, head }: Phrase): boolean {
  const known = `${role} ${affiliation} ${words.join(' ')}`.toLowerCase();
  for (let at = first; at < head; at++) {
    const word = resolver.reading.word(at);
    if (/^\p{Lu}/u.test(word) && !known.includes(word.toLowerCase().slice(0, 4))) return false;
  }
  return true;
}

/**
 * "A Romanian candidate says … Traian Basescu told a rally …": whom the text describes first and names in the next
 * sentences, with no other word on who that is.
 */
function namedLater(resolver: Resolver, phrase: Phrase, kind: string, plural: boolean): number | undefined {
  const { reading, cast, roster } = resolver;
  const group = kind === 'group' && /^(?:group|organization)$/.test(phrase.noun);
  if (
    plural ||
    !(group || /^(?:person|organization|news-organization)$/.test(kind)) ||
    isSpeaker(phrase.noun) ||
    reading.quoted(phrase.from)
  )
    return undefined;
  const here = reading.sentence(phrase.from);
  for (let at = resolver.firstName(phrase.to), steps = 0; at < resolver.names.length && steps < 30; at++, steps++) {
    const name = resolver.names[at] as Name;
    const sentence = reading.sentence(name.from);
    if (sentence > here + 2) return undefined;
    if (sentence === here || reading.quoted(name.from)) continue;
    const found = roster.ofName[at];
    if (found === undefined) continue;
    const entity = cast.entity(found);
    if (
      kind === 'person'
        ? entity.kind !== 'person'
        : !/organization/.test(entity.kind) || (!group && entity.kind !== kind)
    )
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
        (/^(?:group|organization|newspaper|agency|firm|union|network|magazine|association|company|body|charity|tabloid|daily)$/.test(
          phrase.noun,
        ) &&
          !entity.nouns.has('government'))
        ? found
        : undefined;
    const told = name.before ?? name.after;
    const sex = SHE.has(phrase.noun) ? 'she' : HE.has(phrase.noun) ? 'he' : undefined;
    if (sex !== undefined && entity.sex !== undefined && sex !== entity.sex) return undefined;
    return told === undefined
      ? name.words.length > 1
        ? found
        : undefined
      : entity.nouns.has(phrase.noun) ||
          (phrase.definite &&
            /^(?:official|leader|candidate|politician|lawmaker|cleric|figure|star|minister|commander)$/.test(
              phrase.noun,
            ))
        ? found
        : undefined;
  }
  return undefined;
}

/** Where "seen by the Guardian" or "citing" begins: the chain tells it, the name of a document does without. */
function seenFrom(resolver: Resolver, first: number, end: number): number | undefined {
  const { lower } = resolver.reading;
  for (let at = first + 1; at < end; at++) {
    if (/^(?:citing|quoting)$/.test(lower(at))) return at;
    if (!/^(?:seen|obtained|reviewed|viewed)$/.test(lower(at)) || lower(at + 1) !== 'by') continue;
    const name = resolver.nameAt(lower(at + 2) === 'the' ? at + 3 : at + 2);
    if (name !== undefined && resolver.names[name]?.kind === 'news-organization') return at;
  }
  return undefined;
}
