import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** A server on this machine alone. */
export interface LocalServer {
  /** "http://localhost:PORT", without a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface Answer {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder, or whatever a function answers; undefined is a 404. Any free port. */
export async function serve(source: string | ((request: IncomingMessage) => Answer | undefined)): Promise<LocalServer> {
  const answer = typeof source === 'string' ? (request: IncomingMessage) => fileIn(source, request) : source;
  const server = createServer((request, response) => {
    const found = answer(request);
    if (found) response.writeHead(200, { 'cache-control': 'no-store', ...found.headers }).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function fileIn(folder: string, request: IncomingMessage): Answer | undefined {
  const path = resolve(folder, `.${decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)}`);
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!file.startsWith(resolve(folder) + sep) || !existsSync(file)) return undefined;
  return {
    body: readFileSync(file),
    headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' },
  };
}
