import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../src/extension/ask.ts';
import { type Analysis, request } from '../../src/extension/messages.ts';

vi.mock('../../src/extension/messages.ts', () => ({ request: vi.fn() }));

const ANSWER: Analysis = { failure: 'an answer' };
const answers = (): Promise<Analysis> => Promise.resolve(ANSWER);
const isLost = (): Promise<never> => Promise.reject(new Error('Could not establish connection'));
const isSilent = (): Promise<never> => new Promise(() => undefined);
/** What a browser gives where the background ended before it answered. */
const isEmpty = (): Promise<never> => Promise.resolve(null as never);

describe('a text that is to be analysed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.mocked(request).mockReset();
  });

  const asked = async (signal: AbortSignal = new AbortController().signal): Promise<Analysis> => {
    const answer = ask({ text: 'Text.', links: [], outlet: {} }, signal);
    await vi.runAllTimersAsync();
    return answer;
  };

  test.each<[string, (() => Promise<Analysis>)[], number]>([
    ['answered at once', [answers], 1],
    ['lost once', [isLost, answers], 2],
    ['empty once', [isEmpty, answers], 2],
    ['never answered at first', [isSilent, answers], 2],
  ])('%s: the answer', async (_, replies, times) => {
    for (const reply of replies) vi.mocked(request).mockImplementationOnce(reply);
    expect(await asked()).toEqual(ANSWER);
    expect(request).toHaveBeenCalledTimes(times);
  });

  test.each([
    ['lost', isLost],
    ['never answered', isSilent],
  ])('%s twice: a failure that says what to do, and no third request', async (_, reply) => {
    vi.mocked(request).mockImplementation(reply);
    expect(await asked()).toEqual({ failure: expect.stringContaining('reload this page') });
    expect(request).toHaveBeenCalledTimes(2);
  });

  test('once its page is done with it, it is not asked again', async () => {
    const end = new AbortController();
    vi.mocked(request).mockImplementation(() => {
      end.abort();
      return isLost();
    });
    expect(await asked(end.signal)).toHaveProperty('failure');
    expect(request).toHaveBeenCalledTimes(1);
  });
});
