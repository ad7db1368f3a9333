import { describe, expect, test } from 'vitest';
import { withFollowOns } from '../../../src/engine/attributions/follow-on.ts';
import { type Run, type Words, wordsOf } from '../../../src/engine/attributions/words.ts';
import { tagged } from '../tagged.ts';

const tokenOf = (words: Words, word: string): number => words.doc.tokens.findIndex((_, at) => words.text(at) === word);
const textOf = (words: Words, run: Run): string => {
  const { start, end } = words.span(run);
  return words.doc.text.slice(start, end);
};

/** What goes on from a relation with the cue "said", whose content is the first quotation, or the first two. */
function goingOn(source: string, later = false): string[] {
  const words = wordsOf(tagged(source));
  const cue = tokenOf(words, 'said');
  const content = later ? [words.quoted(1), words.quoted(2)] : [words.quoted(1)];
  const relation = {
    cue: { from: cue, to: cue + 1 },
    lemma: 'say',
    source: { from: cue - 1, to: cue },
    content,
    act: 'statement',
    confidence: 1,
  } as const;
  return withFollowOns(words, [relation]).map(
    ({ cue: own, content: runs }) => `${own ? 'said' : '-'}: ${runs.map((run) => textOf(words, run)).join(' … ')}`,
  );
}

const SAID = "“/``+It/PRP rained/VBD+,/,+”/'' Lee/NNP said/VBD+./.";
const SNOW = "“/``+Snow/NN fell/VBD+./.+”/''";

describe('quotations that go on', () => {
  test.each([
    ['in the next sentence', `${SAID} ${SNOW}`, ['said: “It rained,”', '-: “Snow fell.”']],
    ['in the next paragraph', `${SAID} | ${SNOW}`, ['said: “It rained,”', '-: “Snow fell.”']],
    [
      'in two',
      `${SAID} ${SNOW} | “/\`\`+Hail/NN fell/VBD+./.+”/''`,
      ['said: “It rained,”', '-: “Snow fell.”', '-: “Hail fell.”'],
    ],
    ['not where the sentence goes on', `${SAID} “/\`\`+Snow/NN+”/'' fell/VBD today/NN+./.`, ['said: “It rained,”']],
    ['not where the paragraph goes on', `${SAID} | ${SNOW} It/PRP was/VBD cold/JJ+./.`, ['said: “It rained,”']],
    ['not behind a sentence of the outlet', `${SAID} It/PRP was/VBD cold/JJ+./. ${SNOW}`, ['said: “It rained,”']],
  ])('%s', (_, source, expected) => {
    expect(goingOn(source)).toEqual(expected);
  });

  test('a quotation of a later sentence that was counted to the content goes on from it', () => {
    expect(goingOn(`${SAID} ${SNOW}`, true)).toEqual(['said: “It rained,”', '-: “Snow fell.”']);
  });
});
