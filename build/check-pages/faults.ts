/** What must not happen: exceptions, in the page or in the extension, and requests of the extension. */
import type { Browser, Page } from 'puppeteer-core';
import { ChromeScope } from '../../test/extension/chrome-scope.ts';

export interface Faults {
  readonly exceptions: string[];
  readonly requests: string[];
}

export interface FaultWatch {
  /** Watches one page from now on; its own loads go on, anything else it asks for is refused. */
  watch(page: Page, faults: Faults): Promise<void>;
  /** What the extension's other parts did since the last call. */
  collect(): Promise<Faults>;
}

const FROM_EXTENSION = /^(?:chrome|moz)-extension:/;
/** Asks nobody outside the extension's own package. */
const INSIDE = /^(?:chrome-extension|moz-extension|data|blob|about):/;

/** Call after the extension is installed. */
export async function watchFaults(browser: Browser, isFirefox: boolean): Promise<FaultWatch> {
  const collect = isFirefox ? await collectInFirefox(browser) : await collectInWorker(browser);
  return { collect, watch: watchPage };
}

async function watchPage(page: Page, faults: Faults): Promise<void> {
  page.on('pageerror', (error) => faults.exceptions.push(messageOf(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && FROM_EXTENSION.test(message.location().url ?? ''))
      faults.exceptions.push(message.text());
  });
  // The page's policy stops its own requests before they get here: what does is the extension's.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage || INSIDE.test(request.url())) {
      request.continue().catch(() => undefined);
    } else {
      if (!request.url().endsWith('/favicon.ico')) faults.requests.push(request.url());
      request.abort().catch(() => undefined);
    }
  });
}

/** Chromium: the service worker's own session. */
async function collectInWorker(browser: Browser): Promise<FaultWatch['collect']> {
  let faults: Faults = { exceptions: [], requests: [] };
  const attach = async (): Promise<void> => {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!INSIDE.test(request.url)) faults.requests.push(request.url);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      faults.exceptions.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    await Promise.all([session.send('Network.enable'), session.send('Runtime.enable')]);
  };
  await attach();
  // A worker that was stopped comes back as another target.
  browser.on('targetcreated', (target) => void (target.type() === 'service_worker' && attach().catch(() => undefined)));
  return async () => {
    const collected = faults;
    faults = { exceptions: [], requests: [] };
    return collected;
  };
}

/** Firefox: every channel says who asked for it, and the browser's console who threw. */
async function collectInFirefox(browser: Browser): Promise<FaultWatch['collect']> {
  const scope = await ChromeScope.open(browser);
  await scope.run(`(() => {
    const faults = { exceptions: [], requests: [] };
    window.accordingToFaults = faults;
    Services.obs.addObserver({ observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      if (channel.loadInfo?.triggeringPrincipal?.isAddonOrExpandedAddonPrincipal) faults.requests.push(channel.URI.spec);
    } }, 'http-on-modify-request');
    Services.console.registerListener({ observe(message) {
      if (message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:')
          && !(message.flags & Ci.nsIScriptError.warningFlag)) faults.exceptions.push(message.errorMessage);
    } });
  })()`);
  return async () =>
    JSON.parse(
      String(
        await scope.run(`(() => {
          const text = JSON.stringify(accordingToFaults);
          accordingToFaults.exceptions.length = accordingToFaults.requests.length = 0;
          return text;
        })()`),
      ),
    ) as Faults;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n').slice(0, 2).join(' ');
}
