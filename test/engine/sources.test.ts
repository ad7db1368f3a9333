import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/engine/document.ts';
import { annotate } from '../../src/engine/pipeline.ts';
import { groupSources } from '../../src/engine/sources/group.ts';
import { nameWords, sameName } from '../../src/engine/sources/same-name.ts';
import { tagged } from './tagged.ts';

/** The sources of a text whose mentions stand in ⟦ ⟧, in the order of the text; "told" is the cue of each. */
function sources(source: string): string[] {
  const mentions = [...source.matchAll(/⟦(.*?)⟧/gs)].map(([, words = '']) => tagged(words).text.trim());
  const doc = tagged(source.replace(/[⟦⟧]/g, ''));
  let from = 0;
  const attributions = mentions.map((words): Attribution => {
    const start = doc.text.indexOf(words, from);
    from = start + words.length;
    const told = doc.text.slice(from).startsWith(' told');
    const cue = { start: from + 1, end: from + 5, lemma: told ? 'tell' : 'say' };
    return { content: [{ start, end: from }], form: 'indirect', cue, mention: { start, end: from }, confidence: 1 };
  });
  const replies = annotate(
    annotate(doc, 'attributions', () => attributions),
    'replies',
    () => [],
  );
  const all = groupSources(replies);
  return all.map(({ name, kind, naming, role, mentions: found }) => {
    const links = found.flatMap(({ citing = [], through = [] }) => [
      ...through.map((at) => ` via ${all[at]?.name}`),
      ...citing.map((at) => ` citing ${all[at]?.name}`),
    ]);
    return `${name} (${naming} ${kind}${role ? `, ${role}` : ''}) ×${found.length}${links.join('')}`;
  });
}

describe('one mention', () => {
  test.each([
    ['⟦Ann/NNP Lee/NNP⟧', 'Ann Lee (named person) ×1'],
    ['⟦spokesperson/NN Captain/NNP Ann/NNP Lee/NNP⟧', 'Ann Lee (named person, spokesperson Captain) ×1'],
    ['⟦US/NNP Secretary/NNP of/IN State/NNP Ann/NNP Lee/NNP⟧', 'Ann Lee (named person, US Secretary of State) ×1'],
    ['⟦Ann/NNP Lee/NNP+,/, the/DT mayor/NN of/IN York/NNP⟧', 'Ann Lee (named person, mayor of York) ×1'],
    ['⟦the/DT governor/NN of/IN Ohio/NNP+,/, Ann/NNP Lee/NNP⟧', 'Ann Lee (named person, governor of Ohio) ×1'],
    ['⟦Mr./NNP Lee/NNP⟧', 'Lee (named person) ×1'],
    ['⟦a/DT spokesman/NN for/IN the/DT Pentagon/NNP⟧', 'Pentagon (named organization) ×1'],
    ['⟦a/DT Pentagon/NNP spokesman/NN⟧', 'Pentagon (named organization) ×1'],
    ['⟦the/DT Ministry/NNP of/IN Health/NNP⟧', 'Ministry of Health (named organization) ×1'],
    ['⟦Panama/NNP⟧', 'Panama (named organization) ×1'],
    ['⟦the/DT FBI/NNP⟧', 'FBI (named organization) ×1'],
    ['⟦Israeli/JJ police/NN⟧', 'Israeli police (named organization) ×1'],
    ['⟦the/DT ministry/NN⟧', 'ministry (unnamed organization) ×1'],
    ['⟦Reuters/NNP⟧', 'Reuters (named news-organization) ×1'],
    ['⟦the/DT Dover/NNP Gazette/NNP⟧', 'Dover Gazette (named news-organization) ×1'],
    ['⟦a/DT report/NN by/IN Reuters/NNP⟧', 'Reuters (named news-organization) ×1'],
    ['⟦an/DT internal/JJ memo/NN⟧', 'internal memo (unnamed document) ×1'],
    ['⟦a/DT new/JJ poll/NN⟧', 'new poll (unnamed data) ×1'],
    ['⟦two/CD senior/JJ officials/NNS⟧', 'two senior officials (unnamed group) ×1'],
    ['⟦Democrats/NNPS⟧', 'Democrats (unnamed group) ×1'],
    ['⟦sources/NNS⟧', 'sources (unnamed unspecified) ×1'],
    ['⟦Ann/NNP Lee/NNP and/CC Bo/NNP Kim/NNP⟧', 'Ann Lee and Bo Kim (named group) ×1'],
    ['⟦a/DT tweet/NN⟧', 'tweet (unnamed social-post) ×1'],
  ])('%s', (source, expected) => {
    expect(sources(`${source} said/VBD so/RB+./.`)).toEqual([expected]);
  });
});

