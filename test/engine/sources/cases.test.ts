import { describe, expect, test } from 'vitest';
import { type Case, readCases } from './cases.ts';

const cases = readCases(`${import.meta.dirname}/before`);
const statements = cases.flatMap((one) => one.statements.map((statement) => ({ one, statement })));
const replies = cases.flatMap((one) => one.replies.map((reply) => ({ one, reply })));

const ALLOWED = {
  kind: 'person,group,organization,news-organization,document,data,social-post,unspecified',
  naming: 'named,unnamed,anonymous',
  stance: 'neutral,doubting,endorsing,forceful',
  outcome: 'declined,no-response,unreachable,answered',
};
const allowed = (field: keyof typeof ALLOWED, value: string | undefined): boolean =>
  value === undefined || ALLOWED[field].split(',').includes(value);

/** A name is in the text as it stands or, for a joint source, member by member. */
const names = ({ text }: Case, name: string): boolean =>
  text.includes(name) || (name.includes(' and ') && name.split(' and ').every((member) => text.includes(member)));
const unheard = (list: { one: Case; words: string | undefined }[]): string[] =>
  list.flatMap(({ one, words }) => (words === undefined || names(one, words) ? [] : [`${words} ← ${one.text}`]));

describe('cases written before the engine', () => {
  test('there are at least 120 different texts', () => {
    expect(new Set(cases.map((one) => one.text)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  test('every group stands once, and every text has two to six sentences', () => {
    const groups = cases.map((one) => one.group).filter((group, at, all) => group !== all[at - 1]);
    expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([]);
    const ends = ({ text }: Case): number => text.match(/\w[”’"]?[.!?][”’"]?(?=\s|$)/g)?.length ?? 0;
    expect(cases.filter((one) => ends(one) < 2 || ends(one) > 6).map((one) => one.text)).toEqual([]);
  });

  test('every text expects something', () => {
    expect(cases.filter((one) => one.statements.length + one.replies.length === 0).map((one) => one.text)).toEqual([]);
  });

  test('contents stand once in their text, in the order of the text', () => {
    const wrong = cases.filter(({ text, statements: own }) => {
      const found = own.map(({ content }) => text.indexOf(content));
      const once = own.every(({ content }) => text.split(content).length === 2);
      return !once || found.some((start, at) => start < (found[at - 1] ?? 0));
    });
    expect(wrong.map((one) => one.statements.map(({ content }) => content))).toEqual([]);
  });

  test('every statement says whose it is or between whom the text leaves it open', () => {
    const open = statements.filter(
      ({ statement }) => (statement.source === undefined) === (statement.unsure === undefined),
    );
    expect(open.map(({ statement }) => statement)).toEqual([]);
    const nobody = statements.filter(({ statement }) => statement.source === 'none');
    expect(nobody.filter(({ statement }) => statement.evidential === undefined)).toEqual([]);
  });

  test('names are words of the text', () => {
    expect(unheard(statements.map(({ one, statement }) => ({ one, words: statement.source })))).toEqual(
      statements.filter(({ statement }) => statement.source === 'none').map(({ one }) => `none ← ${one.text}`),
    );
    const links = statements.flatMap(({ one, statement }) =>
      (statement.chain?.split(' → ') ?? []).map((words) => ({ one, words })),
    );
    const rivals = statements.flatMap(({ one, statement }) =>
      (statement.unsure?.split(' or ') ?? []).map((words) => ({ one, words })),
    );
    expect(rivals.length).toBe(2 * statements.filter(({ statement }) => statement.unsure !== undefined).length);
    const parties = replies.map(({ one, reply }) => ({ one, words: reply.party }));
    const others = cases.flatMap((one) => one.notSources.map((words) => ({ one, words })));
    expect(unheard([...links, ...rivals, ...parties, ...others])).toEqual([]);
  });

  test('roles, affiliations, reasons, evidentials and cues of replies are words of the text', () => {
    const said = statements.flatMap(({ one, statement: { role, affiliation, evidential, anonymity } }) =>
      [role, affiliation, evidential, /^reason: (.*)/.exec(anonymity ?? '')?.[1]].map((words) => ({ one, words })),
    );
    const cues = replies.map(({ one, reply }) => ({ one, words: reply.cue }));
    expect(unheard([...said, ...cues]).filter((entry) => entry !== '')).toEqual([]);
  });

  test('kinds, namings, stances, outcomes and anonymity are known ones', () => {
    const unknown = statements.filter(
      ({ statement: { kind, naming, stance, anonymity = 'stock' } }) =>
        !(allowed('kind', kind) && allowed('naming', naming) && allowed('stance', stance)) ||
        !/^(stock|none given|reason: .+)$/.test(anonymity),
    );
    expect(unknown.map(({ statement }) => statement)).toEqual([]);
    const incomplete = replies.filter(({ reply }) => !(reply.party && reply.cue && reply.outcome));
    expect([...incomplete, ...replies.filter(({ reply }) => !allowed('outcome', reply.outcome))]).toEqual([]);
  });

  test('only anonymous sources have an anonymity, and a source has one kind and one naming in a text', () => {
    const disclosed = statements.filter(({ statement }) => statement.anonymity !== undefined);
    expect(disclosed.filter(({ statement }) => statement.naming !== 'anonymous')).toEqual([]);
    for (const field of ['kind', 'naming', 'role'] as const) {
      const seen = new Map<string, string>();
      for (const { one, statement } of statements) {
        const value = statement[field];
        const key = `${statement.source} ← ${one.text}`;
        if (value !== undefined) expect(seen.get(key) ?? value, key).toBe(value);
        if (value !== undefined) seen.set(key, value);
      }
    }
  });

  test('a chain holds its statement’s source', () => {
    const wrong = statements.filter(
      ({ statement: { chain, source = '' } }) => chain?.split(' → ').includes(source) === false,
    );
    expect(wrong.map(({ statement }) => statement)).toEqual([]);
  });

  test('counts of sources hold at least the sources expected, and no source is also said to be none', () => {
    const of = (one: Case): Set<string> => new Set(one.statements.flatMap(({ source }) => source ?? []));
    expect(
      cases.filter((one) => one.sources !== null && !(one.sources >= of(one).size)).map((one) => one.text),
    ).toEqual([]);
    expect(cases.filter((one) => one.notSources.some((name) => of(one).has(name))).map((one) => one.text)).toEqual([]);
  });

  test('every kind, naming, stance and outcome occurs', () => {
    const seen = new Set([
      ...statements.flatMap(({ statement: { kind, naming, stance } }) => [kind, naming, stance]),
      ...replies.map(({ reply }) => reply.outcome),
    ]);
    const known = Object.values(ALLOWED).flatMap((list) => list.split(','));
    expect(known.filter((value) => !seen.has(value))).toEqual([]);
  });
});
