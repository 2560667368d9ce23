import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly message: { readonly id: string; readonly type: string; readonly reference: string | null };
}

/** Answers a message; 200 unless another one is given. */
export type Answer = (response: ServerResponse, received: Received) => void | Promise<void>;

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** The most that were here at the same time. */
  readonly most: () => number;
  answer: Answer;
  close(): Promise<void>;
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();

/** A receiver of webhooks on this machine. */
export async function startReceiver(tls?: { readonly key: string; readonly cert: string }): Promise<Receiver> {
  const received: Received[] = [];
  let here = 0;
  let most = 0;
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    here += 1;
    most = Math.max(most, here);
    response.once('close', () => {
      here -= 1;
    });
    const body = await text(request);
    const message = JSON.parse(body) as Received['message'];
    const one = { headers: request.headers as Record<string, string>, body, message };
    received.push(one);
    await receiver.answer(response, one);
  }
  const listener: RequestListener = (request, response) => void take(request, response);
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: tls ? `https://localhost:${port}/hook` : `http://127.0.0.1:${port}/hook`,
    received,
    most: () => most,
    answer: status(200),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
