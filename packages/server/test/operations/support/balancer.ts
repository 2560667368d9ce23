import { Agent, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Passes requests on to APIs in turn, over connections that it keeps, to those that say they are ready. */
export interface Balancer {
  readonly url: string;
  add(port: number): void;
  /** Of those added, the ones that get requests. */
  inService(): readonly number[];
  /** Requests that it passed on and that failed. It never tries again. */
  broken(): number;
  close(): Promise<void>;
}

interface Target {
  readonly port: number;
  readonly agent: Agent;
  ready: boolean;
}

const CHECK_MS = 100;

export async function startBalancer(): Promise<Balancer> {
  const targets = new Map<number, Target>();
  let turn = 0;
  let broken = 0;

  function next(): Target | undefined {
    const ready = [...targets.values()].filter((target) => target.ready);
    turn += 1;
    return ready[turn % ready.length];
  }

  function passOn(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const target = next();
    if (target === undefined) {
      broken += 1;
      outgoing.writeHead(503).end('no target');
      return;
    }
    const { method, url, headers } = incoming;
    const upstream = httpRequest({ port: target.port, agent: target.agent, method, path: url, headers });
    upstream.on('error', () => {
      broken += 1;
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
    upstream.on('response', (answer) => {
      // What concerns the connection is between the two, and is not passed on.
      const { connection: _connection, 'keep-alive': _keepAlive, ...rest } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, rest);
      answer.on('error', () => {
        broken += 1;
        outgoing.destroy();
      });
      answer.pipe(outgoing);
    });
    incoming.pipe(upstream);
  }

  async function isReady({ port }: Target): Promise<boolean> {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    await answer?.body?.cancel();
    return answer?.ok === true;
  }

  const closing = new AbortController();
  const checking = (async () => {
    while (!closing.signal.aborted) {
      await Promise.all([...targets.values()].map(async (target) => (target.ready = await isReady(target))));
      await delay(CHECK_MS);
    }
  })();

  const server = createServer(passOn);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // as: the address of a TCP server is never a string
  return {
    url: `http://127.0.0.1:${port}`,
    add: (added) => targets.set(added, { port: added, agent: new Agent({ keepAlive: true }), ready: false }),
    inService: () => [...targets.values()].flatMap((target) => (target.ready ? [target.port] : [])),
    broken: () => broken,
    close: async () => {
      closing.abort();
      await checking;
      for (const { agent } of targets.values()) agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
