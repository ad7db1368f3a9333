/**
 * Our own sample articles, from the page to the report. After a wanted change of the engine or the report,
 * `UPDATE_GOLDEN=1 npx vitest run test/articles.test.ts` writes every report.md anew: read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Gold, goldJson, resolveGold } from '../build/gold.ts';
import { analyze } from '../src/engine/analyze.ts';
import { loadModel } from '../src/engine/model/model.ts';
import { readArticle } from '../src/page/article.ts';
import { isArticle } from '../src/page/detect.ts';
import { toReport } from '../src/report/from-doc.ts';
import { toMarkdown } from '../src/report/markdown.ts';
import type { Offsets } from '../src/report/report.ts';

const root = resolve(import.meta.dirname, 'articles');
const names = readdirSync(root);
const articles = names.filter((name) => existsSync(join(root, name, 'text.txt')));
const read = (name: string, file: string): string => readFileSync(join(root, name, file), 'utf8');
const pageOf = (name: string): Document => parseHTML(read(name, 'page.html')).document as unknown as Document;
const model = loadModel(readFileSync(resolve(import.meta.dirname, '../src/engine/model/weights.bin')));

describe.each(names)('page %s', (name) => {
  test('is taken for an article only where it is one', () => {
    expect(isArticle(pageOf(name))).toBe(articles.includes(name));
  });

  test('asks for nothing from outside', () => {
    const html = read(name, 'page.html');
    const loading = /<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc=|<link\b[^>]*rel="(?:stylesheet|preload)"/gi;
    expect(html.match(loading) ?? []).toEqual([]);
    expect(html.match(/url\((?!#)[^)]*\)|@import/gi) ?? []).toEqual([]);
  });
});

describe.each(articles)('article %s', (name) => {
  const text = read(name, 'text.txt');
  const gold = JSON.parse(read(name, 'gold.json')) as Gold;
  const words = ([start, end]: Offsets): string => text.slice(start, end);

  test('is read from its page without captions, boxes and comments', () => {
    expect(readArticle(pageOf(name))?.text).toBe(text);
  });

  test('has labels that agree with their readable source', () => {
    expect(read(name, 'gold.json')).toBe(goldJson(resolveGold(name, read(name, 'gold.txt'), text)));
  });

  test('has spans of whole words inside the text', () => {
    const spans = [
      ...gold.attributions.flatMap(({ content, cue, mention }) => [...content, ...cue, ...mention]),
      ...gold.repliesSought.map(({ cue }) => cue),
      ...gold.remarks.flatMap(({ span, triggers }) => [span, ...triggers]),
      ...gold.unsourced,
    ];
    expect(spans.filter(([start, end]) => start < 0 || start >= end || end > text.length)).toEqual([]);
    expect(spans.map(words).filter((piece) => piece !== piece.trim() || piece.includes('\n'))).toEqual([]);
    expect(gold.attributions.filter(({ content }) => !content.some((span) => /\p{L}/u.test(words(span))))).toEqual([]);
  });

  test('names only sources it declares, and each of them somewhere', () => {
    const declared = gold.sources.map(({ id }) => id);
    const used = new Set([
      ...gold.attributions.flatMap(({ source, chain }) => (source === null ? chain : [source, ...chain])),
      ...gold.repliesSought.map(({ source }) => source),
    ]);
    expect([...used].sort()).toEqual([...declared].sort());
    expect(gold.attributions.filter(({ source, chain }) => source !== null && !chain.includes(source))).toEqual([]);
  });

  test('gives reasons for anonymity in the words of the text', () => {
    const reasons = gold.sources.flatMap(({ anonymityReason }) => anonymityReason ?? []);
    expect(reasons.filter((reason) => !text.includes(reason))).toEqual([]);
  });

  test('lists its attributions in reading order, no words twice', () => {
    const contents = gold.attributions.flatMap(({ content }) => content);
    expect(contents.filter(([start], index) => start < (contents[index - 1]?.[1] ?? 0)).map(words)).toEqual([]);
  });

  test('gives the report that a person has read', () => {
    // The engine's number is left out: a report stays good for every version that finds the same.
    const report = toMarkdown(toReport(analyze(text, model), { id: name, engine: '' }), text);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(join(root, name, 'report.md'), report);
    expect(report).toBe(read(name, 'report.md'));
  });
});