describe('several mentions', () => {
  const said = ' said/VBD so/RB+./. ';
  test.each([
    ['the last name', `⟦Ann/NNP Lee/NNP⟧${said}⟦Lee/NNP⟧${said}`, ['Ann Lee (named person) ×2']],
    ['the full name later', `⟦Mr./NNP Lee/NNP⟧${said}⟦Bo/NNP Lee/NNP⟧${said}`, ['Bo Lee (named person) ×2']],
    ['a name that is no source', `Ann/NNP Lee/NNP came/VBD+./. ⟦Lee/NNP⟧${said}`, ['Ann Lee (named person) ×1']],
    [
      'two people',
      `⟦Ann/NNP Lee/NNP⟧${said}⟦Bo/NNP Kim/NNP⟧${said}`,
      ['Ann Lee (named person) ×1', 'Bo Kim (named person) ×1'],
    ],
    [
      'initials',
      `⟦the/DT World/NNP Health/NNP Organization/NNP⟧${said}⟦the/DT WHO/NNP⟧${said}`,
      ['World Health Organization (named organization) ×2'],
    ],
    ['a pronoun', `⟦Ann/NNP Lee/NNP⟧${said}⟦She/PRP⟧${said}`, ['Ann Lee (named person) ×2']],
    [
      'a pronoun for one who is no source',
      `Ann/NNP Lee/NNP came/VBD+./. ⟦She/PRP⟧${said}`,
      ['Ann Lee (named person) ×1'],
    ],
    [
      '"it"',
      `⟦Bo/NNP Kim/NNP⟧${said}⟦The/DT memo/NN⟧${said}⟦It/PRP⟧${said}`,
      ['Bo Kim (named person) ×1', 'memo (unnamed document) ×2'],
    ],
    ['"they"', `⟦officials/NNS⟧${said}⟦They/PRP⟧${said}`, ['officials (unnamed group) ×2']],
    ['"who"', `His/PRP$ foes/NNS+,/, ⟦who/WP⟧${said}`, ['His foes (unnamed group) ×1']],
    ['a noun again', `⟦a/DT leaked/JJ memo/NN⟧${said}⟦the/DT memo/NN⟧${said}`, ['leaked memo (unnamed document) ×2']],
    [
      'an office',
      `President/NNP Ann/NNP Lee/NNP came/VBD+./. ⟦The/DT president/NN⟧${said}`,
      ['Ann Lee (named person, President) ×1'],
    ],
    [
      'a report and what it cites',
      `⟦a/DT report/NN by/IN Reuters/NNP citing/VBG a/DT state/NN memo/NN⟧${said}⟦the/DT report/NN⟧${said}⟦Reuters/NNP⟧${said}⟦The/DT memo/NN⟧${said}`,
      ['Reuters (named news-organization) ×3 citing state memo citing state memo', 'state memo (unnamed document) ×2'],
    ],
    [
      'an outlet that was told',
      '⟦Ann/NNP Lee/NNP⟧ told/VBD the/DT Dover/NNP Gazette/NNP so/RB+./.',
      ['Ann Lee (named person) ×1 via Dover Gazette', 'Dover Gazette (named news-organization) ×1'],
    ],
  ])('%s', (_, source, expected) => {
    expect(sources(source)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['Goldman Sachs', 'goldman sachs', true],
    ['Human Rights Watch', 'Watch', false],
    ['China Daily', 'China', false],
    ['U.S. Drug Enforcement Administration', 'DEA', true],
    ['Department of Health and Human Services', 'HHS', true],
    ['Pacific Gas & Electric Co.', 'PG&E', true],
    ['Ann Lee', 'Bo Lee', false],
    ['Goldman Sachs Group', 'Goldman Sachs', true],
    ['European Union', 'EU', true],
    ['E.U.', 'European Union', true],
    ['Ann Lee', '', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(sameName(nameWords(a), nameWords(b))).toBe(expected);
  });
});
