import type { BrowserName } from '../browsers.ts';
import { type LocalServer, serve } from '../serve.ts';
import type { StoredPage } from './pages.ts';

/**
 * Nothing is loaded and no script of the page runs: a page is then the same at every load, whatever is compared, and
 * all that is asked of the network comes from the extension. It is a strict policy for the extension too.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** Firefox holds an extension's content scripts to the page's policy: there, it may not hide what they ask for. */
const FIREFOX_POLICY = `${POLICY}; connect-src *`;

export interface PageServer extends LocalServer {
  /** The address of a page: a host of its own, and its own path, which the detector looks at. */
  addressOf(page: StoredPage): string;
}

/** Serves each page as http://pageN.localhost:PORT/its/own/path; browsers send *.localhost to this machine. */
export async function servePages(pages: readonly StoredPage[], browser: BrowserName): Promise<PageServer> {
  const policy = browser === 'firefox' ? FIREFOX_POLICY : POLICY;
  const server = await serve((request) => {
    const index = /^page(\d+)\.localhost/.exec(request.headers.host ?? '')?.[1];
    const page = index === undefined ? undefined : pages[Number(index)];
    if (!page || request.url !== page.path) return undefined;
    return {
      body: page.html(),
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    };
  });
  return {
    ...server,
    addressOf: (page) => `http://page${pages.indexOf(page)}.localhost:${server.port}${page.path}`,
  };
}
