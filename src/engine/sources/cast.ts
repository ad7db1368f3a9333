import type { Anonymity, Kind, Mention, Naming, Source } from '../document.ts';
import { keysOf, nameWords, sameName } from './same-name.ts';

/** One who is named in the text or stands behind a mention, while the text is read. */
export interface Entity {
  name: string;
  kind: Kind;
  naming: Naming;
  /** The words of a proper name, as they are compared; empty where it has none. */
  words: readonly string[];
  readonly plural: boolean;
  /** True for a name that may be a place's or a thing's. */
  readonly thing: boolean;
  sex: 'he' | 'she' | undefined;
  role: string | undefined;
  affiliation: string | undefined;
  anonymity: Anonymity | undefined;
  /** Nouns in the singular by which "the …" may mean it. */
  readonly nouns: Set<string>;
  /** Of "Ann Lee and Bo Kim": the two. */
  readonly members: readonly number[];
  readonly mentions: Mention[];
  /** What its last mention drew on, and through whom it came: indices of entities. */
  citing: readonly number[];
  through: readonly number[];
}

/** Where the text speaks of an entity. */
export interface Occurrence {
  readonly at: number;
  readonly start: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Whether it is the mention of a source. */
  readonly source: boolean;
}

export type Draft = Pick<Entity, 'name' | 'kind' | 'naming'> & Partial<Entity>;

/** Sources of one word or noun that are compared, at most: keeps the time linear. */
const MOST = 12;

/** Everyone the text names, with what finds them again in time that does not grow with their number. */
export class Cast {
  readonly entities: Entity[] = [];
  /** In the order of the text, up to the mention that is being read. */
  readonly recent: Occurrence[] = [];
  readonly #byKey = new Map<string, number[]>();
  readonly #byNoun = new Map<string, number[]>();
  readonly #byPhrase = new Map<string, number>();
  readonly #last = new Map<number, number>();

  entity(at: number): Entity {
    return this.entities[at] as Entity;
  }

  /** A new source; gives its index. */
  add(draft: Draft): number {
    const entity: Entity = {
      words: [],
      plural: false,
      thing: false,
      sex: undefined,
      role: undefined,
      affiliation: undefined,
      anonymity: undefined,
      members: [],
      citing: [],
      through: [],
      ...draft,
      nouns: new Set(draft.nouns),
      mentions: [],
    };
    const at = this.entities.push(entity) - 1;
    this.#index(at);
    for (const noun of entity.nouns) push(this.#byNoun, noun, at);
    return at;
  }

  /** Lets "the NOUN" mean the entity from now on. */
  call(at: number, noun: string): void {
    this.entity(at).nouns.add(noun);
    push(this.#byNoun, noun, at);
  }

  /** Lets the same phrase mean the entity again. */
  remember(at: number, phrase: string): void {
    this.#byPhrase.set(phrase.toLowerCase(), at);
  }

  samePhrase(phrase: string): number | undefined {
    return this.#byPhrase.get(phrase.toLowerCase());
  }

  /** Gives a body another name, such as its acronym. */
  alias(at: number, name: string): void {
    for (const key of keysOf(nameWords(name))) push(this.#byKey, key, at);
    push(this.#byKey, `=${nameWords(name).join(' ')}`, at);
  }

  /** The body, group or work that a proper name means. */
  bodyNamed(name: string): number | undefined {
    const words = nameWords(name);
    const exact = this.#byKey.get(`=${words.join(' ')}`)?.at(-1);
    if (exact !== undefined) return exact;
    const candidates = keysOf(words).flatMap((key) => this.#byKey.get(key)?.slice(-MOST) ?? []);
    return candidates.findLast((at) => this.entity(at).kind !== 'person' && sameName(this.entity(at).words, words));
  }

  /** Takes a fuller name for a body. */
  rename(at: number, name: string): void {
    const entity = this.entity(at);
    entity.name = name;
    entity.words = nameWords(name);
    this.#index(at);
  }

  #index(at: number): void {
    const { words, kind } = this.entity(at);
    if (words.length === 0 || kind === 'person') return;
    for (const key of [...keysOf(words), `=${words.join(' ')}`]) push(this.#byKey, key, at);
  }

  /** Whom "the NOUN" means: of those so called, the one spoken of last, by a source's mention or a name. */
  called(noun: string, fits: (entity: Entity) => boolean): number | undefined {
    let best: number | undefined;
    for (const at of this.#byNoun.get(noun)?.slice(-MOST) ?? [])
      if (fits(this.entity(at)) && (best === undefined || this.lastSpoken(at) >= this.lastSpoken(best))) best = at;
    return best;
  }

  /** Another who may be meant as well as `best`: last spoken of in the same sentence. */
  rivalOf(best: number, noun: string, fits: (entity: Entity) => boolean): number | undefined {
    const last = (at: number): number | undefined => this.recent[this.lastSpoken(at)]?.sentence;
    const sentence = last(best);
    if (sentence === undefined) return undefined;
    return this.#byNoun
      .get(noun)
      ?.slice(-MOST)
      .find((at) => at !== best && fits(this.entity(at)) && last(at) === sentence);
  }

  /** How many occurrences had passed when the entity was last spoken of; -1 if never yet. */
  lastSpoken(at: number): number {
    return this.#last.get(at) ?? -1;
  }

  occur(occurrence: Occurrence): void {
    this.#last.set(occurrence.at, this.recent.push(occurrence) - 1);
  }

  /** The sources that have mentions, by the first of them; indices in `citing` and `through` moved along. */
  inOrder(): Source[] {
    const order = this.entities
      .map(({ mentions }, at) => ({
        at,
        start: mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
      }))
      .filter(({ start }) => start !== Number.POSITIVE_INFINITY)
      .sort((a, b) => a.start - b.start || a.at - b.at);
    const moved = new Map(order.map(({ at }, index) => [at, index]));
    const move = (indices: readonly number[]): number[] => indices.flatMap((at) => moved.get(at) ?? []);
    return order.map(({ at }) => {
      const { name, kind, naming, role, affiliation, anonymity, mentions } = this.entity(at);
      return {
        name,
        kind,
        naming,
        ...(role !== undefined && { role }),
        ...(affiliation !== undefined && { affiliation }),
        ...(anonymity !== undefined && { anonymity }),
        mentions: mentions
          .map(({ start, end, citing, through, unsure }) => ({
            start,
            end,
            ...(citing && citing.length > 0 && { citing: move(citing) }),
            ...(through && through.length > 0 && { through: move(through) }),
            ...(unsure && { unsure }),
          }))
          .sort((a, b) => a.start - b.start || a.end - b.end),
      };
    });
  }
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key) ?? [];
  if (known.at(-1) !== at) known.push(at);
  map.set(key, known);
}
