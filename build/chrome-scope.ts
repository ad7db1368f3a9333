import type { Browser } from 'puppeteer-core';

/** What puppeteer's BiDi browser has and does not declare. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ readonly result: unknown }> };
}
interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs code in Firefox's own window, where the toolbar and the add-ons are. Wants --remote-allow-system-access. */
export class ChromeScope {
  readonly #connection: BidiBrowser['connection'];
  readonly #context: string;

  private constructor(connection: BidiBrowser['connection'], context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async open(browser: Browser): Promise<ChromeScope> {
    const { connection } = browser as unknown as BidiBrowser;
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as Tree).contexts;
    if (window === undefined) throw new Error('Firefox has no window');
    return new ChromeScope(connection, window.context);
  }

  /** The value of an expression, awaited. Throws what the expression throws. */
  async run(expression: string): Promise<unknown> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result.value;
  }
}
