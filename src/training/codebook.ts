/**
 * Articles labelled by the codebook, made like PolNeAR's where the two merely write the same thing differently: marks
 * around a content belong to it, and of nested attributions only the outermost stands.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '../engine/document.ts';
import { type LabelledArticle, type Offsets, type RawArticle, readArticles, readJsonl, toArticle } from './corpus.ts';

const LABELS = join(import.meta.dirname, 'labels/open-news.jsonl');

type Attribution = LabelledArticle['attributions'][number];

/**
 * What may be learned from: the labels of this project on DIR/open-news.jsonl, DIR/open-news-labelled.jsonl and the
 * whole articles of DIR/../gold/articles/train; each where it is there.
 */
export function readCodebook(dir: string): LabelledArticle[] {
  return [...readOwnLabels(dir), ...readIfThere(dir, 'open-news-labelled'), ...readWholeArticles(dir, 'train')];
}

const readIfThere = (dir: string, name: string): LabelledArticle[] =>
  existsSync(join(dir, `${name}.jsonl`)) ? readArticles(dir, name) : [];

/** The labels of this project, with the stories they are offsets into; without intentions and attitudes. */
export function readOwnLabels(dir: string): LabelledArticle[] {
  const texts = new Map(readIfThere(dir, 'open-news').map(({ id, text }) => [id, text]));
  return (readJsonl(LABELS) as RawArticle[]).flatMap((raw) => {
    const text = texts.get(raw.id);
    return text === undefined ? [] : [toArticle({ ...raw, text })];
  });
}

/** NAME.txt and NAME.gold.json of DIR/../gold/articles/SPLIT, in the order of their names; none without that folder. */
export function readWholeArticles(dir: string, split: 'train' | 'dev'): LabelledArticle[] {
  const folder = join(dir, '../gold/articles', split);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as RawArticle;
      return toArticle({ ...gold, text: readFileSync(join(folder, name.replace(/\.gold\.json$/, '.txt')), 'utf8') });
    });
}

/** The article as the models are to learn it. */
export function toLearn(article: LabelledArticle): LabelledArticle {
  const voiced = article.attributions.filter(({ act }) => act === undefined || !MERE.has(act));
  return {
    ...article,
    attributions: voiced
      .filter(({ cue }) => !voiced.some(({ content = [] }) => cue?.[0] !== undefined && holds(content, cue[0])))
      .map(
        ({ content = [], ...rest }): Attribution => ({
          ...rest,
          content: content.map((span) => withMarks(article.text, span)),
        }),
      ),
  };
}

const MERE: ReadonlySet<Act> = new Set<Act>(['intention', 'attitude']);

const holds = (content: readonly Offsets[], [start, end]: Offsets): boolean =>
  content.some((span) => span[0] <= start && end <= span[1]);

/** The span with the quotation mark right before it, and the one after it with the punctuation inside the marks. */
function withMarks(text: string, [start, end]: Offsets): Offsets {
  const before = /(?:["“‘«]|'')\s?$/.exec(text.slice(Math.max(0, start - 3), start));
  const after = /^\s?[,.!?]?\s?(?:["”’»]|'')/.exec(text.slice(end, end + 5));
  return [before ? start - before[0].length : start, after ? end + after[0].length : end];
}

const LEAST_SHARED = 40;

/** The articles that have no sentence of 40 letters or more in common with the others. */
export function withoutShared(
  articles: readonly LabelledArticle[],
  others: readonly LabelledArticle[],
): LabelledArticle[] {
  const text = others.map((other) => flat(other.text)).join('\n');
  return articles.filter(
    (article) =>
      !sentencesOf(article.text).some((sentence) => sentence.length >= LEAST_SHARED && text.includes(sentence)),
  );
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const sentencesOf = (text: string): string[] => text.split(/\n|(?<=[.!?]["”']?)\s+/).map(flat);
