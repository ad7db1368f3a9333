import type { Annotator, Attribution, Doc, Mention, Span } from '../document.ts';
import { type Disclosure, disclosuresOf } from './anonymity.ts';
import { Cast } from './cast.ts';
import { UTTERANCES } from './common-nouns.ts';
import { type Name, namesOf } from './names.ts';
import { AUTHOR } from './place-pronoun.ts';
import { type Range, type Reading, readingOf } from './reading.ts';
import { citedBy, relaysOf, saidAtEnd, saidWithin } from './relays.ts';
import { type Meant, Resolver } from './resolve.ts';
import { gatherNames } from './roster.ts';

type Needs = 'tokens' | 'tags' | 'sentences' | 'quotations' | 'attributions' | 'replies';

/**
 * Groups the mentions of the attributions, and the parties asked for comment, into sources: names, titles, pronouns,
 * "the report"; with what each draws on and whether it asked not to be named. Linear in the text.
 */
export const groupSources: Annotator<Needs, 'sources'> = (doc) => {
  if (doc.tokens.length === 0) return [];
  const reading = readingOf(doc);
  const names = namesOf(reading);
  const cast = new Cast();
  const roster = gatherNames(reading, names, cast);
  const resolver = new Resolver(reading, names, roster, cast);
  const walk = new Walk(reading, resolver, cast);
  for (const { span, attribution } of inTextOrder(doc)) walk.take(span, attribution);
  walk.passOn(doc.attributions);
  disclose(walk, disclosuresOf(doc));
  return cast.inOrder();
};

interface Step {
  readonly span: Span;
  readonly attribution: Attribution | undefined;
}

/** The mentions of attributions and the parties of replies, each place once. */
function inTextOrder({ attributions, replies }: Doc<'attributions' | 'replies'>): Step[] {
  const steps: Step[] = attributions.flatMap((attribution) =>
    attribution.mention ? [{ span: attribution.mention, attribution }] : [],
  );
  for (const { party } of replies) steps.push({ span: party, attribution: undefined });
  steps.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      Number(a.attribution === undefined) - Number(b.attribution === undefined),
  );
  return steps.filter(
    ({ span }, at) => at === 0 || steps[at - 1]?.span.start !== span.start || steps[at - 1]?.span.end !== span.end,
  );
}

/** Goes through a text once, meeting its names and placing its mentions. */
class Walk {
  #nextName = 0;
  #last: { readonly at: number; readonly sentence: number; readonly through: readonly number[] } | undefined;
  /** Every placed mention in order. */
  readonly placed: { readonly at: number; readonly span: Span; readonly sentence: number; readonly index: number }[] =
    [];

  readonly reading: Reading;
  readonly resolver: Resolver;
  readonly cast: Cast;

  constructor(reading: Reading, resolver: Resolver, cast: Cast) {
    this.reading = reading;
    this.resolver = resolver;
    this.cast = cast;
  }

  take(span: Span, attribution: Attribution | undefined): void {
    const { reading, cast } = this;
    const range = reading.range(span);
    const sentence = reading.sentence(range.from);
    this.#meet(span.start);
    const meant = this.resolver.placeRange(range);
    const { at } = meant;
    const entity = cast.entity(at);
    const mention: Mention = {
      start: span.start,
      end: span.end,
      ...(meant.open && { unsure: meant.open.map((each) => cast.entity(each).name) }),
      ...(attribution && this.#chain(meant, attribution, range, sentence)),
    };
    const index = entity.mentions.push(mention) - 1;
    // nobody else is "he" or "she" for the one who says "I"
    if (entity.name !== AUTHOR) cast.occur({ at, start: span.start, sentence, subject: true, source: true });
    this.placed.push({ at, span, sentence, index });
    // "the report" of an outlet that has reported
    if (entity.kind === 'news-organization') for (const noun of ['report', 'story', 'article']) cast.call(at, noun);
    if (attribution !== undefined && entity.naming === 'named') this.#callWorks(at, attribution, sentence);
  }

  /** "Lee said in a statement …": "the statement" is Lee from then on. */
  #callWorks(at: number, attribution: Attribution, sentence: number): void {
    const { lower, quoted, doc } = this.reading;
    const { from, to } = doc.sentences[sentence] ?? { from: 0, to: 0 };
    const cue = attribution.cue && this.reading.range(attribution.cue);
    const near = cue?.from ?? from;
    for (let token = Math.max(from, near - 30); token < Math.min(to, near + 30); token++) {
      if (
        !/^(?:in|through|via|by|on|issued|released|sent|published|posted|with)$/.test(lower(token)) ||
        !/^(?:an?|its|his|her|their)$/.test(lower(token + 1)) ||
        quoted(token)
      )
        continue;
      for (let noun = token + 2; noun < token + 6 && /^(?:NN|JJ|VBN|CD|HYPH)/.test(this.reading.tag(noun)); noun++)
        if (
          (UTTERANCES.has(lower(noun)) ||
            /^(?:report|memo|filing|lawsuit|complaint|interview|study)$/.test(lower(noun))) &&
          !/^NN/.test(this.reading.tag(noun + 1)) &&
          (cue === undefined || Math.abs(noun - cue.from) < 16)
        )
          this.cast.call(at, lower(noun));
    }
  }

