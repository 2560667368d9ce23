import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProxy, type Proxy } from './proxy.ts';

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
  const read = async (): Promise<number> => {
    const response = await fetch(`http://127.0.0.1:${proxy.port}`, {
      // A connection that is kept from before would be cut, too.
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(2_000),
    });
    return (await response.text()).length;
  };

  it('passes everything on', async () => {
    expect(await read()).toBe(100_000);
    expect(proxy.disturbed()).toBe(0);
  });

  it('refuses, resets in the middle, or hangs, and passes again afterwards', async () => {
    for (const mode of [{ kind: 'refuse' }, { kind: 'reset', afterBytes: () => 5_000 }, { kind: 'hang' }] as const) {
      proxy.set(mode);
      const before = proxy.disturbed();
      await expect(read()).rejects.toThrow();
      expect(proxy.disturbed()).toBeGreaterThan(before);
      proxy.set({ kind: 'pass' });
      expect(await read()).toBe(100_000);
    }
  });
});
