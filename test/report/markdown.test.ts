import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/report/markdown.ts';
import { reportOf } from './report-of.ts';

describe('toMarkdown', () => {
  test('says who says what, how, and where', () => {
    const text = 'First paragraph.\nRain is due, the office said.';
    const page = toMarkdown(
      reportOf('story', text, [{ content: 'Rain is due', cue: 'said', mention: 'the office' }]),
      text,
    );
    expect(page).toContain('1 attributed statement from 1 source; 1 unnamed.');
    expect(page).toContain('- **the office**: Rain is due');
    expect(page).toContain('organization, unnamed · indirect · cue: said · paragraph 2');
    expect(page).toContain('Found by software; may be wrong. Not a fact-check.');
  });

  test('words of the page that look like markup stay words', () => {
    const text = '<script>alert(1)</script> [x](javascript:y) **bold** `code` # said Ann.';
    const page = toMarkdown(
      reportOf('story', text, [{ content: text.slice(0, -10), cue: 'said', mention: 'Ann' }]),
      text,
    );
    const html = marked.parse(page, { async: false });
    expect(html).not.toMatch(/<script|<a |<code|<strong>bold/);
    expect(html).toContain('alert(1)');
  });

  test('nothing found is said plainly', () => {
    expect(toMarkdown(reportOf('story', 'Hello.', []), 'Hello.')).toContain('No attributed statement was found.');
  });
});
