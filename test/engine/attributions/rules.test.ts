import { describe, expect, test } from 'vitest';
import { candidatesByRule } from '../../../src/engine/attributions/rules.ts';
import { type Run, wordsOf } from '../../../src/engine/attributions/words.ts';
import { tagged } from '../tagged.ts';

/** Each candidate as "source | cue | content … content". */
function found(source: string): string[] {
  const words = wordsOf(tagged(source));
  const text = (run: Run): string => {
    const { start, end } = words.span(run);
    return words.doc.text.slice(start, end);
  };
  return candidatesByRule(words).map(
    ({ source: who, cue, content }) => `${who ? text(who) : '-'} | ${text(cue)} | ${content.map(text).join(' … ')}`,
  );
}

describe('verbs', () => {
  test.each([
    ['a clause behind', 'Lee/NNP said/VBD it/PRP rained/VBD+./.', ['Lee | said | it rained']],
    ['behind "that"', 'Lee/NNP said/VBD on/IN Monday/NNP that/IN it/PRP rained/VBD+./.', ['Lee | said | it rained']],
    [
      'with whom it was told',
      'Lee/NNP told/VBD reporters/NNS that/IN it/PRP rained/VBD+./.',
      ['Lee | told | it rained'],
    ],
    ['a quotation before', "“/``+It/PRP rained/VBD+,/,+”/'' Lee/NNP said/VBD+./.", ['Lee | said | “It rained,”']],
    [
      'turned round',
      "“/``+It/PRP rained/VBD+,/,+”/'' said/VBD Ann/NNP Lee/NNP+,/, the/DT mayor/NN+./.",
      ['Ann Lee, the mayor | said | “It rained,”'],
    ],
    [
      'in the middle',
      "“/``+It/PRP rained/VBD+,/,+”/'' she/PRP said/VBD+,/, “/``+at/IN last/JJ+./.+”/''",
      ['she | said | “It rained,” … “at last.”'],
    ],
    [
      'in the middle of a clause',
      'The/DT plan/NN+,/, he/PRP said/VBD+,/, would/MD fail/VB+./.',
      ['he | said | The plan … would fail'],
    ],
    ['at the end of a clause', 'The/DT plan/NN failed/VBD+,/, Lee/NNP said/VBD+./.', ['Lee | said | The plan failed']],
    ['a colon', "He/PRP wrote/VBD+:/: “/``+It/PRP rained/VBD+./.+”/''", ['He | wrote | “It rained.”']],
    [
      'a document',
      "“/``+It/PRP rained/VBD+,/,+”/'' the/DT memo/NN reads/VBZ+./. It/PRP also/RB states/VBZ that/IN it/PRP snowed/VBD+./.",
      ['the memo | reads | “It rained,”', 'It | states | it snowed'],
    ],
    [
      'a verb taken for a noun',
      "“/``+It/PRP rained/VBD+,/,+”/'' the/DT memo/NN read/NN+./.",
      ['the memo | read | “It rained,”'],
    ],
    [
      'a relative clause',
      'He/PRP met/VBD foes/NNS+,/, who/WP claimed/VBD that/IN it/PRP rained/VBD+./.',
      ['who | claimed | it rained'],
    ],
    ['a participle', 'Lee/NNP left/VBD+,/, saying/VBG that/IN it/PRP rained/VBD+./.', ['Lee | saying | it rained']],
    ['two verbs, one subject', 'Lee/NNP rose/VBD and/CC said/VBD it/PRP rained/VBD+./.', ['Lee | said | it rained']],
    [
      'a clause with "as"',
      'It/PRP fell/VBD+,/, as/IN critics/NNS pointed/VBD out/RP it/PRP would/MD+./.',
      ['critics | pointed out | it would'],
    ],
    [
      'a subordinate clause',
      'While/IN Lee/NNP said/VBD it/PRP rained/VBD+,/, we/PRP went/VBD out/RP+./.',
      ['Lee | said | it rained'],
    ],
    [
      'an explained name',
      'Lee/NNP+,/, the/DT mayor/NN+,/, said/VBD it/PRP rained/VBD+./.',
      ['Lee, the mayor, | said | it rained'],
    ],
    [
      'a party in brackets',
      'Lee/NNP (/-LRB-+D-Ohio/NNP+)/-RRB- said/VBD it/PRP rained/VBD+./.',
      ['Lee (D-Ohio) | said | it rained'],
    ],
    ['nothing said', 'Lee/NNP said/VBD nothing/NN+./. Lee/NNP left/VBD+./.', []],
    [
      'only what is outermost',
      "“/``+He/PRP said/VBD no/UH+,/,+”/'' Lee/NNP said/VBD+./.",
      ['Lee | said | “He said no,”'],
    ],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});

describe('other words', () => {
  test.each([
    [
      'according to, behind',
      'It/PRP rained/VBD+,/, according/VBG to/TO a/DT report/NN by/IN Reuters/NNP citing/VBG a/DT memo/NN+./.',
      ['a report by Reuters citing a memo | according to | It rained'],
    ],
    [
      'according to, before',
      'According/VBG to/TO Lee/NNP+,/, it/PRP rained/VBD+./.',
      ['Lee | According to | it rained'],
    ],
    [
      'in the words of',
      "It/PRP was/VBD “/``+wet/JJ+,/,+”/'' in/IN the/DT words/NNS of/IN Ann/NNP Lee/NNP+./.",
      ['Ann Lee | in the words of | “wet,”'],
    ],
    ['in a view', "In/IN Lee/NNP+'s/POS view/NN+,/, it/PRP rained/VBD+./.", ['Lee | view | it rained']],
    [
      'an interview',
      'Ann/NNP Lee/NNP+:/: It/PRP rained/VBD+./. It/PRP snowed/VBD+./.',
      ['Ann Lee | : | It rained. It snowed'],
    ],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});
