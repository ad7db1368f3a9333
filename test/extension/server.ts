import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGES } from './pages.ts';

export interface Server {
  readonly url: string;
  /** Paths asked for so far, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves the pages of pages.ts on a free port of this machine, and writes down what is asked for. */
export async function serve(): Promise<Server> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    if (url !== '/favicon.ico') asked.push(url);
    // Browsers ask for an icon by themselves.
    const page = url === '/favicon.ico' ? { html: '' } : PAGES[url];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page && 'headers' in page ? page.headers : {}),
    });
    response.end(page?.html ?? 'No such page.');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
