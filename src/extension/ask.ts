import { type Analysis, type Question, request } from './messages.ts';

/** Milliseconds; a text of 100,000 words takes seconds, so a request this old was lost. */
const PATIENCE = 60_000;

const UNANSWERED = 'The analysis gave no answer, twice. The extension may have been updated: reload this page.';

/** Rejects after a while, or once the signal is aborted. */
function patience(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Error('ended'));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Has an article analysed. A request that is lost is sent once more, then reported as failed; never rejects. */
export async function ask(question: Question, signal: AbortSignal): Promise<Analysis> {
  for (let attempt = 1; attempt <= 2 && !signal.aborted; attempt += 1) {
    const done = new AbortController();
    try {
      const answer = await Promise.race([
        request('analyze', question),
        patience(AbortSignal.any([signal, done.signal])),
      ]);
      if (answer) return answer;
    } catch {
      // Lost: the background was stopped, or is being replaced.
    } finally {
      done.abort();
    }
  }
  return { failure: UNANSWERED };
}
