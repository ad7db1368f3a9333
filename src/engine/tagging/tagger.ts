/** Penn Treebank parts of speech. */
import type { Annotator } from '../document.ts';
import { lookUpAll } from '../model/lexicon.ts';
import type { Model } from '../model/model.ts';
import { tagSentence } from '../model/tag-model.ts';
import { wordsOf } from '../model/words.ts';

/** An annotator that tags every token; time grows linearly with the text. */
export function createTagger({ tagger }: Pick<Model, 'tagger'>): Annotator<'tokens' | 'sentences', 'tags'> {
  return ({ text, tokens, sentences }) => {
    const words = wordsOf(text, tokens);
    const classes = lookUpAll(tagger.lexicon, words.form);
    const tags = new Uint8Array(tokens.length);
    for (const { from, to } of sentences) tagSentence(tagger, words, classes, from, to, tags);
    return Array.from(tags, (tag) => tagger.names[tag] ?? '');
  };
}
