/**
 * Resolves the readable labels of a sample article (test/articles/NAME/gold.txt) into UTF-16 offsets of its text
 * (gold.json). One label a line, its fields parted by " | ", "-" for none. In a field " // " parts pieces, and
 * " … " stands for all that lies between a piece's first and last words. "#" starts a comment.
 *
 *     source ID | name | kind | naming | role | reason for anonymity
 *     says CHAIN | form | content | cue | mention    CHAIN: "paper > memo"; "(paper >) minister": paper only relays
 *     reply ID | outcome | cue
 *     remark KIND | sure or unsure | sentence | triggers
 *     none SENTENCE                                  stated in the outlet's own voice with no source
 *
 * `npx tsx build/gold.ts` writes gold.json beside every gold.txt.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Form, Kind, Naming } from '../src/engine/document.ts';
import type { Offsets } from '../src/report/report.ts';

interface GoldSource {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly naming: Naming;
  readonly role: string | null;
  /** The words of the text that give the reason. */
  readonly anonymityReason: string | null;
}

interface GoldAttribution {
  readonly content: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly mention: readonly Offsets[];
  readonly source: string | null;
  readonly form: Form;
  /** Source ids from the nearest the reader to the farthest origin. */
  readonly chain: readonly string[];
}

/** Labels of one article, spans half-open in UTF-16 code units of its text. */
export interface Gold {
  readonly id: string;
  readonly sources: readonly GoldSource[];
  readonly attributions: readonly GoldAttribution[];
  readonly repliesSought: readonly { readonly source: string; readonly cue: Offsets; readonly outcome: string }[];
  readonly remarks: readonly {
    readonly span: Offsets;
    readonly triggers: readonly Offsets[];
    readonly kind: string;
    readonly sure: boolean;
  }[];
  readonly unsourced: readonly Offsets[];
}

const WORD = /[\p{L}\p{N}]/u;

/** Every place where the words stand whole: "he" is not found in "the". */
function places(text: string, words: string): Offsets[] {
  const found: Offsets[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const cutsBefore = WORD.test(words.charAt(0)) && WORD.test(text.charAt(start - 1));
    const cutsAfter = WORD.test(words.charAt(words.length - 1)) && WORD.test(text.charAt(end));
    if (!cutsBefore && !cutsAfter) found.push([start, end]);
  }
  return found;
}

/** The one place of a piece, "first words … last words" or whole; throws an Error where there is none, or several. */
function only(text: string, piece: string): Offsets {
  const [first = '', last] = piece.split(' … ');
  const starts = places(text, first);
  const start = starts[0];
  if (start === undefined || starts.length > 1) throw new Error(`found ${starts.length} times: “${first}”`);
  if (last === undefined) return start;
  const end = places(text, last).find(([at]) => at >= start[1]);
  if (end === undefined) throw new Error(`not found after “${first}”: “${last}”`);
  return [start[0], end[1]];
}

const gap = (a: Offsets, b: Offsets): number => Math.max(a[0] - b[1], b[0] - a[1]);

/** The place of the words that is nearest to one of the spans without touching any; throws an Error where there is none. */
function nearest(text: string, words: string, spans: readonly Offsets[]): Offsets {
  const distance = (place: Offsets): number => Math.min(...spans.map((span) => gap(place, span)));
  const free = places(text, words).filter((place) => distance(place) >= 0);
  const best = free.sort((a, b) => distance(a) - distance(b))[0];
  if (best === undefined) throw new Error(`not found outside the content: “${words}”`);
  return best;
}

const pieces = (field: string): string[] => (field === '-' ? [] : field.split(' // '));
const orNull = (field: string): string | null => (field === '-' ? null : field);

function attribution(
  text: string,
  [head, form, body, cue, mention]: readonly [string, string, string, string, string],
) {
  const chain = head === '-' ? [] : head.replaceAll(/[()]/g, '').split(/\s*>\s*/);
  const content = pieces(body).map((piece) => only(text, piece));
  const cues = pieces(cue).map((words) => nearest(text, words, content));
  const mentions = pieces(mention).map((words) => nearest(text, words, [...content, ...cues]));
  const source = head.replace(/\([^)]*\)\s*/, '').split(' > ')[0] ?? '-';
  return { content, cue: cues, mention: mentions, source: orNull(source), form: form as Form, chain };
}

/**
 * Labels with offsets. Throws an Error that names the line where words do not stand in the text, where content stands
 * there more than once, or where a line is of no known sort.
 */
export function resolveGold(id: string, labels: string, text: string): Gold {
  const gold = {
    id,
    sources: [] as GoldSource[],
    attributions: [] as GoldAttribution[],
    repliesSought: [] as Gold['repliesSought'][number][],
    remarks: [] as Gold['remarks'][number][],
    unsourced: [] as Offsets[],
  };
  labels.split('\n').forEach((line, index) => {
    const [, sort = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    const [a = '-', b = '-', c = '-', d = '-', e = '-', f = '-'] = rest.split(' | ');
    try {
      if (line === '' || line.startsWith('#')) return;
      else if (sort === 'source') {
        const [kind, naming] = [c as Kind, d as Naming];
        gold.sources.push({ id: a, name: b, kind, naming, role: orNull(e), anonymityReason: orNull(f) });
      } else if (sort === 'says') gold.attributions.push(attribution(text, [a, b, c, d, e]));
      else if (sort === 'reply') gold.repliesSought.push({ source: a, cue: replyCue(text, c, gold), outcome: b });
      else if (sort === 'remark') {
        const span = only(text, c);
        const triggers = pieces(d).map((words) => inside(text, words, span));
        gold.remarks.push({ span, triggers, kind: a, sure: b === 'sure' });
      } else if (sort === 'none') gold.unsourced.push(only(text, a));
      else throw new Error('neither source, says, reply, remark nor none');
    } catch (error) {
      throw new Error(`${id}/gold.txt:${index + 1}: ${(error as Error).message}`);
    }
  });
  return gold;
}

/** Two replies may use the same words: each line takes the next place. */
function replyCue(text: string, cue: string, { repliesSought }: Pick<Gold, 'repliesSought'>): Offsets {
  const next = places(text, cue).find(([start]) => repliesSought.every((reply) => reply.cue[0] !== start));
  if (next === undefined) throw new Error(`not found: “${cue}”`);
  return next;
}

function inside(text: string, words: string, [from, to]: Offsets): Offsets {
  const place = places(text, words).find(([start, end]) => from <= start && end <= to);
  if (place === undefined) throw new Error(`not in the remark: “${words}”`);
  return place;
}

/** gold.json as it is committed. */
export const goldJson = (gold: Gold): string =>
  `${JSON.stringify(gold, null, 1).replaceAll(/\[\s*(\d+),\s*(\d+)\s*\]/g, '[$1, $2]')}\n`;

function main(): void {
  const articles = resolve(import.meta.dirname, '../test/articles');
  for (const name of readdirSync(articles).filter((entry) => existsSync(join(articles, entry, 'gold.txt')))) {
    const read = (file: string): string => readFileSync(join(articles, name, file), 'utf8');
    writeFileSync(join(articles, name, 'gold.json'), goldJson(resolveGold(name, read('gold.txt'), read('text.txt'))));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
