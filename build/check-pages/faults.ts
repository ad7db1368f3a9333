/** What must not happen: exceptions, in the page or in the extension, and requests of the extension. */
import type { Browser, Page } from 'puppeteer-core';
import { ChromeScope } from '../chrome-scope.ts';

export interface Faults {
  readonly exceptions: string[];
  readonly requests: string[];
}

export interface FaultWatch {
  /** Watches one page from now on; its own load goes on, anything else it asks for is refused. */
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
  return { collect, watch: (page, faults) => watchPage(page, faults, isFirefox) };
}

async function watchPage(page: Page, faults: Faults, isFirefox: boolean): Promise<void> {
  page.on('pageerror', (error) => {
    const message = messageOf(error);
    if (!isPolicyReport(message)) faults.exceptions.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && FROM_EXTENSION.test(message.location().url ?? ''))
      faults.exceptions.push(message.text());
  });
  // Chromium: the page's policy stops its own requests before they get here; what does get here is the extension's.
  // Firefox lets the page's frames get here, too.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage || INSIDE.test(request.url())) {
      request.continue().catch(() => undefined);
    } else {
      if (!(isFirefox && request.isNavigationRequest()) && !request.url().endsWith('/favicon.ico'))
        faults.requests.push(request.url());
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
  return async () => {
    const text = await scope.run(`(() => {
      const text = JSON.stringify(accordingToFaults);
      accordingToFaults.exceptions.length = accordingToFaults.requests.length = 0;
      return text;
    })()`);
    const { exceptions, requests } = JSON.parse(String(text)) as Faults;
    const faults: Faults = { exceptions: [], requests };
    for (const message of exceptions) {
      const request = stoppedRequest(message);
      if (request) faults.requests.push(request);
      else faults.exceptions.push(message);
    }
    return faults;
  };
}

/** Firefox reports as errors what the page's policy stops: its pictures, fonts and scripts. */
export function isPolicyReport(message: string): boolean {
  return /^(?:Error: )?(?:Content-Security-Policy: |Security Error: |downloadable font: )/.test(message);
}

/** A request of the extension that a policy stopped, by the browser's report of it. */
function stoppedRequest(message: string): string | undefined {
  const address = /^Content-Security-Policy: .*?\(connect-src\) at (\S+)/.exec(message)?.[1];
  return address && `${address} (stopped)`;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n').slice(0, 2).join(' ');
}
