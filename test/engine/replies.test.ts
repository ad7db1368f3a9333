import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/model/model.ts';
import { toReport } from '../../src/report/from-doc.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../src/engine/model/weights.bin`));

/** "outcome: cue: party" of each reply. */
function repliesIn(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return analyze(text, model).replies.map(({ outcome, cue, party }) => `${outcome}: ${words(cue)}: ${words(party)}`);
}

describe('replies sought', () => {
  test.each<[string, string[]]>([
    [
      'A spokesperson for General Hale declined to comment.',
      ['declined: declined to comment: A spokesperson for General Hale'],
    ],
    ['Marta Ortiz declined comment.', ['declined: declined comment: Marta Ortiz']],
    ['The museum declined several requests for an interview.', ['declined: declined several requests for: The museum']],
    ['Vess refused to answer questions about the loan.', ['declined: refused to answer questions: Vess']],
    ['He declined later to state when the ship would sail.', ['declined: declined later to state: He']],
    ['The bishop, who declined to comment, left by a side door.', ['declined: declined to comment: who']],
    ['The airline would not say whether refunds were due.', ['declined: would not say whether: The airline']],
    ['The union said it would not comment on pending litigation.', ['declined: would not comment: it']],
    ["The agency doesn't comment on open cases.", ["declined: doesn't comment: The agency"]],
    ['The bank had no comment on the sale.', ['declined: had no comment: The bank']],
    [
      'Ferris and Lomax both declined to discuss the contract.',
      ['declined: declined to discuss: Ferris', 'declined: declined to discuss: Lomax'],
    ],
    ['Through her lawyer, Quist declined to be interviewed.', ['declined: declined to be interviewed: Quist']],
    ['The firm chose not to comment on the figures.', ['declined: chose not to comment: The firm']],
    ['The ministry referred questions to the police.', ['declined: referred questions to: The ministry']],
    ['The club has so far declined to comment.', ['declined: declined to comment: The club']],
    [
      'Norbo did not make its chief executive available for an interview.',
      ['declined: did not make its chief executive available for: Norbo'],
    ],
    ['The trust was unwilling to comment.', ['declined: was unwilling to comment: The trust']],
    [
      'Brickworks did not immediately respond to a request for comment.',
      ['no-response: did not immediately respond to a request: Brickworks'],
    ],
    [
      'Brickworks did not respond on Monday to several emails.',
      ['no-response: did not respond on Monday to several emails: Brickworks'],
    ],
    [
      "The council hasn't replied to the Tern's questions.",
      ["no-response: hasn't replied to the Tern's questions: The council"],
    ],
    [
      'The council hasn’t replied to the Tern’s questions.',
      ['no-response: hasn’t replied to the Tern’s questions: The council'],
    ],
    [
      'Two former partners did not return calls seeking comment.',
      ['no-response: did not return calls: Two former partners'],
    ],
    ['The governor has not commented publicly on the letter.', ['no-response: has not commented: The governor']],
    ['Stellan Rue has yet to respond to the claims.', ['no-response: has yet to respond to the claims: Stellan Rue']],
    ['Stellan Rue has yet to comment.', ['no-response: has yet to comment: Stellan Rue']],
    ['The embassy did not reply by press time.', ['no-response: did not reply: The embassy']],
    [
      'Calls to the company were not immediately returned.',
      ['no-response: were not immediately returned: the company'],
    ],
    [
      "A message left with Marta Ortiz's office went unanswered.",
      ["no-response: went unanswered: Marta Ortiz's office"],
    ],
    ['Requests for comment sent to the ministry were not answered.', ['no-response: were not answered: the ministry']],
    ['There was no immediate response from the embassy.', ['no-response: no immediate response: the embassy']],
    ['Several emails were not answered.', ['no-response: were not answered: Several emails']],
    ['Calls to Vell went straight to voicemail.', ['no-response: went straight to voicemail: Vell']],
    ['Rue refused all interview requests.', ['declined: refused all interview: Rue']],
    ['Norbo said it would not be commenting.', ['declined: would not be commenting: it']],
    ['Invited to comment, the club said it had new owners.', ['answered: Invited to comment: the club']],
    ['Attempts by the Tern to contact Vell were unsuccessful.', ['unreachable: Attempts by the Tern to contact: Vell']],
    ['Vell did not have an immediate comment.', ['no-response: did not have an immediate comment: Vell']],
    ['Vance had no immediate comment.', ['no-response: had no immediate comment: Vance']],
    [
      'The developer ignored repeated requests for comment.',
      ['no-response: ignored repeated requests for: The developer'],
    ],
    ['The dealer has been approached for comment.', ['no-response: has been approached for comment: The dealer']],
    [
      'The Tern has contacted the dealer for comment.',
      ['no-response: has contacted the dealer for comment: the dealer'],
    ],
    ['The Tern reached out to Norbo for comment.', ['no-response: reached out to Norbo for comment: Norbo']],
    [
      'Neither the mayor nor the council returned calls seeking comment on Friday.',
      ['no-response: returned calls: the mayor', 'no-response: returned calls: the council'],
    ],
    [
      'None of the directors responded to requests for comment.',
      ['no-response: responded to requests: None of the directors'],
    ],
    [
      'The Department of Health and Human Services did not respond to several emails.',
      ['no-response: did not respond to several emails: The Department of Health and Human Services'],
    ],
    [
      'Representatives for Acme and Bolt did not respond to requests for comment.',
      ['no-response: did not respond to requests: Acme', 'no-response: did not respond to requests: Bolt'],
    ],
    [
      'The Kremlin and Russian Defense Ministry were not immediately available to comment.',
      [
        'unreachable: were not immediately available to comment: The Kremlin',
        'unreachable: were not immediately available to comment: Russian Defense Ministry',
      ],
    ],
    [
      'Attorneys for Lena Ross could not be reached for comment.',
      ['unreachable: could not be reached for comment: Attorneys for Lena Ross'],
    ],
    ['Ross could not immediately be reached.', ['unreachable: could not immediately be reached: Ross']],
    ['The Herald was not able to contact the family.', ['unreachable: was not able to contact: the family']],
    ['Efforts to reach Tomas Vell were unsuccessful.', ['unreachable: Efforts to reach: Tomas Vell']],
    ['The Tern could not reach Vell for comment.', ['unreachable: could not reach: Vell']],
    ['The coach was unavailable for comment on Sunday.', ['unreachable: was unavailable for comment: The coach']],
    ["Dane's lawyer wasn't available for comment.", ["unreachable: wasn't available for comment: Dane's lawyer"]],
    ['No lawyer for Park could be reached.', ['unreachable: could be reached: No lawyer for Park']],
    ['Asked for comment, the bank said it was reviewing the plan.', ['answered: Asked for comment: the bank']],
    [
      'In response to questions from the Post, Quill Corp. said it had fixed the flaw.',
      ['answered: In response to questions: Quill Corp.'],
    ],
    [
      '“We follow the law,” the firm said in an emailed response to questions.',
      ['answered: in an emailed response to questions: the firm'],
    ],
    ['Reached by phone, Vell said the boat was his.', ['answered: Reached by phone: Vell']],
    ['When contacted, the school said the roof was safe.', ['answered: When contacted: the school']],
    [
      'The Kremlin declined to comment and the ministry did not respond to emails.',
      ['declined: declined to comment: The Kremlin', 'no-response: did not respond to emails: the ministry'],
    ],
  ])('%s', (text, expected) => {
    expect(repliesIn(text)).toEqual(expected);
  });

  test.each([
    'The data were not immediately available.',
    'A deal could not be reached.',
    'She declined to be named.',
    'The officer, who declined to be identified, called it a mess.',
    'The prosecutor declined to press charges.',
    'The court declined to hear the case.',
    '“We declined to comment,” Ross said.',
    'The engine did not respond to the controls.',
    'He failed to return phone calls and did not come home.',
    'The drug is not available in Europe.',
    'Sales declined to a record low.',
    'The patient did not respond to treatment.',
    'The army responded to requests for help.',
    'She would not leave the house.',
    'The library could not be located on the map of the old town.',
    'Divers could not reach the wreck.',
    'Readers can comment below.',
    'He had no answer to the serve.',
    'The minister said he could not recall it in response to questions about the war.',
  ])('nobody was asked for comment: %s', (text) => {
    expect(repliesIn(text)).toEqual([]);
  });

  test('a reply sought is no statement, and its sentence is not one without a source', () => {
    const text =
      'The bridge opened in 1950. Norbo declined to say when the repairs would end. The mayor said it was late.';
    const report = toReport(analyze(text, model), { id: '', engine: '' });
    expect(report.unsourced.map(([start, end]) => text.slice(start, end))).toEqual(['The bridge opened in 1950.']);
    expect(report.attributions).toHaveLength(1);
    expect(report.repliesSought).toHaveLength(1);
  });

  test('is joined to the source that speaks elsewhere', () => {
    const text =
      'Tomas Vell said the boat was his. The harbour office has closed. Vell declined to comment on the fire.';
    const report = toReport(analyze(text, model), { id: '', engine: '' });
    expect(report.repliesSought[0]?.source).toBe(report.attributions[0]?.source);
    expect(report.attributions[0]?.chips).toContainEqual(
      expect.objectContaining({ kind: 'reply-sought', detail: 'declined' }),
    );
  });
});
