import type { Annotator, Attribution, Doc, Span } from '../document.ts';
import { antecedentOf } from './antecedent.ts';
import { Cast, type Entity } from './cast.ts';
import { citedIn } from './cited.ts';
import { type NamedPerson, namedPeople } from './names.ts';
import { type Profile, profileOf } from './profile.ts';
import { lastBefore, meantBy } from './pronouns.ts';
import { toldTo } from './relays.ts';

type Readable = 'tokens' | 'tags' | 'sentences' | 'quotations' | 'attributions';

/** Groups the mentions of the attributions into sources: names, titles, pronouns, "the report". Linear in the text. */
export const groupSources: Annotator<Readable, 'sources'> = (doc) => {
  const cast = new Cast();
  const people = namedPeople(doc);
  const lastNames = new Map(people.toReversed().map((person) => [person.last, person]));
  const place = (span: Span): number => placeOf(doc, cast, people, lastNames, span);
  const done = new Set<number>();
  for (const { attribution, mention } of inTextOrder(doc.attributions)) {
    if (done.has(mention.start)) continue;
    done.add(mention.start);
    const at = place(mention);
    const entity = cast.entities[at] as Entity;
    const cited = citedIn(doc, mention);
    if (cited !== undefined) {
      const origin = place(cited);
      cast.note(origin, cited);
      entity.citing = origin === at ? [] : [origin];
    }
    const outlet = toldTo(doc, attribution);
    const relay = outlet && place(outlet);
    if (outlet !== undefined && relay !== undefined) cast.note(relay, outlet);
    // "the report" draws on what it was said to draw on; the outlet by name need not.
    const draws = entity.citing.length > 0 && (cited !== undefined || isReport(doc, mention));
    cast.note(at, {
      ...mention,
      ...(draws && { citing: entity.citing }),
      ...(relay !== undefined && relay !== at && { through: [relay] }),
    });
  }
  return cast.inOrder();
};

function inTextOrder(attributions: readonly Attribution[]): { attribution: Attribution; mention: Span }[] {
  return attributions
    .flatMap((attribution) => (attribution.mention ? [{ attribution, mention: attribution.mention }] : []))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
}

/** The index of the source that a mention means: one met before, or a new one. */
function placeOf(
  doc: Doc<Readable>,
  cast: Cast,
  people: readonly NamedPerson[],
  lastNames: ReadonlyMap<string, NamedPerson>,
  span: Span,
): number {
  const own = profileOf(doc, span);
  const antecedent = own.form === 'relative' ? antecedentOf(doc, span) : undefined;
  const profile = antecedent === undefined ? own : profileOf(doc, antecedent);
  if (profile.form === 'pronoun') {
    const meant = meantBy(doc, cast, people, profile, span.start);
    if (typeof meant === 'number') return meant;
    return meant === undefined ? cast.add(profile) : known(cast, named(meant, undefined));
  }
  // A last name alone: the text may name the person in full elsewhere, and the tagger may not see a name in it.
  const full = /^\p{Lu}\S*$/u.test(profile.name) ? lastNames.get(profile.name.toLowerCase()) : undefined;
  if (full !== undefined && profile.kind !== 'organization' && profile.kind !== 'news-organization')
    return known(cast, named(full, profile.role));
  const office =
    profile.form === 'noun' && profile.kind === 'person' && profile.definite
      ? holder(people, profile, span)
      : undefined;
  return known(cast, office === undefined ? profile : named(office, profile.name));
}

function known(cast: Cast, profile: Profile): number {
  const at = cast.find(profile);
  if (at === undefined) return cast.add(profile);
  cast.learn(at, profile);
  return at;
}

const named = ({ name, last }: NamedPerson, role: string | undefined): Profile => ({
  form: 'name',
  name,
  kind: 'person',
  naming: 'named',
  head: last,
  plural: false,
  definite: false,
  ...(role !== undefined && { role }),
});

/** "the president" behind "President Ann Lee": the nearest person before whom the text gives that title. */
function holder(people: readonly NamedPerson[], { head }: Profile, { start }: Span): NamedPerson | undefined {
  for (let at = lastBefore(people, start), steps = 0; at >= 0 && steps < 60; at--, steps++)
    if (people[at]?.titles.includes(head)) return people[at];
  return undefined;
}

const isReport = ({ text }: Doc<Readable>, { start, end }: Span): boolean =>
  /\b(?:report|story|article|dispatch|investigation)$/i.test(text.slice(start, end));
