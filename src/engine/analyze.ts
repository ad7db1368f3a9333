import { createAttributor, createVoicedAttributor } from './attributions/attribute.ts';
import type { Doc } from './document.ts';
import type { Model } from './model/model.ts';
import { annotate, blank } from './pipeline.ts';
import { pairQuotations } from './quotations/pair.ts';
import { groupSources } from './sources/group.ts';
import { findReplies } from './sources/replies.ts';
import { createTagger } from './tagging/tagger.ts';
import { splitParagraphs } from './tokens/paragraphs.ts';
import { splitSentences } from './tokens/sentences.ts';
import { tokenize } from './tokens/tokenize.ts';
import { findEvidentials } from './wording/evidentials.ts';
import { findMeans } from './wording/means.ts';

export interface Options {
  /** With intentions and attitudes, as PolNeAR labels them, where none is inside another. */
  readonly allActs?: boolean;
}

/**
 * All that the engine finds in a text: any string gives a Doc, and the same string and model the same Doc.
 * Takes time linear in the length of the text.
 */
export function analyze(text: string, model: Model, { allActs = false }: Options = {}): Doc {
  const paragraphs = annotate(blank(text), 'paragraphs', splitParagraphs);
  const tokens = annotate(paragraphs, 'tokens', tokenize);
  const sentences = annotate(tokens, 'sentences', splitSentences);
  const quotations = annotate(sentences, 'quotations', pairQuotations);
  const tags = annotate(quotations, 'tags', createTagger(model));
  const attributions = annotate(tags, 'attributions', (allActs ? createAttributor : createVoicedAttributor)(model));
  const replies = annotate(attributions, 'replies', findReplies);
  const evidentials = annotate(replies, 'evidentials', findEvidentials);
  const means = annotate(evidentials, 'means', findMeans);
  return annotate(means, 'sources', groupSources);
}
