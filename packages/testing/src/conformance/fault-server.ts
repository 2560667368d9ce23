import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findOperation } from '../contract/find-operation.ts';
import { problemResponse } from '../contract/problem.ts';
import { createFakeApi, type FakeApi } from '../fake-api.ts';
import type { Answers } from '../generated/contract.ts';
import { requestOf } from '../server/request-of.ts';
import type { Fault, PlannedFault } from './types.ts';

/** A request as it came. */
export interface HeardRequest {
  readonly operation: keyof Answers;
  /** Milliseconds on a clock that only goes on. */
  readonly at: number;
  readonly idempotencyKey: string | null;
  readonly hasKey: boolean;
}

export interface FaultServer {
  readonly url: string;
  readonly api: FakeApi;
  readonly heard: readonly HeardRequest[];
  /** Keys that came to the other host, to which requests were redirected. */
  readonly leaked: readonly string[];
  close(): Promise<void>;
}

/** Predictions take a moment, so that clients wait for them. */
const SCORING_MS = 300;
const PIECES = 15;
const PAGE = '<!doctype html><title>Sign in</title><h1>Your session has ended</h1><form>…</form>';

/** A fake API on which the planned faults happen. */
export async function startFaultServer(faults: readonly PlannedFault[]): Promise<FaultServer> {
  const api = createFakeApi({ start: 'empty', requireKey: true, scoringTakes: SCORING_MS });
  const heard: HeardRequest[] = [];
  const leaked: string[] = [];
  const elsewhere = createServer((incoming, outgoing) => {
    if (incoming.headers.authorization !== undefined) leaked.push(incoming.headers.authorization);
    incoming.resume();
    outgoing.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  // Another name of this machine is another host.
  const elsewhereUrl = `http://localhost:${await listen(elsewhere, 'localhost')}`;

  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    const operation = findOperation(incoming.method ?? 'GET', pathname)?.operation.id;
    let fault: Fault | undefined;
    if (operation !== undefined) {
      const { authorization, 'idempotency-key': key } = incoming.headers;
      heard.push({
        operation,
        at: performance.now(),
        idempotencyKey: typeof key === 'string' ? key : null,
        hasKey: authorization !== undefined,
      });
      const count = heard.filter((request) => request.operation === operation).length;
      fault = faults.find(
        ({ on, requests }) => on === operation && (requests === undefined || requests.includes(count)),
      )?.fault;
    }
    respond(api, { incoming, outgoing, fault, elsewhereUrl }).catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error));
      outgoing.destroy();
    });
  });
  const port = await listen(server, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}`,
    api,
    heard,
    leaked,
    async close() {
      await Promise.all([stop(server), stop(elsewhere)]);
    },
  };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly fault: Fault | undefined;
  readonly elsewhereUrl: string;
}

async function respond(api: FakeApi, { incoming, outgoing, fault, elsewhereUrl }: Exchange): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort(new Error('The client has gone.')));
  if (fault?.kind === 'hung') {
    incoming.resume();
    return;
  }
  const instead = insteadOf(fault, elsewhereUrl, incoming.url ?? '/');
  if (instead !== null) {
    // What was sent is read to its end, so that the client hears the answer.
    incoming.resume();
    if (!incoming.readableEnded) await once(incoming, 'end');
  }
  const response = instead ?? (await api.fetch(requestOf(incoming, gone.signal)));
  if (fault?.kind === 'lost') {
    await response.arrayBuffer();
    incoming.socket.resetAndDestroy();
    return;
  }
  if (fault?.kind === 'cancelled') await cancel(api, response.clone());
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true && fault === undefined) {
    await pass(response, outgoing);
    return;
  }
  await send(response, { outgoing, incoming, fault });
}

function insteadOf(fault: Fault | undefined, elsewhereUrl: string, path: string): Response | null {
  switch (fault?.kind) {
    case 'problem':
      return problemResponse(fault.code, fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter });
    case 'page':
      return new Response(PAGE, { status: fault.status, headers: { 'content-type': 'text/html' } });
    case 'redirected':
      return new Response(null, { status: fault.status, headers: { location: `${elsewhereUrl}${path}` } });
    default:
      return null;
  }
}

async function cancel(api: FakeApi, created: Response): Promise<void> {
  // as: the answer of createPrediction
  const { id } = (await created.json()) as { id: string };
  await api.fetch(`http://localhost/v1/predictions/${id}/cancel`, {
    method: 'POST',
    headers: { authorization: 'Bearer rwk_somebody-else' },
  });
}

async function send(
  response: Response,
  { outgoing, incoming, fault }: Pick<Exchange, 'outgoing' | 'incoming' | 'fault'>,
): Promise<void> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  if (fault?.kind === 'mistyped') headers['content-type'] = fault.contentType;
  const shown = fault?.kind === 'truncated' ? bytes.subarray(0, bytes.length >> 1) : bytes;
  outgoing.writeHead(response.status, { ...headers, 'content-length': shown.length });
  if (fault?.kind === 'reset') {
    outgoing.write(bytes.subarray(0, bytes.length >> 1), () => incoming.socket.resetAndDestroy());
    return;
  }
  if (fault?.kind === 'trickled') {
    const size = Math.ceil(shown.length / PIECES);
    for (let at = 0; at < shown.length; at += size) {
      outgoing.write(shown.subarray(at, at + size));
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds / PIECES));
    }
    outgoing.end();
    return;
  }
  outgoing.end(shown);
}

async function pass({ status, headers, body }: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(status, Object.fromEntries(headers));
  for await (const chunk of body ?? []) outgoing.write(chunk);
  outgoing.end();
}

async function listen(server: Server, host: string): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  // as: a server that listens on a port has such an address
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
