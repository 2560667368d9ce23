import type { ApiKey, ApiKeyWithSecret, Export, WebhookDelivery, WebhookEndpoint } from '@retainwise/openapi';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeApi, type FakeApi } from '../index.ts';

const BASE = 'https://churn.example.com';
const CSV = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\nc3,Pro,99,12\n';

let api: FakeApi;
beforeEach(() => {
  api = createFakeApi({ start: 'empty' });
});

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const headers = { 'content-type': 'application/json' };
  // as: the contract has what it is
  return (await (await api.fetch(`${BASE}${path}`, { ...init, headers })).json()) as T;
}
const listed = async <T>(path: string): Promise<readonly T[]> =>
  (await ask<{ readonly data: readonly T[] }>('GET', path)).data;

describe('keys of a fake API', () => {
  it('are listed when they are made, without their secrets, and end when they are revoked', async () => {
    const { id, secret } = await ask<ApiKeyWithSecret>('POST', '/v1/keys', {
      name: 'nightly',
      scopes: ['uploads:write'],
    });
    expect(secret).toMatch(/^rwk_/);
    const [key, ...others] = await listed<ApiKey>('/v1/keys');
    expect(others).toEqual([]);
    expect(key).toMatchObject({ id, name: 'nightly', scopes: ['uploads:write'], status: 'active' });
    expect(key).not.toHaveProperty('secret');
    await ask('DELETE', `/v1/keys/${id}`);
    expect(await ask('GET', `/v1/keys/${id}`)).toMatchObject({ status: 'revoked', revoked_at: expect.any(String) });
    expect(await ask('GET', '/v1/keys/key_other')).toMatchObject({ code: 'ERR-1004' });
  });

  it('are replaced once by rotating', async () => {
    const { id, secret } = await ask<ApiKeyWithSecret>('POST', '/v1/keys', { name: 'nightly' });
    const next = await ask<ApiKeyWithSecret>('POST', `/v1/keys/${id}/rotate`, { overlap_seconds: 0 });
    expect(next).toMatchObject({ name: 'nightly', rotated_from: id });
    expect(next.secret).not.toBe(secret);
    expect(await ask('GET', `/v1/keys/${id}`)).toMatchObject({ status: 'expired' });
    expect(await ask('POST', `/v1/keys/${id}/rotate`, {})).toMatchObject({ code: 'ERR-2013' });
  });
});

describe('webhooks of a fake API', () => {
  const make = (more: object = {}) =>
    ask<WebhookEndpoint>('POST', '/v1/webhooks', { url: 'https://example.com/hook', ...more });

  it('remember how they were changed, and list what they would be told', async () => {
    const { id } = await make();
    await api.seed({ csv: CSV });
    expect(await ask('POST', `/v1/webhooks/${id}/replay`, { since: '2020-01-01T00:00:00Z' })).toEqual({ queued: 2 });
    const types = async (): Promise<string[]> =>
      (await listed<WebhookDelivery>(`/v1/webhooks/${id}/deliveries`)).map(({ event_type }) => event_type);
    expect(await types()).toEqual(['prediction.completed', 'upload.ready']);
    await ask('POST', `/v1/webhooks/${id}/test`);
    expect((await types())[0]).toBe('webhook.test');
    await ask('PATCH', `/v1/webhooks/${id}`, { status: 'disabled' });
    expect(await listed('/v1/webhooks')).toEqual([
      expect.objectContaining({ id, status: 'disabled', disabled_reason: 'requested' }),
    ]);
    expect(await ask('POST', `/v1/webhooks/${id}/test`)).toMatchObject({ code: 'ERR-2016' });
  });

  it('are told what they ask for, of the end customer that they are for', async () => {
    const { id } = await make({ event_types: ['prediction.completed'], reference: 'tenant-2' });
    await api.seed({ csv: CSV, reference: 'tenant-1' });
    const replay = () => ask('POST', `/v1/webhooks/${id}/replay`, { since: '2020-01-01T00:00:00Z' });
    expect(await replay()).toEqual({ queued: 0 });
    await api.seed({ csv: CSV, reference: 'tenant-2' });
    expect(await replay()).toEqual({ queued: 1 });
  });

  it('are refused where the API would send nothing, and gone when they are deleted', async () => {
    expect(await make({ url: 'http://example.com' })).toMatchObject({ code: 'ERR-2014' });
    const { id } = await make();
    await api.fetch(`${BASE}/v1/webhooks/${id}`, { method: 'DELETE' });
    expect(await listed('/v1/webhooks')).toEqual([]);
    expect(await ask('GET', `/v1/webhooks/${id}/deliveries`)).toMatchObject({ code: 'ERR-1004' });
  });
});

describe('exports of a fake API', () => {
  it('are pending when they are asked for, and completed when one looks', async () => {
    const { id, status } = await ask<Export>('POST', '/v1/exports', { reference: 'tenant-1' });
    expect(status).toBe('pending');
    expect(await ask('GET', `/v1/exports/${id}`)).toMatchObject({
      status: 'completed',
      reference: 'tenant-1',
      bytes: 22,
    });
    expect((await api.fetch(`${BASE}/v1/exports/${id}/download`)).headers.get('content-type')).toBe('application/zip');
    expect((await api.fetch(`${BASE}/v1/exports/exp_other/download`)).status).toBe(404);
  });
});
