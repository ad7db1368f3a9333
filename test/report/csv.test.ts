import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { csvHeader, toCsv } from '../../src/report/csv.ts';
import { reportOf } from './report-of.ts';

describe('toCsv', () => {
  const text = '=SUM(A1) is wrong, "the office", Ltd said. Fine.';
  const csv = `${csvHeader()}${toCsv(reportOf('story', text, [{ content: '=SUM(A1) is wrong', cue: 'said', mention: '"the office", Ltd' }]), text)}`;

  test('a row a statement, quotation marks and commas kept', () => {
    const [row, ...rest] = csvParse(csv);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      article: 'story',
      statement: 'a1',
      mention: '"the office", Ltd',
      cue: 'said',
      content_offsets: '0-17',
    });
  });

  test('a cell that a spreadsheet would run is made harmless', () => {
    expect(csvParse(csv)[0]?.['statement_text']).toBe("'=SUM(A1) is wrong");
  });

  test('has the columns of the Markkula annotations, and offsets', () => {
    expect(csvParse(csv)[0]).toMatchObject({
      source_type: 'unnamed-group',
      source_name: '"the office", Ltd',
      source_title: '',
      justification: '"the office", Ltd … said',
      cue_offsets: '37-41',
    });
  });

  test('no statement, no row', () => {
    expect(toCsv(reportOf('story', text, []), text)).toBe('');
  });
});
