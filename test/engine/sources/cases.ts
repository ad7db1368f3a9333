/**
 * Reads the cases that say who stands behind a statement. A case is its text, a paragraph a line; then a line for each
 * expectation, indented by two spaces; then an empty line. "# heading" begins a group.
 *
 *     CONTENT | source: NAME | kind: … | naming: … | role: … | affiliation: … | chain: NEAREST → … → ORIGIN
 *             | anonymity: stock, none given or reason: WORDS | evidential: WORDS | stance: … | unsure: NAME or NAME
 *     reply | party: NAME | outcome: … | cue: WORDS
 *     sources: N            so many different sources have a statement; a mere link in a chain or a silent party has none
 *     not-source: NAME      has no statement, though it may relay one
 *
 * CONTENT is some of the statement's own words, found once in the text. A field left out is not judged. "source: none" is
 * a statement that the text ascribes to nobody; the name of a joint source holds the names of its members, "A and B".
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WHO = ['source', 'kind', 'naming', 'role', 'affiliation', 'anonymity', 'unsure'] as const;
const HOW = ['chain', 'evidential', 'stance'] as const;
const REPLY = ['party', 'outcome', 'cue'] as const;
const CASE = ['sources', 'not-source'] as const;

/** Fields by name, their values as written: a chain is still one string. */
type Fields<Name extends string> = Readonly<Partial<Record<Name, string>>>;
export type ExpectedStatement = { readonly content: string } & Fields<(typeof WHO | typeof HOW)[number]>;
export type ExpectedReply = Fields<(typeof REPLY)[number]>;

export interface Case {
  readonly file: string;
  readonly group: string;
  /** Its paragraphs, with an empty line between them, as in an article's text. */
  readonly text: string;
  readonly statements: readonly ExpectedStatement[];
  readonly replies: readonly ExpectedReply[];
  readonly sources: number | null;
  readonly notSources: readonly string[];
}

/** Throws where a field has no name of the format, or stands twice. */
function fieldsOf<Name extends string>(parts: readonly string[], known: readonly Name[]): Fields<Name> {
  const fields: Partial<Record<Name, string>> = {};
  for (const part of parts) {
    const [, value] = /^[a-z-]+: (.+)$/.exec(part) ?? [];
    const name = known.find((candidate) => part.startsWith(`${candidate}: `));
    if (name === undefined || value === undefined || name in fields) throw new Error(`not a field here: “${part}”`);
    fields[name] = value;
  }
  return fields;
}

function caseOf(block: string, file: string, group: string): Case {
  const lines = block.split('\n');
  const expected = lines.filter((line) => line.startsWith('  ')).map((line) => line.slice(2).split(' | '));
  const ofCase = expected.filter((parts) => parts.length === 1).map((parts) => fieldsOf(parts, CASE));
  const count = ofCase.find((fields) => fields.sources !== undefined)?.sources;
  return {
    file,
    group,
    text: lines.filter((line) => !line.startsWith('  ')).join('\n\n'),
    statements: expected
      .filter(([first, ...fields]) => first !== 'reply' && fields.length > 0)
      .map(([content = '', ...fields]) => ({ content, ...fieldsOf(fields, [...WHO, ...HOW]) })),
    replies: expected.filter(([first]) => first === 'reply').map(([, ...fields]) => fieldsOf(fields, REPLY)),
    sources: count === undefined ? null : Number(count),
    notSources: ofCase.flatMap((fields) => fields['not-source'] ?? []),
  };
}

/** All cases of the .txt files of a folder, by file name and then as written. Throws an Error where one is malformed. */
export function readCases(folder: string): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const [, ...groups] = readFileSync(join(folder, file), 'utf8').split(/^# /m);
    return groups.flatMap((group) => {
      const [heading = '', ...lines] = group.trim().split('\n');
      const blocks = lines.join('\n').split(/\n\n+/);
      return blocks.map((block) => caseOf(block, file, heading));
    });
  });
}
