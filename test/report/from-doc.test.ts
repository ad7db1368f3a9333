import { describe, expect, test } from 'vitest';
import type { Attribution, Doc, Source, Span } from '../../src/engine/document.ts';
import { annotate, blank } from '../../src/engine/pipeline.ts';
import { pairQuotations } from '../../src/engine/quotations/pair.ts';
import { splitParagraphs } from '../../src/engine/tokens/paragraphs.ts';
import { splitSentences } from '../../src/engine/tokens/sentences.ts';
import { tokenize } from '../../src/engine/tokens/tokenize.ts';
import { toReport } from '../../src/report/from-doc.ts';

const TEXT = `Rain on its way
The dam broke on Monday, according to a report by the Gazette citing a memo. It was built in 1950.
“It was old,” Lee told the Herald. “It leaked.”
“Nobody cared.”
Is it believed to be safe? It is said to hold.`;

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const cue = (words: string, lemma: string) => ({ ...at(words), lemma });

const ATTRIBUTIONS: Attribution[] = [
  {
    content: [at('The dam broke on Monday')],
    form: 'indirect',
    cue: cue('according to', 'according'),
    mention: at('a report by the Gazette citing a memo'),
    confidence: 0.86,
  },
  {
    content: [at('“It was old,”'), at('“It leaked.”')],
    form: 'direct',
    cue: cue('told', 'tell'),
    mention: at('Lee'),
    confidence: 0.97,
  },
  { content: [at('“Nobody cared.”')], form: 'direct', runsOn: true, confidence: 0.9 },
  { content: [at('to hold')], form: 'indirect', cue: cue('is said', 'say'), confidence: 0.6 },
];

const SOURCES: Source[] = [
  {
    name: 'Gazette',
    kind: 'news-organization',
    naming: 'named',
    mentions: [{ ...at('a report by the Gazette citing a memo'), citing: [1] }],
  },
  { name: 'memo', kind: 'document', naming: 'unnamed', mentions: [at('a memo')] },
  { name: 'Lee', kind: 'person', naming: 'named', role: 'engineer', mentions: [{ ...at('Lee'), through: [3] }] },
  { name: 'Herald', kind: 'news-organization', naming: 'named', mentions: [at('Herald')] },
];

const paragraphs = annotate(blank(TEXT), 'paragraphs', splitParagraphs);
const sentences = annotate(annotate(paragraphs, 'tokens', tokenize), 'sentences', splitSentences);
const tags = annotate(annotate(sentences, 'quotations', pairQuotations), 'tags', ({ tokens }) =>
  tokens.map(() => 'NN'),
);
const attributed = annotate(tags, 'attributions', () => ATTRIBUTIONS);
const replied = annotate(attributed, 'replies', () => []);
const worded = annotate(
  annotate(replied, 'evidentials', () => []),
  'means',
  () => [],
);
const DOC: Doc = annotate(worded, 'sources', () => SOURCES);

const report = toReport(DOC, { id: 'dam', engine: '9.9.9' });
const words = ([start, end]: readonly [number, number]): string => TEXT.slice(start, end);

describe('toReport', () => {
  test('names the article, the engine and the format', () => {
    expect([report.schema, report.id, report.engine]).toEqual(['according-to/report/1', 'dam', '9.9.9']);
  });

  test('gives sources ids in order, with role, kind and mentions', () => {
    expect(report.sources.map(({ id, name, role }) => [id, name, role])).toEqual([
      ['s1', 'Gazette', null],
      ['s2', 'memo', null],
      ['s3', 'Lee', 'engineer'],
      ['s4', 'Herald', null],
    ]);
    expect(report.sources[1]?.mentions.map(words)).toEqual(['a memo']);
  });

  test.each([
    [0, 's1', ['s1', 's2'], ['The dam broke on Monday'], ['according to']],
    [1, 's3', ['s4', 's3'], ['“It was old,”', '“It leaked.”'], ['told']],
    [2, 's3', ['s4', 's3'], ['“Nobody cared.”'], []],
    [3, null, [], ['to hold'], ['is said']],
  ])('attribution %i: source %s, chain %j', (index, source, chain, content, cues) => {
    const found = report.attributions[index];
    expect(found?.id).toBe(`a${index + 1}`);
    expect([found?.source, found?.chain]).toEqual([source, chain]);
    expect(found?.content.map(words)).toEqual(content);
    expect(found?.cue.map(words)).toEqual(cues);
  });

  test('lists plain statements without a source: no heading, no question', () => {
    expect(report.unsourced.map(words)).toEqual(['It was built in 1950.']);
  });

  test('counts sentences', () => {
    expect(report.coverage).toEqual({ sentences: 8, attributed: 5, remarks: 0, unsourced: 1 });
  });

  test('of an empty text is empty', () => {
    const empty: Doc = {
      text: '',
      paragraphs: [],
      tokens: [],
      sentences: [],
      quotations: [],
      tags: [],
      attributions: [],
      replies: [],
      evidentials: [],
      means: [],
      sources: [],
    };
    expect(toReport(empty, { id: '', engine: '' })).toMatchObject({ sources: [], attributions: [], unsourced: [] });
  });
});
