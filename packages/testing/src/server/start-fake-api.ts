import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { OfflineError } from '../contract/offline.ts';
import { createFakeApi, type FakeApi, type FakeApiOptions } from '../fake-api.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { requestOf } from './request-of.ts';

export interface FakeServerOptions extends FakeApiOptions {
  /** A free one unless given. */
  readonly port?: number | undefined;
  /** @default '127.0.0.1' */
  readonly host?: string | undefined;
}

export interface FakeServer {
  readonly url: string;
  readonly api: FakeApi;
  close(): Promise<void>;
}

/** Control of the fake itself, for tests in other languages. */
const CONTROL = '/fake/';

/** The fake API as a server, for tests in any language. Pages of every origin may read it. */
export async function startFakeApi(options: FakeServerOptions = {}): Promise<FakeServer> {
  const { port = 0, host = '127.0.0.1', ...rest } = options;
  const api = createFakeApi(rest);
  const server = createServer((incoming, outgoing) => {
    respond(api, incoming, outgoing).catch((error: unknown) => {
      if (!(error instanceof OfflineError)) process.emitWarning(error instanceof Error ? error : String(error));
      outgoing.destroy();
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  // as: a server that listens on a port has such an address
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${actual}${api.basePath}`,
    api,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(api: FakeApi, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort(new Error('The client has gone.')));
  for (const [name, value] of Object.entries(corsHeaders(incoming))) outgoing.setHeader(name, value);
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204).end();
    return;
  }
  const request = requestOf(incoming, gone.signal);
  const { pathname } = new URL(request.url);
  const response = pathname.startsWith(CONTROL) ? await control(api, request, pathname) : await api.fetch(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null || incoming.method === 'HEAD') {
    outgoing.end();
    return;
  }
  // Node's types and those of the platform have a name each for the same streams.
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  outgoing.once('close', () => body.destroy());
  for await (const chunk of body) {
    if (gone.signal.aborted) return;
    if (!outgoing.write(chunk)) await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')]);
  }
  outgoing.end();
}

/** `POST /fake/scenarios` lets something happen, `DELETE /fake/scenarios` ends all, `GET /fake/requests` lists them. */
async function control(api: FakeApi, request: Request, pathname: string): Promise<Response> {
  const does = `${request.method} ${pathname}`;
  if (does === 'GET /fake/requests')
    return Response.json(api.requests.map(({ method, path, operation }) => ({ method, path, operation })));
  if (does === 'DELETE /fake/scenarios') api.reset();
  // as: whoever controls the fake is a test
  else if (does === 'POST /fake/scenarios') api.play((await request.json()) as Scenario);
  else return Response.json({ error: `There is no ${does}.` }, { status: 404 });
  return new Response(null, { status: 204 });
}

function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  const asked = headers['access-control-request-headers'];
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-expose-headers': 'content-disposition, etag, retry-after, x-request-id',
    vary: 'Origin',
    ...(asked === undefined ? {} : { 'access-control-allow-headers': asked }),
  };
}
