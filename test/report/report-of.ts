import type { Offsets, Report } from '../../src/report/report.ts';

interface Words {
  readonly content: string;
  readonly cue: string;
  readonly mention: string;
}

/** A report built by hand from verbatim words of a text; each mention is its own unnamed organization. */
export function reportOf(id: string, text: string, statements: readonly Words[]): Report {
  const spanOf = (words: string): Offsets => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [start, start + words.length];
  };
  return {
    schema: 'according-to/report/1',
    id,
    engine: 'test',
    sources: statements.map(({ mention }, index) => ({
      id: `s${index + 1}`,
      name: mention,
      kind: 'organization',
      naming: 'unnamed',
      role: null,
      affiliation: null,
      mentions: [spanOf(mention)],
      anonymity: null,
    })),
    attributions: statements.map(({ content, cue, mention }, index) => ({
      id: `a${index + 1}`,
      source: `s${index + 1}`,
      mention: [spanOf(mention)],
      cue: [spanOf(cue)],
      content: [spanOf(content)],
      form: 'indirect',
      chain: [`s${index + 1}`],
      rung: 2,
      hops: 0,
      stance: 'neutral',
      evidential: null,
      chips: [],
      confidence: 0.9,
    })),
    repliesSought: [],
    remarks: [],
    unsourced: [],
    coverage: { sentences: 1, attributed: statements.length, remarks: 0, unsourced: 0 },
  };
}
