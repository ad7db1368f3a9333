import type { Act, Doc, Span, Token } from '../document.ts';
import { type Coverage, formOf } from '../quotations/coverage.ts';
import { lemma } from '../tagging/lemma.ts';
import { ACT_OF } from './acts.ts';
import { spanOf } from './as-attributions.ts';
import type { Read, Run } from './words.ts';

/** How a content begins and what it holds, as far as it tells the act. */
export interface ContentShape {
  /** Its first word in lower case. */
  readonly first: string;
  /** Whether it has a verb of its own, other than after "to". */
  readonly clause: boolean;
  /** Whether a part of it stands in quotation marks. */
  readonly quoted: boolean;
}

/**
 * Whether the cue reports words, a finding, a thought, or a mere intention or attitude. "hoped to win" is an intention,
 * "hoped that it rains" a belief; "backed the plan" is an attitude, "backed the plan as “sound”" a statement. A word of
 * no list makes a statement where its content is a clause or quoted, and is a mere deed where it is neither.
 */
export function actOf(lemma: string, { first, clause, quoted }: ContentShape): Act {
  const act = ACT_OF.get(lemma) ?? (clause || quoted ? 'statement' : 'attitude');
  if (quoted) return act === 'writing' || act === 'finding' ? act : act === 'belief' && clause ? act : 'statement';
  if (act === 'belief' && first === 'to') return 'intention';
  if (act === 'belief' && !clause) return 'attitude';
  if (act === 'attitude' && clause) return first === 'to' ? 'intention' : 'statement';
  if (act === 'intention' && clause && first === 'that') return 'belief';
  return act;
}

/** Acts that put something into words or into a reader's head as true; the rest only tell what somebody wants or likes. */
export const isVoiced = (act: Act): boolean => act !== 'intention' && act !== 'attitude';

/** The shape of a content, by its runs of tokens. */
export function shapeOf(doc: Doc<Read>, count: (span: Span) => Coverage, content: readonly Run[]): ContentShape {
  const first = content[0]?.from ?? 0;
  const { start, end } = doc.tokens[first] as Token;
  return {
    first: lemma(doc.text.slice(start, end), doc.tags[first] as string),
    clause: content.some(({ from, to }) => hasFinite(doc, from, to)),
    quoted:
      formOf(
        count,
        content.map((run) => spanOf(doc.tokens, run)),
      ) !== 'indirect',
  };
}

function hasFinite({ tags }: Doc<Read>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VB[DPZ]|MD)$/.test(tags[at] as string)) return true;
  return false;
}
