import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { loadModel } from '../../../src/engine/model/model.ts';
import { toReport } from '../../../src/report/from-doc.ts';
import { readCases } from './cases.ts';
import { FIELDS, type Judgement, judge } from './score-cases.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../../src/engine/model/weights.bin`));

/** A little under what the whole engine reaches, attributions included. */
test.each([
  ['before', 0.79],
  ['after', 0.92],
])('the engine finds who says so in the cases written %s the code', (folder, floor) => {
  const cases = readCases(`${import.meta.dirname}/${folder}`);
  const judged = cases.flatMap((one, at) => {
    const report = toReport(analyze(one.text.replaceAll('\n\n', '\n'), model), {
      id: `${folder}-${at}`,
      engine: 'test',
    });
    return judge(one, report).map((each) => ({ ...each, file: one.file, text: one.text }));
  });
  const share = (list: readonly Judgement[]): string =>
    `${list.filter(({ right }) => right).length} of ${list.length} (${Math.round((100 * list.filter(({ right }) => right).length) / Math.max(1, list.length))} %)`;
  const files = [...new Set(judged.map(({ file }) => file))];
  const table = [
    ...FIELDS.map((field) => `${field.padEnd(14)} ${share(judged.filter((each) => each.field === field))}`),
    ...files.map((file) => `${file.padEnd(16)} ${share(judged.filter((each) => each.file === file))}`),
    `all            ${share(judged)}`,
  ];
  console.info(`${folder}\n${table.join('\n')}`);
  expect(judged.filter(({ right }) => right).length / judged.length).toBeGreaterThanOrEqual(floor);
});
