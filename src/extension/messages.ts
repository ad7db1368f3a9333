/** Everything that the parts of the extension say to each other: one typed table, and the only way to send. */
import type { ArticleLink } from '../report/links.ts';
import type { OutletNote, Report } from '../report/report.ts';
import { browser, type Runtime } from './browser.ts';

/** What came of a text: its report, or what went wrong in words for a reader. */
export type Analysis = { readonly report: Report } | { readonly failure: string };

/** An article's text and what its page tells besides. */
export interface Question {
  readonly text: string;
  readonly links: readonly ArticleLink[];
  readonly outlet: OutletNote;
}

/** What a page asks of the background, and the answer. */
interface Requests {
  /** The detector: this page is an article. True: heard, and done what the reader's settings ask for. */
  article: { readonly payload: undefined; readonly answer: boolean };
  analyze: { readonly payload: Question; readonly answer: Analysis };
  /** How many attributed statements the sidebar lists; undefined: it lists nothing. */
  count: { readonly payload: number | undefined; readonly answer: undefined };
}

/** What the background tells the reader in a page. */
export type Command = 'open' | 'toggle' | 'toggle-marks' | 'next-statement' | 'previous-statement';

const COMMANDS: ReadonlySet<unknown> = new Set<Command>([
  'open',
  'toggle',
  'toggle-marks',
  'next-statement',
  'previous-statement',
]);

/** Where a request came from. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly url: string;
}

type Handlers = {
  readonly [Name in keyof Requests]: (
    payload: Requests[Name]['payload'],
    sender: Sender,
  ) => Promise<Requests[Name]['answer']>;
};

export const isCommand = (value: unknown): value is Command => COMMANDS.has(value);

/** Asks the background. Rejects where nobody is there to answer: it is gone, or was stopped meanwhile. */
export async function request<Name extends keyof Requests>(
  name: Name,
  payload: Requests[Name]['payload'],
): Promise<Requests[Name]['answer']> {
  return (await browser.runtime.sendMessage({ name, payload })) as Requests[Name]['answer'];
}

/** Answers the requests of all pages; called once, while the background script starts. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab, url }: Runtime.MessageSender) => {
    const { name, payload } = message as { name: keyof Requests; payload: never };
    return handlers[name]?.(payload, { tabId: tab?.id, url: url ?? '' });
  });
}

/** Tells the reader in a tab's page; false where there is none. */
export async function tell(tabId: number, command: Command): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, command, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** Hears the background's commands until the signal is aborted. */
export function onCommand(listener: (command: Command) => void, signal: AbortSignal): void {
  const hear = (message: unknown): Promise<true> | undefined => {
    if (!isCommand(message)) return undefined;
    listener(message);
    return Promise.resolve(true as const);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}
