import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** `refuse` resets every connection at once, `reset` each after so many bytes of the answer, `hang` answers nothing. */
export type ProxyMode =
  | { readonly kind: 'pass' | 'refuse' | 'hang' }
  | { readonly kind: 'reset'; readonly afterBytes: () => number };

/** Stands between a process and something it needs, and gets in the way when it is told to. */
export interface Proxy {
  readonly port: number;
  /** For new connections; `refuse` and `reset` also cut those that are open. */
  set(mode: ProxyMode): void;
  /** Connections that it got in the way of. */
  disturbed(): number;
  close(): Promise<void>;
}

export async function startProxy(targetPort: number): Promise<Proxy> {
  let mode: ProxyMode = { kind: 'pass' };
  let disturbed = 0;
  const open = new Set<Socket>();
  const hanging = new Set<Socket>();

  const cut = (socket: Socket): void => {
    disturbed += 1;
    socket.resetAndDestroy();
  };
  const server = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    // Either side may end at any time: the other one is ended with it.
    client.on('error', () => client.destroy());
    if (mode.kind === 'refuse') {
      cut(client);
      return;
    }
    if (mode.kind === 'hang') {
      disturbed += 1;
      hanging.add(client);
      client.on('close', () => hanging.delete(client));
      return;
    }
    const target = connect(targetPort, '127.0.0.1');
    let left = mode.kind === 'reset' ? mode.afterBytes() : Infinity;
    target.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) cut(client);
      else if (!client.write(chunk)) target.pause();
    });
    client.on('drain', () => target.resume());
    target.on('end', () => client.end());
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
    client.pipe(target);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // as: of a server that listens on TCP

  return {
    port,
    set: (next) => {
      mode = next;
      if (next.kind === 'refuse' || next.kind === 'reset') for (const socket of [...open]) cut(socket);
      // Nobody will ever answer those who hang.
      if (next.kind === 'pass') for (const socket of [...hanging]) socket.destroy();
    },
    disturbed: () => disturbed,
    close: async () => {
      server.close();
      for (const socket of [...open]) socket.destroy();
      await once(server, 'close');
    },
  };
}
