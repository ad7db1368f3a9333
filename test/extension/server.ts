import { type LocalServer, serve as serveAll } from '../../build/serve.ts';
import { PAGES } from './pages.ts';

export interface Server extends LocalServer {
  /** Paths asked for so far, in order; but for the icon, which browsers ask for by themselves. */
  readonly asked: readonly string[];
}

/** Serves the pages of pages.ts on this machine, and writes down what is asked for. */
export async function serve(): Promise<Server> {
  const asked: string[] = [];
  const server = await serveAll(({ url = '/' }) => {
    if (url === '/favicon.ico') return { body: '', headers: {} };
    asked.push(url);
    const page = PAGES[url];
    return page && { body: page.html, headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers } };
  });
  return { ...server, asked };
}
