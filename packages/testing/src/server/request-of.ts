import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** A request that a server has received, as `fetch` has it. */
export function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const bodyless = method === 'GET' || method === 'HEAD';
  const init = {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
    ),
    signal,
    // A stream as a body needs `duplex`, which RequestInit lacks (https://fetch.spec.whatwg.org/#requestinit).
    ...(bodyless ? {} : { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' }),
  };
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), init);
}
