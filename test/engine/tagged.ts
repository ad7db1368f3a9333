import type { Doc, Token } from '../../src/engine/document.ts';
import { annotate, blank } from '../../src/engine/pipeline.ts';
import { pairQuotations } from '../../src/engine/quotations/pair.ts';
import { splitParagraphs } from '../../src/engine/tokens/paragraphs.ts';
import { splitSentences } from '../../src/engine/tokens/sentences.ts';

export type Tagged = Doc<'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'tags'>;

/** A Doc from words with their tags by hand: `It/PRP rained/VBD+./.`; "+" joins, "|" begins a paragraph. */
export function tagged(source: string): Tagged {
  const tokens: Token[] = [];
  const tags: string[] = [];
  let text = '';
  for (const [, word = '', tag = '', gap = ''] of source.matchAll(/(\S+?)\/([^\s+|]+)([\s+|]*)/g)) {
    tokens.push({ start: text.length, end: text.length + word.length });
    tags.push(tag);
    text += word + (gap.includes('|') ? '\n' : gap === '+' ? '' : ' ');
  }
  const doc = annotate(annotate(blank(text), 'paragraphs', splitParagraphs), 'tokens', () => tokens);
  return annotate(
    annotate(annotate(doc, 'sentences', splitSentences), 'quotations', pairQuotations),
    'tags',
    () => tags,
  );
}
