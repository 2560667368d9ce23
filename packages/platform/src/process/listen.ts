import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Logger } from '../logging/types.ts';

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  /** Connections at the same time; further ones are closed at once. Unlimited by default. */
  readonly maxConnections?: number;
  /** Answers malformed HTTP requests. By default Node does, without a body. */
  readonly onBadRequest?: (error: Error, socket: Duplex) => void;
}

export interface ListeningServer {
  /** `http://host:port`. */
  readonly url: string;
  /** Accepts no new connections, lets running requests end, and closes the rest after the grace period. */
  close(graceMs?: number): Promise<void>;
}

/**
 * An idle connection is kept for longer than a load balancer keeps it (60 s with most): whoever closes second never
 * sends a request into a connection that the other has just closed. Headers have longer than that, since on some
 * versions of Node their time begins with the idle one.
 */
const KEEP_ALIVE_MS = 65_000;
const HEADERS_MS = 66_000;

/** Listens; rejects with the system's error when the address is taken. Port 0 picks a free one. */
export async function listen(
  handler: RequestListener,
  { host, port, logger, maxConnections, onBadRequest }: ListenOptions,
): Promise<ListeningServer> {
  // Bodies may take long: uploads are large.
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: HEADERS_MS,
      requestTimeout: 15 * 60_000,
      connectionsCheckingInterval: 5_000,
    },
    handler,
  );
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  logDrops(server, logger);
  if (onBadRequest) server.on('clientError', onBadRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  server.on('error', (error) => logger.error({ err: error }, 'http server error'));
  // as: the address of a TCP server is never a string
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close(graceMs = 10_000) {
      return new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

/** Logs refused connections, at most one line a minute: a flood of them must not become one of the log. */
function logDrops(server: Server, logger: Logger): void {
  let dropped = 0;
  server.on('drop', () => {
    if (dropped++ > 0) return;
    setTimeout(() => {
      logger.warn({ dropped }, 'connections were refused: there are as many as MAX_CONNECTIONS allows');
      dropped = 0;
    }, 60_000).unref();
  });
}
