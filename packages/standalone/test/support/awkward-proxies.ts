import { createServer as createHttpServer, request as httpRequest, type Server as HttpServer } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Passes bytes on, and cuts connections on which nothing has moved for so long, as load balancers do. */
export async function cuttingProxy(target: string, idleMs: number): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.setTimeout(idleMs, () => from.destroy());
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  return listening(server, () => {
    for (const socket of open) socket.destroy();
  });
}

/** Answers only once it has the whole answer, as proxies do that buffer. */
export async function bufferingProxy(target: string): Promise<Proxy> {
  const server = createHttpServer((request, response) => {
    const upstream = httpRequest(target + (request.url ?? ''), {
      method: request.method ?? 'GET',
      headers: { ...request.headers, connection: 'close' },
    });
    upstream.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
        response.end(Buffer.concat(chunks));
      });
      answer.on('error', () => response.destroy());
    });
    upstream.on('error', () => response.destroy());
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
  });
  return listening(server, () => server.closeAllConnections());
}

async function listening(server: Server | HttpServer, cutAll: () => void): Promise<Proxy> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // as: the address of a TCP server is never a string
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cutAll();
      }),
  };
}
