import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/model/model.ts';
import { type ReportMeta, toReport } from '../../src/report/from-doc.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../src/engine/model/weights.bin`));
const META = { id: '', engine: '' };

/** "kind: words (detail)" of the chips of the first statement. */
function chipsIn(text: string, meta: ReportMeta = META): string[] {
  const [first] = toReport(analyze(text, model), meta).attributions;
  return (first?.chips ?? []).map(({ kind, words, detail }) => {
    const told = words.map(([start, end]) => text.slice(start, end)).join(' … ');
    return `${kind}: ${told}${detail === undefined ? '' : ` (${detail})`}`;
  });
}

test.each<[string, string[]]>([
  ['“We lost,” Kerr wrote on X.', ['says-how: on X']],
  ['Marta Ortiz said the bridge might close.', ['hedge: might']],
  ['Marta Ortiz said the bridge was reportedly sold and could close.', ['hedge: reportedly … could']],
  ['Marta Ortiz said the bridge would close in May.', []],
  ['A dock worker said the plan was a disgrace.', ['opinion-unnamed: disgrace']],
  ['Marta Ortiz said the plan was a disgrace.', []],
  ['A dock worker said the plan was not reckless.', []],
  [
    'According to a memo seen by the New York Times, the bridge is unsafe.',
    ['seen-by-outlet: seen by the New York Times'],
  ],
  ['According to a memo reviewed by the Senate, the bridge is unsafe.', []],
])('%s', (text, chips) => {
  expect(chipsIn(text)).toEqual(chips);
});

test('a run-on statement says where its attribution stands', () => {
  const text = '“It is old,” Marta Ortiz told the council. “It leaks.”\n“Nobody cares.”';
  const { attributions } = toReport(analyze(text, model), META);
  const elsewhere = attributions.flatMap(({ chips }) => chips).filter(({ kind }) => kind === 'attribution-elsewhere');
  expect(elsewhere.length).toBeGreaterThan(0);
  expect(elsewhere[0]?.words.map(([start, end]) => text.slice(start, end)).join(' ')).toContain('Marta Ortiz');
});

test('one source alone is told of every statement', () => {
  const chips = toReport(analyze('Marta Ortiz said it was old. Ortiz said it leaked.', model), META).attributions.map(
    (statement) => statement.chips.map(({ kind }) => kind),
  );
  expect(chips).toEqual([['only-source'], ['only-source']]);
});

test('a link in a statement is a document behind it; what the page says of its outlet is kept', () => {
  const text = 'The bridge is unsafe, according to an audit. It was built in 1950.';
  const start = text.indexOf('audit');
  const report = toReport(analyze(text, model), {
    ...META,
    links: [
      { span: { start, end: start + 5 }, href: 'https://www.council.example/audit.pdf' },
      { span: { start: 0, end: 3 }, href: 'https://tern.example/topics/bridges' },
    ],
    outlet: { name: 'The Tern', correctionsPolicy: 'https://tern.example/fixes' },
  });
  expect(report.attributions[0]?.chips).toContainEqual({
    kind: 'document-linked',
    words: [[start, start + 5]],
    detail: 'council.example',
  });
  expect(report.attributions[0]?.chips.filter(({ kind }) => kind === 'document-linked')).toHaveLength(1);
  expect(report.outlet).toEqual({ name: 'The Tern', correctionsPolicy: 'https://tern.example/fixes' });
});
