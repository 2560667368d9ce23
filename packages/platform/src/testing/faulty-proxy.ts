import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * `refuse` resets every connection at once, `hang` answers nothing. After so many bytes of the answer, or of the
 * request, `reset` resets a connection, and `stall` lets nothing more through. `slow` waits between two pieces of an
 * answer.
 */
export type ProxyMode =
  | { readonly kind: 'pass' | 'refuse' | 'hang' }
  | { readonly kind: 'reset' | 'stall'; readonly afterBytes: () => number; readonly of?: 'answer' | 'request' }
  | { readonly kind: 'slow'; readonly pauseMs: number };

/** Stands between a process and something it needs, and gets in the way when it is told to. */
export interface Proxy {
  readonly port: number;
  /** For new connections; all but `pass` and `slow` also cut those that are open. */
  set(mode: ProxyMode): void;
  /** Connections that it got in the way of. */
  disturbed(): number;
  /** Connections that wait for what will not come. */
  stalled(): number;
  close(): Promise<void>;
}

interface Pump {
  /** Bytes that pass. */
  readonly room: number;
  readonly pauseMs: number;
  readonly onFull: () => void;
}

/** Passes on what arrives until there is no more room. */
async function pump(from: Socket, to: Socket, { room, pauseMs, onFull }: Pump): Promise<void> {
  let left = room;
  for await (const piece of from.iterator({ destroyOnReturn: false })) {
    const chunk = piece as Buffer; // as: of a socket without an encoding
    const passing = chunk.subarray(0, left);
    left -= chunk.length;
    if (pauseMs > 0) await delay(pauseMs);
    if (to.destroyed) return;
    if (!to.write(passing)) await once(to, 'drain');
    if (left < 0) {
      onFull();
      return;
    }
  }
  to.end();
}

export async function startProxy(targetPort: number): Promise<Proxy> {
  let mode: ProxyMode = { kind: 'pass' };
  let disturbed = 0;
  const open = new Set<Socket>();
  const stuck = new Set<Socket>();

  const cut = (socket: Socket): void => {
    disturbed += 1;
    socket.resetAndDestroy();
  };
  const hold = (socket: Socket): void => {
    disturbed += 1;
    stuck.add(socket);
    socket.on('close', () => stuck.delete(socket));
  };
  const server = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    if (mode.kind === 'refuse') {
      cut(client);
      return;
    }
    if (mode.kind === 'hang') {
      hold(client);
      return;
    }
    const target = connect(targetPort, '127.0.0.1');
    const bound = mode.kind === 'reset' || mode.kind === 'stall' ? mode : null;
    const bytes = bound?.afterBytes() ?? Infinity;
    const isOfRequest = bound?.of === 'request';
    const onFull = (): void => (bound?.kind === 'stall' ? hold(client) : cut(client));
    const pauseMs = mode.kind === 'slow' ? mode.pauseMs : 0;
    if (mode.kind === 'slow') disturbed += 1;
    // Either side may end at any time: the other one is ended with it.
    target.on('error', () => client.destroy());
    pump(target, client, { room: isOfRequest ? Infinity : bytes, pauseMs, onFull }).catch(() => client.destroy());
    pump(client, target, { room: isOfRequest ? bytes : Infinity, pauseMs: 0, onFull }).catch(() => target.destroy());
    client.on('close', () => target.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // as: of a server that listens on TCP

  return {
    port,
    set: (next) => {
      mode = next;
      if (next.kind !== 'pass' && next.kind !== 'slow') for (const socket of [...open]) cut(socket);
      // Nobody will ever answer those who wait.
      if (next.kind === 'pass') for (const socket of [...stuck]) socket.destroy();
    },
    disturbed: () => disturbed,
    stalled: () => stuck.size,
    close: async () => {
      server.close();
      for (const socket of [...open]) socket.destroy();
      await once(server, 'close');
    },
  };
}
