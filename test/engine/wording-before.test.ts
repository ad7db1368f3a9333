/** Replies, evidentials and stances in the cases that were written from the specification before the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/model/model.ts';
import { toReport } from '../../src/report/from-doc.ts';
import type { Offsets, Report, ReportAttribution } from '../../src/report/report.ts';
import { type Case, readCases } from './sources/cases.ts';

const root = import.meta.dirname;
const model = loadModel(readFileSync(`${root}/../../src/engine/model/weights.bin`));

type Field = 'reply' | 'party' | 'outcome' | 'cue' | 'no other reply' | 'evidential' | 'stance';
interface Judgement {
  readonly field: Field;
  readonly right: boolean;
}

const plain = (words: string): string => words.toLowerCase().replace(/^(?:the|an?|its|his|her|their) /, '');
const near = (wanted: string, got: string): boolean =>
  plain(got).includes(plain(wanted)) || plain(wanted).includes(plain(got));

function judge(one: Case): Judgement[] {
  const text = one.text.replaceAll('\n\n', '\n');
  const report = toReport(analyze(text, model), { id: '', engine: '' });
  const words = ([start, end]: Offsets): string => text.slice(start, end);
  const found: Judgement[] = one.replies.flatMap(({ party, outcome, cue }): Judgement[] => {
    const reply = report.repliesSought.find((each) => {
      const name = report.sources.find(({ id }) => id === each.source)?.name ?? words(each.party);
      return (
        (party === undefined || near(party, name) || near(party, words(each.party))) &&
        (cue === undefined || near(cue, words(each.cue)))
      );
    });
    return [
      { field: 'reply', right: reply !== undefined },
      ...(outcome === undefined ? [] : [{ field: 'outcome' as const, right: reply?.outcome === outcome }]),
    ];
  });
  found.push({ field: 'no other reply', right: report.repliesSought.length <= one.replies.length });
  for (const { content, evidential, stance } of one.statements) {
    const statement = statementOf(report, text, content);
    if (evidential !== undefined)
      found.push({
        field: 'evidential',
        right: near(evidential, statement?.evidential ? words(statement.evidential) : '-'),
      });
    if (stance !== undefined) found.push({ field: 'stance', right: statement?.stance === stance });
  }
  return found;
}

/** The statement that shares most with the words. */
function statementOf(report: Report, text: string, content: string): ReportAttribution | undefined {
  const start = text.indexOf(content);
  const shared = ({ content: spans }: ReportAttribution): number =>
    spans.reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(to, start + content.length) - Math.max(from, start)),
      0,
    );
  return report.attributions
    .filter((each) => shared(each) * 2 >= content.length)
    .toSorted((a, b) => shared(b) - shared(a))[0];
}

/** A little under what the whole engine reaches, attributions and sources included. */
const FLOORS: readonly (readonly [Field, number])[] = [
  ['reply', 0.8],
  ['outcome', 0.8],
  ['no other reply', 0.95],
  ['evidential', 0.7],
  ['stance', 0.7],
];

const judged = readCases(`${root}/sources/before`).flatMap(judge);

test.each(FLOORS)('%s: at least %d right', (field, floor) => {
  const asked = judged.filter((each) => each.field === field);
  const right = asked.filter((each) => each.right).length;
  console.info(`${field}: ${right} of ${asked.length}`);
  expect(right / asked.length).toBeGreaterThanOrEqual(floor);
});
