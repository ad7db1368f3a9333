import { expect, test } from 'vitest';
import { lemma } from '../../../src/engine/tagging/lemma.ts';

test.each([
  ['said', 'VBD', 'say'],
  ['Says', 'VBZ', 'say'],
  ['told', 'VBN', 'tell'],
  ['’s', 'VBZ', 'be'],
  ['noted', 'VBD', 'note'],
  ['visited', 'VBD', 'visit'],
  ['stopped', 'VBD', 'stop'],
  ['added', 'VBD', 'add'],
  ['announcing', 'VBG', 'announce'],
  ['alleging', 'VBG', 'allege'],
  ['controlling', 'VBG', 'control'],
  ['replied', 'VBD', 'reply'],
  ['agreed', 'VBD', 'agree'],
  ['negotiating', 'VBG', 'negotiate'],
  ['offered', 'VBN', 'offer'],
  ['focuses', 'VBZ', 'focus'],
  ['insists', 'VBZ', 'insist'],
  ['approaches', 'VBZ', 'approach'],
  ['women', 'NNS', 'woman'],
  ['agencies', 'NNS', 'agency'],
  ['crises', 'NNS', 'crisis'],
  ['shoes', 'NNS', 'shoe'],
  ['Building', 'NN', 'building'],
  ['n’t', 'RB', 'not'],
  ['ed', 'VBD', 'ed'],
  ['ing', 'VBG', 'ing'],
  ['', 'VBD', ''],
])('lemma(%j, %s) is %j', (word, tag, expected) => {
  expect(lemma(word, tag)).toBe(expected);
});
