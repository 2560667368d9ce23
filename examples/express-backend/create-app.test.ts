import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RetainWise, type WebhookEvent } from '@retainwise/sdk';
import { createFakeApi } from '@retainwise/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from './src/create-app.ts';
import { openEventStore } from './src/event-store.ts';

const KEY = Buffer.from('a secret of thirty-two characters');
const SECRET = `whsec_${KEY.toString('base64')}`;
const EVENT = {
  id: 'evt_3f1c0a9b8e7d4c6fa5b4d3c2e1f00918',
  type: 'prediction.completed',
  timestamp: '2026-06-01T10:00:00.000Z',
  reference: 'tenant-1',
  data: { prediction_id: 'prd_5jKm8wT1nRsXcVf6BgH2Ae', upload_id: 'upl_7hVn3xQ2kPqLzYb4RtW9Cd', status: 'completed' },
};

describe('examples/express-backend', () => {
  let directory: string;
  let server: Server;
  let url: string;
  let handled: WebhookEvent[];
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'express-backend-'));
    handled = [];
    const fake = createFakeApi({ start: 'empty', requireKey: true });
    const app = createApp({
      retainwise: new RetainWise({ apiKey: 'rwk_test', fetch: fake.fetch }),
      webhookSecret: SECRET,
      events: await openEventStore(directory),
      tenantOf: ({ headers }) => headers['x-test-tenant']?.toString() ?? null,
      onEvent: (event) => Promise.resolve(void handled.push(event)),
      apiOrigin: 'https://churn.example.com',
    });
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** As the API sends it (Standard Webhooks 1.0.0). */
  async function deliver(body: string, { key = KEY, at = Date.now() } = {}): Promise<number> {
    const timestamp = String(Math.floor(at / 1000));
    const signature = createHmac('sha256', key).update(`${EVENT.id}.${timestamp}.${body}`).digest('base64');
    const response = await fetch(`${url}/webhooks/retainwise`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': EVENT.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
    });
    return response.status;
  }

  it('stores an event before it answers, and does what is to be done once, however often it comes', async () => {
    const body = JSON.stringify(EVENT);
    expect(await Promise.all([deliver(body), deliver(body), deliver(body)])).toEqual([204, 204, 204]);
    expect(handled).toEqual([EVENT]);
    expect(await (await openEventStore(directory)).list()).toEqual([EVENT]);
  });

  it('refuses what is not signed with its secret, or was signed long ago', async () => {
    const body = JSON.stringify(EVENT);
    expect(await deliver(body, { key: Buffer.from('another secret of somebody else!') })).toBe(400);
    expect(await deliver(body, { at: Date.now() - 3_600_000 })).toBe(400);
    expect(handled).toEqual([]);
  });

  it('makes a session for the tenant of the signed-in user, and for nobody else', async () => {
    const ask = (headers: Record<string, string>) => fetch(`${url}/session`, { method: 'POST', headers });
    const origin = 'https://app.example.com';
    const session = await ask({ origin, 'x-test-tenant': 'tenant-1' });
    expect(await session.json()).toMatchObject({ reference: 'tenant-1', allowed_origins: [origin] });
    expect(session.headers.get('cache-control')).toBe('no-store');
    expect((await ask({ origin })).status).toBe(403);
  });
});
