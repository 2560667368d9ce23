import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProxy, type Proxy } from './faulty-proxy.ts';

describe('the proxy', () => {
  const server = createServer((_request, response) => response.end('x'.repeat(100_000)));
  let proxy: Proxy;
  beforeEach(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    proxy = await startProxy((server.address() as AddressInfo).port);
  });
  afterEach(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  /** On a connection of its own: fetch may use one that it has opened before. */
  const ask = async (method: string, body = ''): Promise<number> => {
    const asked = request({
      port: proxy.port,
      host: '127.0.0.1',
      agent: false,
      method,
      signal: AbortSignal.timeout(2_000),
    });
    asked.end(body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage]; // as: `once` types them as any
    return (await text(response)).length;
  };
  const read = () => ask('GET');

  it('passes everything on', async () => {
    expect(await read()).toBe(100_000);
    expect(proxy.disturbed()).toBe(0);
  });

  it('refuses, resets or stalls in the middle, or hangs, and passes again afterwards', async () => {
    for (const mode of [
      { kind: 'refuse' },
      { kind: 'reset', afterBytes: () => 5_000 },
      { kind: 'stall', afterBytes: () => 5_000 },
      { kind: 'hang' },
    ] as const) {
      proxy.set(mode);
      const before = proxy.disturbed();
      await expect(read()).rejects.toThrow();
      expect(proxy.disturbed()).toBeGreaterThan(before);
      proxy.set({ kind: 'pass' });
      expect(await read()).toBe(100_000);
    }
  });

  it('gets in the way of what is sent, too', async () => {
    proxy.set({ kind: 'reset', afterBytes: () => 50_000, of: 'request' });
    await expect(ask('POST', 'x'.repeat(200_000))).rejects.toThrow();
    expect(proxy.disturbed()).toBeGreaterThan(0);
    expect(await read()).toBe(100_000);
  });

  it('is slow, and passes everything on', async () => {
    proxy.set({ kind: 'slow', pauseMs: 20 });
    expect(await read()).toBe(100_000);
    expect(proxy.disturbed()).toBe(1);
  });
});
