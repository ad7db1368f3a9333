/** Finds attributions with the learned models: cues first, then each cue's source and content. */
import type { Annotator, Attribution, Doc, Span, Token } from '../document.ts';
import { type Found, findAttributions } from '../model/attribution-model.ts';
import { headOf } from '../model/label-features.ts';
import type { TokenRange } from '../model/labels.ts';
import type { Model } from '../model/model.ts';
import { type ReadLayers, readText } from '../model/reading.ts';
import { surroundingsOf } from '../model/surroundings.ts';
import { type Coverage, formOf, quotedWords } from '../quotations/coverage.ts';
import { lemma } from '../tagging/lemma.ts';
import { actOf } from './act.ts';

/** An annotator that gives every attribution the models find, of whatever act. Linear in the text's length. */
export function createAttributor({ attributions }: Pick<Model, 'attributions'>): Annotator<ReadLayers, 'attributions'> {
  return (doc) => {
    const reading = readText(doc, attributions.cueLexicon);
    const count = quotedWords(doc);
    return findAttributions(attributions, reading, surroundingsOf(reading))
      .map((found) => toAttribution(doc, count, found, headOf(reading, found.cue)))
      .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  };
}

function toAttribution(
  doc: Doc<ReadLayers>,
  count: (span: Span) => Coverage,
  { cue, source, content, probability }: Found,
  head: number,
): Attribution {
  const spans = content.map((range) => spanOf(doc.tokens, range));
  const form = formOf(count, spans);
  const word = wordAt(doc, head);
  return {
    content: spans,
    form,
    cue: { ...spanOf(doc.tokens, cue), lemma: word },
    ...(source && { mention: spanOf(doc.tokens, source) }),
    act: actOf(word, {
      first: wordAt(doc, content[0]?.from ?? 0),
      clause: hasClause(doc, content),
      quoted: form !== 'indirect',
    }),
    confidence: probability,
  };
}

/** The token's base form. */
function wordAt({ text, tokens, tags }: Doc<ReadLayers>, at: number): string {
  const { start, end } = tokens[at] as Token;
  return lemma(text.slice(start, end), tags[at] as string);
}

/** Whether a finite verb stands in the content. */
const hasClause = ({ tags }: Doc<ReadLayers>, content: readonly TokenRange[]): boolean =>
  content.some(({ from, to }) => tags.slice(from, to).some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag)));

const spanOf = (tokens: readonly Token[], { from, to }: TokenRange): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
