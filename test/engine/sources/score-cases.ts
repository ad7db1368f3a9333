/** Judges what the engine makes of the cases, field by field. */
import type { Report, ReportAttribution, ReportSource } from '../../../src/report/report.ts';
import type { Case, ExpectedStatement } from './cases.ts';

export const FIELDS = [
  'source',
  'kind',
  'naming',
  'role',
  'affiliation',
  'anonymity',
  'chain',
  'unsure',
  'sources',
  'not-source',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Judgement {
  readonly field: Field;
  readonly right: boolean;
  readonly wanted: string;
  readonly got: string;
}

const words = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/['’]s?(?![\p{L}])/gu, '')
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}&-]+/gu) ?? []
  ).filter((word) => !/^(?:the|a|an|its|his|her|their)$/.test(word));

/** The same words but for articles; a joint source in any order. */
const sameName = (wanted: string, got: string): boolean => {
  const [a, b] = [words(wanted), words(got)];
  return (
    a.join(' ') === b.join(' ') ||
    (wanted.includes(' and ') && a.length === b.length && a.every((word) => b.includes(word)))
  );
};

/** The words of one are half or more of the other's. */
const alike = (wanted: string, got: string): boolean => {
  const [a, b] = [words(wanted), words(got)];
  const shared = a.filter((word) => b.includes(word)).length;
  return shared >= a.length * 0.5 && shared >= b.length * 0.5 && shared > 0;
};

/** The attribution whose content holds the words, the shortest of several. */
function attributionOf(report: Report, text: string, content: string): ReportAttribution | undefined {
  const start = text.indexOf(content);
  const end = start + content.length;
  const overlap = ({ content: spans }: ReportAttribution): number =>
    spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
  return report.attributions
    .filter((each) => overlap(each) >= content.length * 0.5)
    .sort((a, b) => overlap(b) - overlap(a) || length(a) - length(b))[0];
}

const length = ({ content }: ReportAttribution): number => content.reduce((sum, [from, to]) => sum + to - from, 0);

/** Every field that a case expects, judged. A statement that was not found has none of its fields right. */
export function judge(one: Case, report: Report): Judgement[] {
  const text = one.text.replaceAll('\n\n', '\n');
  const byId = new Map(report.sources.map((source) => [source.id, source]));
  const judgements = one.statements.flatMap((expected) => judgeStatement(expected, text, report, byId));
  const speakers = new Set(report.attributions.flatMap(({ source }) => source ?? []));
  if (one.sources !== null)
    judgements.push({
      field: 'sources',
      right: speakers.size === one.sources,
      wanted: String(one.sources),
      got: [...speakers].map((id) => byId.get(id)?.name).join(', '),
    });
  for (const name of one.notSources) {
    const found = [...speakers].map((id) => byId.get(id)?.name ?? '').find((speaker) => sameName(name, speaker));
    judgements.push({ field: 'not-source', right: found === undefined, wanted: `not ${name}`, got: found ?? '-' });
  }
  return judgements;
}

function judgeStatement(
  expected: ExpectedStatement,
  text: string,
  report: Report,
  byId: ReadonlyMap<string, ReportSource>,
): Judgement[] {
  const found = attributionOf(report, text, expected.content);
  const source = found?.source == null ? undefined : byId.get(found.source);
  const judged: Judgement[] = [];
  const add = (
    field: Field,
    wanted: string | undefined,
    got: string | undefined,
    right: (wanted: string, got: string) => boolean,
  ): void => {
    if (wanted === undefined) return;
    const value = found === undefined ? 'no statement' : (got ?? '-');
    judged.push({ field, wanted, got: value, right: found !== undefined && right(wanted, value) });
  };
  add('source', expected.source, source?.name ?? 'none', sameName);
  add('kind', expected.kind, source?.kind, (a, b) => a === b);
  add('naming', expected.naming, source?.naming, (a, b) => a === b);
  add('role', expected.role, source?.role ?? undefined, alike);
  add('affiliation', expected.affiliation, source?.affiliation ?? undefined, alike);
  const given = source?.anonymity;
  const reason = given?.reason ? text.slice(...given.reason) : undefined;
  add(
    'anonymity',
    expected.anonymity,
    given == null ? undefined : reason === undefined ? 'none given' : given.stock ? 'stock' : `reason: ${reason}`,
    (a, b) => (a.startsWith('reason: ') ? b.startsWith('reason: ') && alike(a.slice(8), b.slice(8)) : a === b),
  );
  add('chain', expected.chain, found?.chain.map((id) => byId.get(id)?.name ?? '').join(' → '), (a, b) => {
    const [wanted, got] = [a.split(' → '), b.split(' → ')];
    return (
      wanted.length === got.length &&
      wanted.every((name, at) => sameName(name, got[at] as string) || alike(name, got[at] as string))
    );
  });
  add('unsure', expected.unsure, found?.unsure?.join(' or '), (a, b) =>
    a.split(' or ').every((name) => b.split(' or ').some((other) => sameName(name, other) || alike(name, other))),
  );
  return judged;
}
