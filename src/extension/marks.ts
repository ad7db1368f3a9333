/** Where the statements of a report stand in the page. */

import type { Mark } from '../page/highlights.ts';
import { rangesOf, type TextMap } from '../page/text-map.ts';
import type { Offsets, Report, ReportAttribution } from '../report/report.ts';
import { markOf, sourceOf } from '../sidebar/mark.ts';

const rangesOfAll = (map: TextMap, spans: readonly Offsets[]): Range[] =>
  spans.flatMap(([start, end]) => rangesOf(map, { start, end }));

/** The words of a statement that are always marked: its cue, or what stands in for one. */
const signOf = ({ cue, mention, content }: ReportAttribution): readonly Offsets[] =>
  [cue, mention, content].find((spans) => spans.length > 0) ?? [];

/** A mark for each statement whose words are on the page. */
export const marksOf = (report: Report, map: TextMap): Mark[] =>
  report.attributions
    .map((attribution) => ({
      id: attribution.id,
      style: markOf(sourceOf(report.sources, attribution)),
      ranges: rangesOfAll(map, signOf(attribution)),
    }))
    .filter(({ ranges }) => ranges.length > 0);

/** The whole of a statement, what is said first: content, cue and mention. */
export const rangesOfStatement = (map: TextMap, { content, cue, mention }: ReportAttribution): Range[] =>
  rangesOfAll(map, [...content, ...cue, ...mention]);

/** The ids of statements of which no word is on the page any more. */
export const missingFrom = (report: Report, map: TextMap): ReadonlySet<string> =>
  new Set(report.attributions.filter(({ content }) => rangesOfAll(map, content).length === 0).map(({ id }) => id));
