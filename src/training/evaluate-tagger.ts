/** How the tagger and the sentence splitter agree with the silver annotation. */

import type { Model } from '../engine/model/model.ts';
import { createTagger } from '../engine/tagging/tagger.ts';
import type { TaggedText } from './corpus.ts';

/** Penn tags → the universal tags of Petrov, Das and McDonald (2012). */
const COARSE: Readonly<Record<string, string>> = {
  ...spread('NOUN', 'NN NNS NNP NNPS'),
  ...spread('VERB', 'VB VBD VBG VBN VBP VBZ MD'),
  ...spread('ADJ', 'JJ JJR JJS'),
  ...spread('ADV', 'RB RBR RBS WRB'),
  ...spread('PRON', 'PRP PRP$ WP WP$ EX'),
  ...spread('DET', 'DT PDT WDT'),
  ...spread('ADP', 'IN'),
  ...spread('NUM', 'CD'),
  ...spread('CONJ', 'CC'),
  ...spread('PRT', 'RP TO POS'),
  ...spread('.', "'' `` , . : -LRB- -RRB-"),
  ...spread('X', 'FW LS SYM UH # $'),
};

function spread(coarse: string, fine: string): Record<string, string> {
  return Object.fromEntries(fine.split(' ').map((tag) => [tag, coarse]));
}

/** Shares, 0 to 1, of the tokens that have a silver tag. */
export function evaluateTagger(model: Model, texts: readonly TaggedText[]): { fine: number; coarse: number } {
  const tag = createTagger(model);
  let all = 0;
  let fine = 0;
  let coarse = 0;
  for (const { doc, tags } of texts)
    tag(doc).forEach((found, index) => {
      const silver = tags[index] as string;
      if (silver === '') return;
      all++;
      if (found === silver) fine++;
      if ((COARSE[found] ?? found) === (COARSE[silver] ?? silver)) coarse++;
    });
  return { fine: fine / all, coarse: coarse / all };
}
