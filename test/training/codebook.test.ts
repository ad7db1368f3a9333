import { expect, test } from 'vitest';
import { toLearn, withoutShared } from '../../src/training/codebook.ts';
import type { LabelledArticle, Offsets } from '../../src/training/corpus.ts';

/** An article whose attributions are told by their words. */
function articleOf(
  text: string,
  attributions: readonly (readonly [cue: string | undefined, content: string, act?: 'attitude'])[],
) {
  const span = (words: string): Offsets => [text.indexOf(words), text.indexOf(words) + words.length];
  const article: LabelledArticle = {
    id: text.slice(0, 8),
    text,
    attributions: attributions.map(([cue, content, act]) => ({
      ...(cue === undefined ? {} : { cue: [span(cue)] }),
      content: [span(content)],
      ...(act && { act }),
    })),
  };
  return article;
}

const contentsOf = ({ text, attributions }: LabelledArticle): (string | undefined)[] =>
  attributions.map(({ content }) => content?.map(([start, end]) => text.slice(start, end)).join(' | '));

test.each([
  ['the marks around a content', '“We sail at dawn,” said Ada.', [['said', 'We sail at dawn']], ['“We sail at dawn,”']],
  ['straight marks', 'Ada said: "We sail at dawn."', [['said', 'We sail at dawn.']], ['"We sail at dawn."']],
  ['no marks where none stand', 'Ada said they sail at dawn.', [['said', 'they sail at dawn']], ['they sail at dawn']],
  ['a mark that belongs to another word', 'Ada said they sail “soon” at dawn.', [['said', 'they sail']], ['they sail']],
] as const)('a content is learned with %s', (_, text, attributions, contents) => {
  expect(contentsOf(toLearn(articleOf(text, attributions)))).toEqual(contents);
});

test('the inner one of two attributions is not learned, nor a mere attitude', () => {
  const text = 'Ada said Ben reported a leak. Cleo praised the crew.';
  const article = articleOf(text, [
    ['said', 'Ben reported a leak'],
    ['reported', 'a leak'],
    ['praised', 'the crew', 'attitude'],
  ]);
  expect(contentsOf(toLearn(article))).toEqual(['Ben reported a leak']);
});

test('articles that share a sentence of 40 letters are left out, shorter ones may be shared', () => {
  const shared = 'The harbour was closed on Monday after the storm.';
  const others = [articleOf(`One.\n${shared} He left.`, [])];
  const articles = [articleOf(`A story. ${shared} More.`, []), articleOf('Another story. He left.', [])];
  expect(withoutShared(articles, others)).toEqual([articles[1]]);
});
