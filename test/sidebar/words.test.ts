import { describe, expect, test } from 'vitest';
import type { ReportAttribution, ReportSource } from '../../src/report/report.ts';
import { markOf } from '../../src/sidebar/mark.ts';
import { contentWords, cueWords, kindWords, nameWords, paragraphNumber } from '../../src/sidebar/words.ts';
import { REPORT, TEXT } from './sample.ts';

const source = (more: Partial<ReportSource>): ReportSource => ({
  id: 's1',
  name: 'Name',
  kind: 'person',
  naming: 'named',
  role: null,
  affiliation: null,
  mentions: [],
  anonymity: null,
  ...more,
});

const disclosed = { disclosed: true, reason: null, stock: false } as const;

describe('the words for a kind of source', () => {
  test.each<[string, Partial<ReportSource> | undefined, string, string]>([
    ['a named person', {}, 'named person', 'named'],
    ['a named group', { kind: 'group' }, 'named group', 'named'],
    ['another outlet', { kind: 'news-organization' }, 'named news organization', 'organization'],
    ['a poll', { kind: 'data' }, 'named data', 'document'],
    ['a document that is only described', { kind: 'document', naming: 'unnamed' }, 'unnamed document', 'unnamed'],
    ['no reason', { naming: 'anonymous', anonymity: disclosed }, 'anonymous person, no reason given', 'unnamed'],
    [
      'a reason',
      { naming: 'anonymous', anonymity: { ...disclosed, reason: [1, 2] } },
      'anonymous person, reason given',
      'unnamed',
    ],
    [
      'a stock reason',
      { naming: 'anonymous', anonymity: { disclosed: true, reason: [1, 2], stock: true } },
      'anonymous person, stock reason',
      'unnamed',
    ],
    ['"critics"', { kind: 'unspecified', naming: 'unnamed' }, 'unspecified', 'unspecified'],
    ['nobody', undefined, 'unspecified', 'unspecified'],
  ])('%s', (_, more, words, mark) => {
    const given = more === undefined ? undefined : source(more);
    expect([kindWords(given), markOf(given)]).toEqual([words, mark]);
  });

  test('a text that names nobody is said to', () => expect(nameWords(undefined)).toBe('No source named'));
});

describe('the words of a statement', () => {
  const byId = (id: string): ReportAttribution => {
    const found = REPORT.attributions.find((attribution) => attribution.id === id);
    if (found === undefined) throw new Error(`no attribution ${id} in the sample`);
    return found;
  };

  test.each([
    ['a1', '“The ferry will sail again before the first frost,”', 'said', 1],
    ['a3', 'the repairs cost 2.4 million crowns', 'According to', 2],
    ['a4', '“Do not <b>announce</b> the date & keep the <script>alert(1)</script> page empty.”', 'reads', 3],
    ['a5', '“We were told nothing,” … “nothing at all.”', 'one deckhand said', 4],
    ['a6', 'the old ramp was sold for scrap', 'is believed', 5],
  ])('%s', (id, content, cue, paragraph) => {
    const attribution = byId(id);
    expect(contentWords(TEXT, attribution)).toBe(content);
    expect(cueWords(TEXT, attribution)).toBe(cue);
    expect(paragraphNumber(TEXT, attribution)).toBe(paragraph);
  });

  test('spans outside the text give empty words', () => {
    const outside: ReportAttribution = { ...byId('a3'), content: [[9000, 9001]], cue: [[9001, 9002]] };
    expect(contentWords(TEXT, outside)).toBe('');
    expect(cueWords(TEXT, outside)).toBe('');
    expect(paragraphNumber(TEXT, outside)).toBe(7);
  });
});
