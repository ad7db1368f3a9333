import { parseArgs } from 'node:util';

const FORMATS = ['markdown', 'json', 'jsonl', 'csv', 'web-annotation'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  /** Paths; "-" is standard input. */
  readonly inputs: readonly string[];
  readonly format: Format;
  /** The inputs are streams of JSON lines. */
  readonly jsonl: boolean;
  readonly withText: boolean;
  /** Intentions and attitudes as well. */
  readonly allActs: boolean;
}

export const USAGE: string = `Usage:
  according-to analyze FILE|- … [--format FORMAT] [--with-text] [--all-acts]
  according-to analyze --jsonl [FILE|- …] [--format FORMAT] [--with-text] [--all-acts]

Says who says so in each article: every claim with its attribution.

  FILE          .txt, .md or .html (UTF-8); - is standard input
  --format      markdown (the default), json (a list where several files are named), jsonl, csv,
                web-annotation (W3C Web Annotations as JSON-LD: a page of them for each article)
  --jsonl       the input is lines {"id","text"} or {"id","html","url"}; a report a line, in order
  --with-text   adds to each report the text that its spans point into (json and jsonl)
  --all-acts    intentions and attitudes as well ("hopes to win", "backed the plan"), as PolNeAR labels
                attributions: follow-on quotations with the one before, none inside another
  --help, --version

Spans are half-open UTF-16 code units of the article's text. Nothing leaves this machine.
Exit status: 0 all done; 1 some input could not be read (named on standard error); 2 wrong use.
`;

/** The command line cannot be taken as it stands; the message says why. */
export class UsageError extends Error {}

/** What the command line asks for. Throws UsageError. */
export function parseOptions(argv: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...inputs] = positionals;
  if (command !== 'analyze')
    throw new UsageError(
      `${command === undefined ? 'no command' : `unknown command “${command}”`}; the command is: analyze`,
    );
  const jsonl = values.jsonl ?? false;
  const format = values.format ?? (jsonl ? 'jsonl' : 'markdown');
  if (!isFormat(format)) throw new UsageError(`unknown format “${format}”; the formats are: ${FORMATS.join(', ')}`);
  if (jsonl && format === 'json') throw new UsageError('--jsonl prints a stream: use --format jsonl');
  if (inputs.length === 0 && !jsonl) throw new UsageError('no file named; - is standard input');
  return {
    inputs: inputs.length === 0 ? ['-'] : inputs,
    format,
    jsonl,
    withText: values['with-text'] ?? false,
    allActs: values['all-acts'] ?? false,
  };
}

const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word);

interface Parsed {
  readonly values: {
    format?: string;
    jsonl?: boolean;
    'with-text'?: boolean;
    'all-acts'?: boolean;
    help?: boolean;
    version?: boolean;
  };
  readonly positionals: string[];
}

function parse(argv: readonly string[]): Parsed {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        jsonl: { type: 'boolean' },
        'with-text': { type: 'boolean' },
        'all-acts': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
