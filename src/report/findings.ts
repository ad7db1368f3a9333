import type { Report } from './report.ts';
import { count, sourcesWithStatements } from './summary.ts';

/** What is plain of the article as a whole, worded as facts of its text: one source alone, nobody named. */
export function findingsOf(report: Report): string[] {
  const sources = sourcesWithStatements(report);
  const [only] = sources;
  const statements = report.attributions.filter(({ source }) => source !== null).length;
  const findings: string[] = [];
  if (only !== undefined && sources.length === 1 && statements > 1)
    findings.push(`All ${statements} statements with a source come from one: ${only.name}.`);
  if (only !== undefined && sources.every(({ naming }) => naming !== 'named'))
    findings.push(
      `No source is named: ${count(sources.length, 'source')}, ${sources.length === 1 ? 'unnamed' : 'all unnamed'}.`,
    );
  const asked = new Set(report.repliesSought.map(({ source, party }) => source ?? party.join()));
  const answered = new Set(
    report.repliesSought
      .filter(({ outcome }) => outcome === 'answered')
      .map(({ source, party }) => source ?? party.join()),
  );
  if (asked.size > 0)
    findings.push(
      `The text says that ${count(asked.size, 'party was', 'parties were')} asked for comment; ${answered.size === 0 ? 'no answer is told' : `${answered.size} answered`}.`,
    );
  return findings;
}
