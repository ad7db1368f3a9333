import type { Annotator, Doc, Kind, Mention, Naming, Source, Span } from '../document.ts';
import { antecedentOf } from './antecedent.ts';
import { citedIn } from './cited.ts';
import { type NamedPerson, namedPeople } from './names.ts';
import { type Profile, profileOf } from './profile.ts';
import { sameName } from './same-name.ts';

export type Readable = 'tokens' | 'tags' | 'sentences' | 'quotations' | 'attributions';

interface Entity {
  name: string;
  kind: Kind;
  naming: Naming;
  role: string | undefined;
  /** Head nouns by which the text calls it: "report", "general". */
  readonly heads: Set<string>;
  readonly mentions: Mention[];
  /** What its last mention drew on. */
  citing: readonly number[];
}

/** Sentences that a pronoun may look back. */
const REACH = 4;

/** Groups the mentions of the attributions into sources: names, titles, pronouns, "the report". */
export const groupSources: Annotator<Readable, 'sources'> = (doc) => {
  const spans = doc.attributions.flatMap(({ mention }) => (mention === undefined ? [] : [mention]));
  const entities: Entity[] = [];
  const people = namedPeople(doc);
  const known = new Map<number, number>();
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (known.has(span.start)) continue;
    const profile = profileOf(doc, span);
    const told = profile.form === 'relative' ? antecedentOf(doc, span) : undefined;
    const at = place(doc, entities, people, told === undefined ? profile : profileOf(doc, told), span);
    known.set(span.start, at);
    const entity = entities[at] as Entity;
    const cited = citedIn(doc, span);
    if (cited !== undefined) {
      const origin = place(doc, entities, people, profileOf(doc, cited), cited);
      if (origin !== at) entity.citing = [origin];
      (entities[origin] as Entity).mentions.push(cited);
    }
    const draws =
      profile.form === 'noun' ||
      cited !== undefined ||
      (profile.form === 'name' && entity.kind === 'news-organization' && entity.heads.has(reportHead(doc, span)));
    entity.mentions.push({ ...span, ...(draws && entity.citing.length > 0 ? { citing: entity.citing } : {}) });
  }
  return inOrder(entities);
};

/** The index of the source that the mention means: one known already, or a new one. */
function place(
  doc: Doc<Readable>,
  entities: Entity[],
  people: readonly NamedPerson[],
  profile: Profile,
  span: Span,
): number {
  const found = profile.form === 'pronoun' ? meant(doc, entities, people, profile, span) : same(entities, profile);
  if (typeof found === 'number') {
    take(entities[found] as Entity, profile);
    return found;
  }
  const full = found ?? (profile.form === 'name' && profile.kind === 'person' ? fullName(people, profile) : undefined);
  const name = full?.name ?? profile.name;
  const byName =
    full === undefined
      ? -1
      : entities.findLastIndex((entity) => entity.kind === 'person' && sameName(entity.name, name));
  if (byName >= 0) return byName;
  const { kind, naming, role, head } = profile;
  entities.push({
    name,
    kind: full ? 'person' : kind,
    naming: full ? 'named' : naming,
    role,
    heads: new Set([head]),
    mentions: [],
    citing: [],
  });
  return entities.length - 1;
}

function same(entities: readonly Entity[], profile: Profile): number | undefined {
  const at = entities.findLastIndex((entity) => {
    if (profile.form === 'name')
      return entity.naming === 'named' && compatible(entity.kind, profile.kind) && sameName(entity.name, profile.name);
    if (entity.naming !== 'named' && entity.name.toLowerCase() === profile.name.toLowerCase()) return true;
    return profile.definite && !profile.plural && entity.heads.has(profile.head);
  });
  return at < 0 ? undefined : at;
}

const compatible = (a: Kind, b: Kind): boolean => a === b || (a !== 'person' && b !== 'person');

/** Whom a pronoun means: a source named before, or a person whom the text names before. */
function meant(
  doc: Doc<Readable>,
  entities: readonly Entity[],
  people: readonly NamedPerson[],
  profile: Profile,
  span: Span,
): number | NamedPerson | undefined {
  const sentence = sentenceAt(doc, span.start);
  const near = (mention: Span): boolean =>
    mention.start < span.start && sentence - sentenceAt(doc, mention.start) <= REACH;
  const kinds: readonly Kind[] =
    profile.kind === 'person'
      ? ['person']
      : profile.plural
        ? ['group', 'organization', 'news-organization']
        : ['document', 'data', 'organization', 'news-organization', 'social-post'];
  if (/^(?:i|you|we)$/.test(profile.head)) return undefined;
  let best: number | undefined;
  let bestStart = -1;
  entities.forEach((entity, at) => {
    const last = entity.mentions.findLast(near);
    if (last !== undefined && last.start > bestStart && kinds.includes(entity.kind)) {
      best = at;
      bestStart = last.start;
    }
  });
  if (profile.kind !== 'person') return best;
  const named = nearestPerson(people, span.start, sentence);
  if (
    named !== undefined &&
    named.start > bestStart &&
    !(best !== undefined && sentence - sentenceAt(doc, bestStart) <= 1 && named.sentence >= sentence)
  ) {
    const known = entities.findLastIndex((entity) => entity.kind === 'person' && sameName(entity.name, named.name));
    return known >= 0 ? known : named;
  }
  return best;
}

/** The first person named in the nearest earlier sentence that names one, or in the same sentence before the pronoun. */
function nearestPerson(people: readonly NamedPerson[], before: number, sentence: number): NamedPerson | undefined {
  let found: NamedPerson | undefined;
  for (let at = lastBefore(people, before); at >= 0; at--) {
    const person = people[at] as NamedPerson;
    if (sentence - person.sentence > REACH || (found && person.sentence !== found.sentence)) break;
    found = person;
  }
  return found;
}

function lastBefore(people: readonly NamedPerson[], position: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as NamedPerson).start < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The fullest name in the text of a person called by the last name here. */
function fullName(people: readonly NamedPerson[], profile: Profile): NamedPerson | undefined {
  if (profile.name.includes(' ')) return undefined;
  return people.find(({ last, name }) => last === profile.head && name.includes(' '));
}

function take(entity: Entity, profile: Profile): void {
  entity.heads.add(profile.head);
  entity.role ??= profile.role;
  if (profile.form !== 'name') return;
  if (profile.name.split(' ').length > entity.name.split(' ').length) entity.name = profile.name;
}

function reportHead(doc: Doc<Readable>, span: Span): string {
  return (
    /^(?:report|story|article|analysis|investigation)\b/.exec(
      doc.text.slice(span.start, span.end).replace(/^(?:an?|the) /i, ''),
    )?.[0] ?? ''
  );
}

function sentenceAt({ sentences }: Doc<'sentences'>, position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sources by first mention, the indices in `citing` moved along. */
function inOrder(entities: readonly Entity[]): Source[] {
  const order = entities
    .map((entity, at) => ({ at, start: Math.min(...entity.mentions.map(({ start }) => start)) }))
    .sort((a, b) => a.start - b.start || a.at - b.at);
  const moved = new Map(order.map(({ at }, index) => [at, index]));
  return order.map(({ at }) => {
    const { name, kind, naming, role, mentions } = entities[at] as Entity;
    const sorted = mentions
      .map((mention) =>
        mention.citing === undefined
          ? mention
          : { ...mention, citing: mention.citing.map((to) => moved.get(to) ?? to) },
      )
      .sort((a, b) => a.start - b.start || a.end - b.end);
    return { name, kind, naming, ...(role === undefined ? {} : { role }), mentions: sorted };
  });
}