  /** "Lee said that the memo shows …": where nearly all of a content is another's words, its source is cited. */
  passOn(attributions: readonly Attribution[]): void {
    const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
    const at = new Map(this.placed.map(({ span, at: source }) => [span.start, source]));
    const indexOf = new Map(this.placed.map(({ span, index }) => [span.start, index]));
    for (const inner of attributions) {
      const outer = inner.within === undefined ? undefined : attributions[inner.within];
      if (
        outer?.mention === undefined ||
        inner.mention === undefined ||
        size(inner.content) < size(outer.content) * 0.6
      )
        continue;
      const [from, to] = [at.get(outer.mention.start), at.get(inner.mention.start)];
      if (from === undefined || to === undefined || from === to) continue;
      const { mentions } = this.cast.entity(from);
      const index = indexOf.get(outer.mention.start) ?? -1;
      const mention = mentions[index];
      if (mention === undefined || (mention.citing?.length ?? 0) > 0 || mention.through?.includes(to)) continue;
      mentions[index] = { ...mention, citing: [to] };
    }
  }

  /** Notes the names before a place. */
  #meet(start: number): void {
    const { reading, resolver, cast } = this;
    const { names } = resolver;
    for (; this.#nextName < names.length; this.#nextName++) {
      const name = names[this.#nextName] as Name;
      if (name.start >= start) return;
      const at = resolver.roster.ofName[this.#nextName];
      if (at === undefined || reading.quoted(name.from)) continue;
      cast.occur({
        at,
        start: name.start,
        sentence: reading.sentence(name.from),
        subject: isSubject(reading, name),
        source: false,
      });
    }
  }

  /** Through whom the words came and what they draw on, told there or before of the same source. */
  #chain(
    { at, back }: Meant,
    attribution: Attribution,
    range: Range,
    sentence: number,
  ): Pick<Mention, 'citing' | 'through'> {
    const { reading, resolver, cast } = this;
    const entity = cast.entity(at);
    const link = (span: Span): number | undefined => {
      const to = resolver.place(span).at;
      if (to === at) return undefined;
      cast.entity(to).mentions.push({ start: span.start, end: span.end });
      cast.occur({ at: to, start: span.start, sentence, subject: false, source: true });
      return to;
    };
    const links = (spans: readonly Span[]): number[] => [...new Set(spans.flatMap((span) => link(span) ?? []))];
    let through = links(relaysOf(reading, resolver, attribution, range).map((each) => reading.span(each)));
    let citing = links(citedBy(reading, resolver, attribution, range));
    if (citing.length === 0) {
      const within = saidWithin(reading, resolver, attribution, range) ?? saidAtEnd(reading, resolver, attribution);
      if (within !== undefined) citing = links([reading.span(within)]).filter((each) => !through.includes(each));
    } else entity.citing = citing;
    const own = through.length > 0 || citing.length > 0;
    if (through.length > 0 && /document|data|social-post/.test(entity.kind)) entity.through = through;
    // "the report", "the memo" come the way it was said before
    if (!own && back && !/^(?:person|group)$/.test(entity.kind)) {
      through = [...entity.through];
      citing = [...entity.citing];
    }
    // what somebody told an outlet goes on with the pronoun in the next sentence
    if (!own && back && this.#last?.at === at && sentence - this.#last.sentence <= 2) through = [...this.#last.through];
    this.#last = { at, sentence, through };
    return { ...(citing.length > 0 && { citing }), ...(through.length > 0 && { through }) };
  }
}

/** Whether a name may be the subject of its clause: no verb of the sentence before it, no preposition right before. */
function isSubject({ tag, lower, sentence, doc }: Reading, { from, before }: Name): boolean {
  const start = before?.from ?? from;
  if (
    /^(?:of|in|for|with|to|by|from|at|on|against|about|between|than|like)$/.test(lower(start - 1)) ||
    (/^(?:of|in|for|with|to|by|from|at|on|against|about)$/.test(lower(start - 2)) && tag(start - 1) === 'DT')
  )
    return false;
  const first = doc.sentences[sentence(from)]?.from ?? 0;
  for (let at = Math.max(first, start - 60); at < start; at++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag(at))) return false;
  return true;
}

/** Gives each disclosure of anonymity to the unnamed source that it is about. */
function disclose({ placed, cast, reading }: Walk, disclosures: readonly Disclosure[]): void {
  let next = 0;
  for (const { at: where, sentence, reason, stock } of disclosures) {
    while (next < placed.length && (placed[next]?.span.start ?? 0) <= where.start) next++;
    let found: number | undefined;
    for (let back = next - 1; back >= 0 && found === undefined; back--) {
      const { at, sentence: there } = placed[back] as { at: number; sentence: number };
      if (sentence - there > 3) break;
      const { naming, kind, members } = cast.entity(at);
      if (naming !== 'named' && /^(?:person|group|unspecified)$/.test(kind)) found = at;
      else if (there === sentence && kind === 'person' && naming === 'named' && members.length === 0) break;
    }
    if (found === undefined && placed[next]?.sentence === sentence) {
      const { at } = placed[next] as { at: number };
      const { naming, kind } = cast.entity(at);
      if (naming !== 'named' && /^(?:person|group|unspecified)$/.test(kind)) found = at;
    }
    if (found === undefined) continue;
    const entity = cast.entity(found);
    const text = reading.doc.text.slice(where.start, where.end).toLowerCase();
    if (/^anonymous/.test(text) && entity.anonymity !== undefined) continue;
    if (entity.kind === 'unspecified') entity.kind = entity.plural ? 'group' : 'person';
    entity.naming = 'anonymous';
    if (entity.anonymity?.reason === undefined) entity.anonymity = { reason, stock };
  }
}
