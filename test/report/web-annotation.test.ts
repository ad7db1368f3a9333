import { expect, test } from 'vitest';
import { toWebAnnotations } from '../../src/report/web-annotation.ts';
import { reportOf } from './report-of.ts';

const text = 'First paragraph.\nRain is due, the office said.';
const report = reportOf('a story', text, [{ content: 'Rain is due', cue: 'said', mention: 'the office' }]);

test('one annotation a statement, valid by the Web Annotation Data Model', () => {
  const page = toWebAnnotations(report, text, 'https://tern.example/rain');
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://tern.example/rain#annotations',
    type: 'AnnotationPage',
    startIndex: 0,
  });
  expect(page['items']).toEqual([
    {
      id: 'https://tern.example/rain#a1',
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'identifying', value: 'the office', format: 'text/plain' },
        ...['organization', 'unnamed', 'unnamed-group'].map((value) => ({
          type: 'TextualBody',
          purpose: 'tagging',
          value,
          format: 'text/plain',
          language: 'en',
        })),
      ],
      target: {
        source: 'https://tern.example/rain',
        selector: [
          { type: 'TextPositionSelector', start: 17, end: 28 },
          {
            type: 'TextQuoteSelector',
            exact: 'Rain is due',
            prefix: 'First paragraph.\n',
            suffix: ', the office said.',
          },
        ],
      },
    },
  ]);
});

test('without an address the article has a name of its own', () => {
  expect(JSON.stringify(toWebAnnotations(report, text))).toContain('"urn:according-to:article:a%20story#a1"');
});

test('an id that is no well-formed text is no error', () => {
  expect(() => toWebAnnotations({ ...report, id: '\ud800' }, text)).not.toThrow();
});
