import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { checkReceiver, RECEIVER_CASES } from './index.ts';
import { newSecret, signMessage } from './sign-message.ts';

const MAX_BYTES = 2 ** 20;
const SECRET = newSecret();

interface Flaws {
  readonly believesAll?: boolean;
  readonly handlesTwice?: boolean;
  readonly ignoresTime?: boolean;
  readonly knowsTypes?: readonly string[];
}

/** As some receivers do it: by the signature alone. */
function verifySignature(body: string, headers: IncomingMessage['headers']): void {
  const [id, timestamp, given] = ['id', 'timestamp', 'signature'].map((name) => String(headers[`webhook-${name}`]));
  const { headers: right } = signMessage({ id: id!, body }, [SECRET], new Date(1000 * Number(timestamp)));
  if (!given!.split(' ').includes(right['webhook-signature']!)) throw new Error('The signature is wrong.');
}

describe('the check of a receiver of webhooks', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

  async function start({ believesAll, handlesTwice, ignoresTime, knowsTypes }: Flaws = {}) {
    const seen = new Set<string>();
    let handled = 0;
    async function receive(request: IncomingMessage): Promise<number> {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of request as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size <= MAX_BYTES) chunks.push(chunk);
      }
      if (size > MAX_BYTES) return 413;
      const body = Buffer.concat(chunks);
      try {
        if (ignoresTime) verifySignature(body.toString(), request.headers);
        // as: its headers are texts where they are there
        else if (!believesAll) new Webhook(SECRET).verify(body, request.headers as Record<string, string>);
        const event = JSON.parse(body.toString()) as { readonly id: string; readonly type: string };
        if (knowsTypes !== undefined && !knowsTypes.includes(event.type)) return 422;
        if (handlesTwice || !seen.has(event.id)) handled++;
        seen.add(event.id);
        return 204;
      } catch {
        return 401;
      }
    }
    const server = createServer((request, response) => {
      void receive(request).then((status) => response.writeHead(status).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const { port } = server.address() as AddressInfo;
    return checkReceiver({ url: `http://127.0.0.1:${port}/hooks`, secret: SECRET, handled: () => handled });
  }
  const failed = (results: Awaited<ReturnType<typeof checkReceiver>>) =>
    results.filter(({ faults }) => faults.length > 0).map(({ id }) => id);

  it('finds nothing at one that verifies as the SDK does and knows what it has handled', async () => {
    const results = await start();
    expect(failed(results)).toEqual([]);
    expect(results.map(({ id }) => id)).toEqual(RECEIVER_CASES.map(({ id }) => id));
  });

  it.each<[string, Flaws, string[]]>([
    ['believes everybody', { believesAll: true }, ['stale', 'wrong-signature', 'changed-body']],
    ['handles events twice', { handlesTwice: true }, ['duplicate', 'retried']],
    ['does not look at the time', { ignoresTime: true }, ['stale']],
    ['knows some types only', { knowsTypes: ['prediction.completed', 'prediction.failed'] }, ['unknown-type']],
  ])('finds one that %s', async (_what, flaws, found) => {
    expect(failed(await start(flaws))).toEqual(found);
  });

  it('finds one that is not there, and refuses cases that are not', async () => {
    const nobody = { url: 'http://127.0.0.1:9/hooks', secret: SECRET };
    const [result] = await checkReceiver({ ...nobody, only: ['valid'] });
    expect(result?.faults[0]).toMatch(/^Message 1: no answer/);
    await expect(checkReceiver({ ...nobody, only: ['none'] })).rejects.toThrow('There is no case "none"');
  });
});
