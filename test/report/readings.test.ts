import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/report/findings.ts';
import { hopsOf } from '../../src/report/hops.ts';
import { documentHost, linkedFrom } from '../../src/report/links.ts';
import type { Report, ReportAttribution, ReportSource } from '../../src/report/report.ts';
import { rootsOf } from '../../src/report/roots.ts';
import { isWitnessed, rungOf } from '../../src/report/rung.ts';
import { sourceTypeOf } from '../../src/report/source-type.ts';
import { summarize } from '../../src/report/summary.ts';

const source = (id: string, more: Partial<ReportSource> = {}): ReportSource => ({
  id,
  name: id,
  kind: 'person',
  naming: 'named',
  role: null,
  affiliation: null,
  mentions: [],
  anonymity: null,
  ...more,
});
const ANONYMOUS = { disclosed: true, reason: [0, 4], stock: false } as const;
const GAZETTE = source('Gazette', { kind: 'news-organization' });
const MEMO = source('memo', { kind: 'document', naming: 'unnamed' });

/** A report with one statement for each chain; its source is the chain's first link, [] is nobody's. */
const reportOf = (
  sources: readonly ReportSource[],
  chains: readonly (readonly string[])[],
  more: Partial<Report> = {},
): Report => ({
  schema: 'according-to/report/1',
  id: 'x',
  engine: 'x',
  sources,
  attributions: chains.map(
    (chain, at): ReportAttribution => ({
      id: `a${at + 1}`,
      source: chain[0] ?? null,
      mention: [],
      cue: [],
      content: [[at, at + 1]],
      form: 'indirect',
      chain,
      rung: 2,
      hops: 0,
      stance: 'neutral',
      evidential: null,
      chips: [],
      confidence: 1,
    }),
  ),
  repliesSought: [],
  remarks: [],
  unsourced: [],
  coverage: { sentences: 1, attributed: 1, remarks: 0, unsourced: 0 },
  ...more,
});

describe('who', () => {
  test.each<[string, ReportSource | undefined, number, string]>([
    ['named person', source('Lee'), 5, 'named-person'],
    ['named organization', source('FBI', { kind: 'organization' }), 4, 'named-organization'],
    ['news organization', GAZETTE, 4, 'named-organization'],
    ['identified document', source('Bell report', { kind: 'document' }), 4, 'document'],
    ['unnamed document', MEMO, 2, 'document'],
    ['data', source('poll', { kind: 'data', naming: 'unnamed' }), 2, 'document'],
    ['unnamed person', source('an aide', { naming: 'unnamed' }), 2, 'unnamed-person'],
    ['unnamed group', source('officials', { kind: 'group', naming: 'unnamed' }), 2, 'unnamed-group'],
    ['anonymous, reason given', source('an aide', { naming: 'anonymous', anonymity: ANONYMOUS }), 3, 'anonymous'],
    [
      'anonymous, no reason',
      source('an aide', { naming: 'anonymous', anonymity: { ...ANONYMOUS, reason: null } }),
      2,
      'anonymous',
    ],
    ['unspecified', source('sources', { kind: 'unspecified', naming: 'unnamed' }), 1, 'unnamed-group'],
    ['nobody', undefined, 1, 'unnamed-group'],
  ])('%s', (_, each, rung, type) => {
    expect([rungOf(each, false), sourceTypeOf(each)]).toEqual([rung, type]);
  });

  test.each([
    ['a Gazette reporter', 'see', true],
    ['Reuters journalists', 'witness', true],
    ['a reporter', 'say', false],
    ['the pilot', 'see', false],
  ])('%s %s: witnessed is %s', (mention, lemma, witnessed) => {
    expect(isWitnessed(mention, lemma)).toBe(witnessed);
    expect(rungOf(source('x'), witnessed)).toBe(witnessed ? 6 : 5);
  });
});

describe('how far', () => {
  test.each<[string, string[], ReportSource | undefined, number]>([
    ['Lee said', ['Lee'], source('Lee'), 0],
    ['the memo reads', ['memo'], MEMO, 0],
    ['according to the Gazette', ['Gazette'], GAZETTE, 1],
    ['Lee told the Gazette', ['Gazette', 'Lee'], source('Lee'), 1],
    ['the Gazette, citing a memo', ['Gazette', 'memo'], GAZETTE, 2],
    ['Lee, citing a memo', ['Lee', 'memo'], source('Lee'), 1],
    ['nobody', [], undefined, 0],
  ])('%s', (_, chain, each, hops) => {
    expect(hopsOf(chain, each)).toBe(hops);
  });
});

describe('links', () => {
  test.each([
    ['https://www.Court.example/case/7?x#y', 'court.example'],
    ['http://user@archive.example:8080/memo.pdf', 'archive.example'],
    ['https://tern.example/tag/bridges', undefined],
    ['https://tern.example/news/topics/bridges', undefined],
    ['mailto:ada@tern.example', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s leads to a document of %s', (href, host) => {
    expect(documentHost(href)).toBe(host);
  });

  test('count where they touch the words of a statement', () => {
    const links = [
      { span: { start: 5, end: 9 }, href: 'https://court.example/7' },
      { span: { start: 20, end: 24 }, href: 'https://far.example/8' },
    ];
    expect(linkedFrom([[0, 6]], links)).toEqual([
      { kind: 'document-linked', words: [[5, 9]], detail: 'court.example' },
    ]);
  });
});

describe('summary and findings', () => {
  const through = reportOf(
    [GAZETTE, MEMO, source('Lee')],
    [['Gazette', 'memo'], ['Gazette', 'memo'], ['Gazette', 'memo'], ['Lee'], []],
  );

  test('where the words come from', () => {
    expect(rootsOf(through)).toEqual([
      { source: MEMO, statements: 3, through: GAZETTE },
      { source: source('Lee'), statements: 1 },
    ]);
    expect(summarize(through)).toBe(
      '5 attributed statements from 2 sources; 1 with nobody named; 3 rest on memo, through Gazette.',
    );
  });

  test.each<[string, Report, string, string[]]>([
    [
      'one source alone, unnamed',
      reportOf([source('an aide', { naming: 'anonymous', anonymity: ANONYMOUS })], [['an aide'], ['an aide']]),
      '2 attributed statements from 1 source; 1 unnamed, reason given for 1.',
      ['All 2 statements with a source come from one: an aide.', 'No source is named: 1 source, unnamed.'],
    ],
    [
      'two named sources',
      reportOf([source('Lee'), source('Ash')], [['Lee'], ['Ash']]),
      '2 attributed statements from 2 sources.',
      [],
    ],
    ['nothing', reportOf([], []), 'No attributed statement was found.', []],
    ['nobody alone', reportOf([], [[]]), '1 attributed statement; 1 with nobody named.', []],
    [
      'asked for comment',
      reportOf([source('Lee')], [['Lee']], {
        repliesSought: [
          { source: 'Lee', party: [0, 3], cue: [4, 9], outcome: 'answered' },
          { source: null, party: [10, 13], cue: [14, 19], outcome: 'declined' },
        ],
      }),
      '1 attributed statement from 1 source.',
      ['The text says that 2 parties were asked for comment; 1 answered.'],
    ],
  ])('%s', (_, report, summary, findings) => {
    expect(summarize(report)).toBe(summary);
    expect(findingsOf(report)).toEqual(findings);
    expect(`${summary}${findings.join('')}`).not.toMatch(/fake|biased|credible|unreliable|score/i);
  });
});
