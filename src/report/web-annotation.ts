import type { Offsets, Report, ReportAttribution, ReportSource } from './report.ts';
import { sourceTypeOf } from './source-type.ts';

/** A JSON value, so that what is made can be printed as it stands. */
type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

/** Characters of context on each side of a quotation, as annotation tools keep them. */
const CONTEXT = 32;

/**
 * The statements of a report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): an AnnotationPage with one
 * annotation a statement, its words selected by position and by quotation, its bodies the source and the kind.
 * Positions count UTF-16 code units of the article's text. `address`: the page's, else a name made from the report's id.
 */
export function toWebAnnotations(report: Report, text: string, address?: string): { readonly [name: string]: Json } {
  const source = address ?? `urn:according-to:article:${encodeURIComponent(report.id.toWellFormed())}`;
  const sources = new Map(report.sources.map((each) => [each.id, each]));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: report.attributions.map((attribution) =>
      annotation(source, text, attribution, attribution.source === null ? undefined : sources.get(attribution.source)),
    ),
  };
}

function annotation(
  address: string,
  text: string,
  attribution: ReportAttribution,
  source: ReportSource | undefined,
): Json {
  const tag = (value: string): Json => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value,
    format: 'text/plain',
    language: 'en',
  });
  const targets = attribution.content.map((span) => target(address, text, span));
  return {
    id: `${address}#${attribution.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'identifying', value: source?.name ?? 'no source named', format: 'text/plain' },
      ...(source ? [tag(source.kind), tag(source.naming)] : []),
      tag(sourceTypeOf(source)),
    ],
    target: targets.length === 1 ? (targets[0] as Json) : targets,
  };
}

/** The position and the quotation select the same words: either alone finds them. */
const target = (source: string, text: string, [start, end]: Offsets): Json => ({
  source,
  selector: [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  ],
});
