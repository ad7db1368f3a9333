import type { Kind, Mention, Naming, Source } from '../document.ts';
import type { Profile } from './profile.ts';
import { keysOf, nameWords, sameName } from './same-name.ts';

/** A source while its mentions are being gathered. */
export interface Entity {
  name: string;
  /** The words of the name, as they are compared. */
  words: readonly string[];
  kind: Kind;
  naming: Naming;
  role: string | undefined;
  readonly mentions: Mention[];
  /** What its last mention drew on: indices of entities. */
  citing: readonly number[];
}

/** The sources met so far, with what finds them again in time that does not grow with their number. */
export class Cast {
  readonly entities: Entity[] = [];
  /** The mentions so far in the order of the text: where each starts and whose it is. */
  readonly recent: { readonly start: number; readonly at: number }[] = [];
  readonly #byKey = new Map<string, number[]>();
  readonly #byHead = new Map<string, number>();

  /** The source that a name or noun phrase means, where it was met before. */
  find(profile: Profile): number | undefined {
    const { form, name, kind } = profile;
    if (form !== 'name') {
      const same = this.#byHead.get(`=${name.toLowerCase()}`);
      const called = profile.definite && !profile.plural ? this.#byHead.get(profile.head) : undefined;
      return same ?? called;
    }
    const words = nameWords(name);
    const candidates = keysOf(words).flatMap((key) => this.#byKey.get(key)?.slice(-MOST) ?? []);
    return candidates.findLast((at) => {
      const entity = this.entities[at] as Entity;
      return (entity.kind === 'person') === (kind === 'person') && sameName(entity.words, words);
    });
  }

  /** A new source; gives its index. */
  add({ name, kind, naming, role, head, form }: Profile): number {
    const at = this.entities.push({ name, words: nameWords(name), kind, naming, role, mentions: [], citing: [] }) - 1;
    if (form === 'name') this.#index(at);
    this.#byHead.set(`=${name.toLowerCase()}`, at);
    if (form !== 'pronoun') this.#byHead.set(head, at);
    return at;
  }

  /** Takes in what another mention of the source tells: a fuller name, a role, a noun to call it by. */
  learn(at: number, profile: Profile): void {
    const entity = this.entities[at] as Entity;
    if (profile.form === 'pronoun') return;
    entity.role ??= profile.role;
    this.#byHead.set(profile.head, at);
    if (profile.form !== 'name' || (entity.naming === 'named' && profile.name.length <= entity.name.length)) return;
    if (
      entity.naming === 'named' &&
      entity.kind !== 'person' &&
      profile.name.split(' ').length > entity.name.split(' ').length + 4
    )
      return;
    entity.name = profile.name;
    entity.naming = profile.naming;
    entity.words = nameWords(profile.name);
    this.#index(at);
  }

  note(at: number, mention: Mention): void {
    (this.entities[at] as Entity).mentions.push(mention);
    this.recent.push({ start: mention.start, at });
  }

  #index(at: number): void {
    for (const key of keysOf((this.entities[at] as Entity).words)) {
      const known = this.#byKey.get(key) ?? [];
      if (known.at(-1) !== at) known.push(at);
      this.#byKey.set(key, known);
    }
  }

  /** The sources by first mention, their indices in `citing` and `through` moved along. */
  inOrder(): Source[] {
    const order = this.entities
      .map(({ mentions }, at) => ({
        at,
        start: mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
      }))
      .sort((a, b) => a.start - b.start || a.at - b.at);
    const moved = new Map(order.map(({ at }, index) => [at, index]));
    const move = (indices: readonly number[]): number[] => indices.map((at) => moved.get(at) ?? at);
    return order.map(({ at }) => {
      const { name, kind, naming, role, mentions } = this.entities[at] as Entity;
      const sorted = mentions
        .map(({ start, end, citing, through }) => ({
          start,
          end,
          ...(citing && { citing: move(citing) }),
          ...(through && { through: move(through) }),
        }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
      return { name, kind, naming, ...(role !== undefined && { role }), mentions: sorted };
    });
  }
}

/** Sources of one word that are compared with a name, at most. */
const MOST = 10;
