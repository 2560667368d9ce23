import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import type { AuditEvent, AuditEventPage } from '@retainwise/openapi';
import { newId } from '@retainwise/platform';
import { allOf, createTestAccount, runSql } from '@retainwise/platform/testing';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../support/card-of.ts';
import { AUDITED_OPERATIONS } from '../../src/auth/audited-operations.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';
import { completeWithRows } from '../support/complete-with-rows.ts';
import { partsClient } from '../uploads/support/parts-client.ts';

const CSV = 'customer_id,contract,tenure_months,email\nCANARY-1,monthly,10,canary@example.com\nc2,annual,20,\n';
const JSON_TYPE = { 'content-type': 'application/json' };
const json = (method: string, body: object): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: JSON_TYPE,
});

let api: TestApi;
let client: pg.Client;
beforeAll(async () => {
  api = await startTestApi({ trustProxy: 1 });
  client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await api.close();
});

async function list(query = '', as: string = api.account.secret): Promise<readonly AuditEvent[]> {
  const response = await api.call(`/v1/audit-events?limit=200${query}`, { as });
  expect(response.status).toBe(200);
  return ((await response.json()) as AuditEventPage).data;
}

async function sent<T = { id: string }>(path: string, init: RequestInit): Promise<T> {
  const response = await api.call(path, init);
  const text = await response.text();
  expect(response.ok, `${path} ${text}`).toBe(true);
  return (text === '' ? {} : JSON.parse(text)) as T;
}

async function predict(): Promise<string> {
  const uploadId = await api.upload(CSV, 'CANARY-FILE.csv');
  return (await sent('/v1/predictions', json('POST', { upload_id: uploadId, rerun: true }))).id;
}

async function complete(): Promise<string> {
  const id = await predict();
  const outputKey = `${id}.csv`;
  await api.objectStore.put(outputKey, Readable.from([Buffer.from(CSV)]), {
    contentType: 'text/csv',
    signal: new AbortController().signal,
  });
  await completeWithRows(api.database, { accountId: api.account.account.id, id }, outputKey);
  return id;
}

const TENANT = 'tenant-1';

async function webhook(): Promise<string> {
  // There may be no more than a few.
  const scope = allOf(api.account.account.id);
  for (const { id } of (await api.database.webhookEndpoints.listPage({ ...scope, limit: 100 })).rows)
    await api.database.webhookEndpoints.delete({ ...scope, id });
  return (await sent('/v1/webhooks', json('POST', { url: 'https://hooks.example/' }))).id;
}

async function session(): Promise<string> {
  const wish = { reference: TENANT, capabilities: ['results:read'] };
  return (await sent('/v1/widget-sessions', json('POST', wish))).id;
}

/** Does each operation that is audited, and returns the id of what it was done to. */
/** A model that is ready. */
async function learntModel(): Promise<string> {
  const owner = { accountId: api.account.account.id, reference: '' };
  const id = newId('mdl');
  const request = { id, version: `${id}-1`, learnsFrom: 'outcomes', horizonDays: 90 } as const;
  await api.database.models.request(owner, { ...request, uploadId: null, labelColumn: null, excludeColumns: [id] });
  const trainedOn = { firstAsOf: null, lastAsOf: null, rows: 1, events: 1, lastPredictionId: null };
  const file = { objectKey: `accounts/x/models/${id}/1.json`, sha256: 'a', bytes: 1 };
  const learnt = { kind: 'ridge', labelKind: 'forward', ...file, trainedOn, card: cardOf(id) } as const;
  await api.database.models.finish(owner, id, learnt, 'learnt');
  return id;
}

const ACTS: Readonly<Record<string, () => Promise<string | null>>> = {
  createUpload: () => api.upload(CSV, 'CANARY-FILE.csv'),
  deleteUpload: async () => {
    const id = await api.upload(CSV);
    await sent(`/v1/uploads/${id}`, { method: 'DELETE' });
    return id;
  },
  completeUpload: async () => {
    const parts = partsClient(api);
    const { id } = await parts.begin(CSV);
    for (let n = 1; (n - 1) * 64 < CSV.length; n++) await parts.put(id, n, CSV.slice((n - 1) * 64, n * 64));
    await sent(`/v1/uploads/${id}/complete`, json('POST', {}));
    return id;
  },
  correctUpload: async () => {
    const id = await api.upload(CSV);
    const corrections = [{ row: 1, column: 'customer_id', value: 'c9' }];
    return (await sent(`/v1/uploads/${id}/corrections`, json('POST', { corrections }))).id;
  },
  updateMapping: async () => {
    const id = await api.upload(CSV);
    await sent(`/v1/uploads/${id}/mapping`, json('PUT', { overrides: { customer_name: 'email' } }));
    return id;
  },
  createPrediction: predict,
  cancelPrediction: async () => {
    const id = await predict();
    await sent(`/v1/predictions/${id}/cancel`, { method: 'POST' });
    return id;
  },
  downloadResults: async () => {
    const id = await complete();
    expect((await api.call(`/v1/predictions/${id}/download`)).status).toBe(200);
    return id;
  },
  updateWorklistEntry: async () => {
    await complete();
    const change = { note: 'CANARY-NOTE', owner: 'CANARY-OWNER', outcome: 'left' };
    await sent('/v1/worklist/c1', json('PATCH', change));
    return (await list('&action=worklist.updated'))[0]!.object.id;
  },
  recordOutcomes: async () => {
    const outcomes = [{ customer_id: 'CANARY-1', event: 'ended', occurred_at: '2026-01-10', reason: 'CANARY-NOTE' }];
    await sent('/v1/outcomes', json('POST', { outcomes }));
    return null;
  },
  setOutcomesWatermark: async () => {
    await sent('/v1/outcomes/watermark', json('PUT', { observed_through: '2026-01-10' }));
    return null;
  },
  confirmOutcomeProposals: async () => {
    await sent('/v1/outcomes/proposals/confirm', json('POST', { proposal_ids: ['1'] }));
    return null;
  },
  rejectOutcomeProposals: async () => {
    await sent('/v1/outcomes/proposals/reject', json('POST', { proposal_ids: ['1'] }));
    return null;
  },
  answerOutcomeQuestion: async () => {
    await runSql(
      api.databaseUrl,
      `INSERT INTO outcome_questions (id, account_id, prediction_id, before_prediction_id, because, vanished,
         vanished_share, overlap)
       VALUES ('oqn_00000000', '${api.account.account.id}', 'prd_2', 'prd_1', 'too_many_vanished', 3, 0.5, 0.5)`,
    );
    await sent('/v1/outcomes/questions/oqn_00000000', json('POST', { complete: false }));
    return 'oqn_00000000';
  },
  recordInterventions: async () => {
    const interventions = [{ customer_id: 'CANARY-1', kind: 'CANARY-NOTE', at: '2026-01-10' }];
    await sent('/v1/interventions', json('POST', { interventions }));
    return null;
  },
  exportLearningData: async () => {
    expect((await api.call('/v1/learning/export')).status).toBe(200);
    return null;
  },
  createExperiment: async () => {
    const wish = { name: 'CANARY-NAME', action: 'CANARY-NOTE', holdout_share: 0.2 };
    const { id } = await sent('/v1/experiments', json('POST', wish));
    await api.database.transaction((transaction) =>
      api.database.experiments.end({ accountId: api.account.account.id, reference: '' }, id, transaction),
    );
    return id;
  },
  endExperiment: async () => {
    const wish = { name: 'ended', action: 'call', holdout_share: 0.2 };
    const { id } = await sent('/v1/experiments', json('POST', wish));
    await sent(`/v1/experiments/${id}/end`, { method: 'POST' });
    return id;
  },
  createModel: async () => {
    const { id } = await sent('/v1/models', json('POST', { from: 'outcomes' }));
    return id;
  },
  promoteModel: async () => {
    const id = await learntModel();
    await sent(`/v1/models/${id}/promote`, json('POST', { reason: 'CANARY-NOTE', force: true }));
    return id;
  },
  retireModel: async () => {
    const id = await learntModel();
    await sent(`/v1/models/${id}/retire`, json('POST', { reason: 'CANARY-NOTE' }));
    return id;
  },
  rollbackModel: async () => {
    const id = await learntModel();
    const owner = { accountId: api.account.account.id, reference: '' };
    await api.database.models.promote(owner, id, { by: 'a test', reason: 'a test', forced: true });
    await sent(`/v1/models/${id}/rollback`, json('POST', { reason: 'CANARY-NOTE' }));
    return id;
  },
  updateAccount: async () => {
    await sent('/v1/account', json('PATCH', { churn_rate: 0.07 }));
    return api.account.account.id;
  },
  eraseCustomer: async () => (await sent('/v1/customers/CANARY-9', { method: 'DELETE' })).id,
  eraseAccount: () => Promise.reject(new Error('Its account is still needed: it has a test of its own.')),
  createExport: async () => (await sent('/v1/exports', json('POST', {}))).id,
  downloadExport: async () => {
    const { id } = await sent('/v1/exports', json('POST', {}));
    const held = await api.database.exports.take(60);
    const objectKey = `${id}.zip`;
    const { size } = await api.objectStore.put(objectKey, Readable.from([Buffer.from('PK')]), {
      contentType: 'application/zip',
    });
    await api.database.exports.complete(held!, { objectKey, bytes: size, files: 0 }, 7);
    expect((await api.call(`/v1/exports/${id}/download`)).status).toBe(200);
    return id;
  },
  createKey: async () => (await sent('/v1/keys', json('POST', { name: 'CANARY-NAME' }))).id,
  revokeKey: async () => {
    const { id } = await sent('/v1/keys', json('POST', { name: 'revoked' }));
    await sent(`/v1/keys/${id}`, { method: 'DELETE' });
    return id;
  },
  rotateKey: async () => {
    const { id } = await sent('/v1/keys', json('POST', { name: 'rotated' }));
    await sent(`/v1/keys/${id}/rotate`, { method: 'POST' });
    return id;
  },
  createWebhook: webhook,
  updateWebhook: async () => {
    const id = await webhook();
    await sent(`/v1/webhooks/${id}`, json('PATCH', { description: 'CANARY-NAME' }));
    return id;
  },
  deleteWebhook: async () => {
    const id = await webhook();
    await sent(`/v1/webhooks/${id}`, { method: 'DELETE' });
    return id;
  },
  rotateWebhookSecret: async () => {
    const id = await webhook();
    await sent(`/v1/webhooks/${id}/rotate-secret`, json('POST', {}));
    return id;
  },
  testWebhook: async () => {
    const id = await webhook();
    await sent(`/v1/webhooks/${id}/test`, { method: 'POST' });
    return id;
  },
  retryWebhookDelivery: async () => {
    const id = await webhook();
    const delivery = await sent(`/v1/webhooks/${id}/test`, { method: 'POST' });
    await sent(`/v1/webhooks/${id}/deliveries/${delivery.id}/retry`, { method: 'POST' });
    return id;
  },
  replayWebhook: async () => {
    const id = await webhook();
    await sent(`/v1/webhooks/${id}/replay`, json('POST', { since: '2026-01-01T00:00:00Z' }));
    return id;
  },
  createWidgetSession: session,
  revokeWidgetSession: async () => {
    const id = await session();
    await sent(`/v1/widget-sessions/${id}`, { method: 'DELETE' });
    return id;
  },
  revokeWidgetSessions: async () => {
    await session();
    await sent('/v1/widget-sessions/revoke', json('POST', { reference: TENANT }));
    return null;
  },
};

describe('the audit log', () => {
  it('has a line for every operation of the contract, and an action for each that changes something', () => {
    const operations = Object.values(contract.paths).flatMap((item) =>
      Object.entries(item as Record<string, { readonly operationId?: string }>).flatMap(([method, { operationId }]) =>
        operationId === undefined ? [] : [{ method, operationId }],
      ),
    );
    expect(Object.keys(AUDITED_OPERATIONS).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
    const silent = operations.filter(({ method, operationId }) => {
      const audited = AUDITED_OPERATIONS[operationId as keyof typeof AUDITED_OPERATIONS];
      return method !== 'get' && typeof audited !== 'string' && !/stored|announced/.test(audited.because);
    });
    expect(silent).toEqual([]);
  });

  it('is tested with each operation that has an action', () => {
    const audited = Object.entries(AUDITED_OPERATIONS).filter(([, action]) => typeof action === 'string');
    expect(Object.keys(ACTS).sort()).toEqual(audited.map(([operationId]) => operationId).sort());
  });

  // Its account and its keys are still needed: it has a test of its own.
  it.each(Object.keys(ACTS).filter((name) => name !== 'eraseAccount'))(
    'says who did it, to what and with which request: %s',
    async (operationId) => {
      const objectId = await ACTS[operationId]!();
      const action = AUDITED_OPERATIONS[operationId as keyof typeof AUDITED_OPERATIONS];
      const found = (await list()).filter((event) => event.action === action && event.object.id === objectId);
      expect(found).toEqual([
        {
          id: expect.stringMatching(/^aud_/) as string,
          at: expect.any(String) as string,
          actor: { kind: 'key', id: api.account.apiKey.id, subject: null },
          action,
          object: { kind: expect.any(String) as string, id: objectId },
          reference: /^createWidgetSession$|^revokeWidgetSessions$/.test(operationId) ? TENANT : null,
          request_id: expect.stringMatching(/^req_/) as string,
          address_prefix: expect.stringMatching(/\/(24|48)$/) as string,
        },
      ]);
    },
  );

  it('has no line for what did not happen, and one for what was repeated', async () => {
    const before = (await list()).length;
    expect((await api.call('/v1/uploads/upl_0000000000000000000000', { method: 'DELETE' })).status).toBe(404);
    expect((await api.call('/v1/keys', json('POST', { name: '' }))).status).toBe(400);
    const headers = { ...JSON_TYPE, 'idempotency-key': 'the-same-request' };
    for (const status of [201, 409])
      expect((await api.call('/v1/keys', { ...json('POST', { name: 'once' }), headers })).status).toBe(status);
    expect((await list()).length - before).toBe(1);
  });

  it('is written with what it is about, or neither is', async () => {
    const counted = async (): Promise<number> => (await list('&action=key.created')).length;
    const keys = async (): Promise<unknown> => (await client.query('SELECT count(*) FROM api_keys')).rows[0];
    const before = [await counted(), await keys()];
    await client.query(`ALTER TABLE audit_events ADD CONSTRAINT full_disk CHECK (action <> 'key.created') NOT VALID`);
    expect((await api.call('/v1/keys', json('POST', { name: 'lost' }))).status).toBeGreaterThanOrEqual(500);
    await client.query('ALTER TABLE audit_events DROP CONSTRAINT full_disk');
    expect([await counted(), await keys()]).toEqual(before);
  });

  it('notes what was refused, once a minute, and not what an unknown caller tried', async () => {
    const { record, secret } = await api.database.apiKeys.create({
      accountId: api.account.account.id,
      name: 'reader',
      scopes: ['audit:read'],
    });
    for (let i = 0; i < 3; i++) expect((await api.call('/v1/uploads', { as: secret })).status).toBe(403);
    expect((await api.call('/v1/keys', { ...json('POST', { name: 'x' }), as: secret })).status).toBe(403);
    expect((await api.call('/v1/keys', { as: 'rwk_none' })).status).toBe(401);
    await expect
      .poll(async () => (await list(`&actor=${record.id}`)).map(({ action, object }) => [action, object.id]).sort())
      .toEqual([
        ['authorization.refused', 'createKey'],
        ['authorization.refused', 'listUploads'],
      ]);
  });

  it('notes a bounded number of refusals of an account', async () => {
    const { account } = await createTestAccount(api.database, 'Prober');
    for (let i = 0; i < 65; i++) {
      const { secret } = await api.database.apiKeys.create({
        accountId: account.id,
        name: 'x',
        scopes: ['audit:read'],
      });
      expect((await api.call('/v1/uploads', { as: secret })).status).toBe(403);
    }
    const count = async (): Promise<unknown> =>
      (await client.query('SELECT count(*)::integer AS n FROM audit_events WHERE account_id = $1', [account.id])).rows;
    await expect.poll(count).toEqual([{ n: 60 }]);
  });

  it('is filtered by actor, action and time, and paged', async () => {
    const all = await list();
    const [action] = all.map((event) => event.action);
    const only = await list(`&action=${action}`);
    expect(only).toEqual(all.filter((event) => event.action === action));
    const since = all[2]!.at;
    expect(await list(`&since=${since}`)).toEqual(all.filter(({ at }) => at >= since));
    expect(await list('&actor=key_nobody')).toEqual([]);
    const pages: AuditEvent[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = (await (await api.call(`/v1/audit-events?limit=7${query}`)).json()) as AuditEventPage;
      pages.push(...page.data);
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(pages).toEqual(all);
    expect((await api.call('/v1/audit-events?action=nothing.done')).status).toBe(400);
    expect((await api.call('/v1/audit-events?since=yesterday')).status).toBe(400);
  });

  it('shows other accounts nothing, and who is bound to an end customer what is of that one', async () => {
    const stranger = await createTestAccount(api.database, 'Stranger');
    expect(await list('', stranger.secret)).toEqual([]);
    const [a, b] = [await api.bindKey('tenant-a'), await api.bindKey('tenant-b')];
    const init = { method: 'POST', body: CSV, headers: { 'content-type': 'text/csv' }, as: a };
    const { id } = (await (await api.call('/v1/uploads', init)).json()) as { id: string };
    const own = await list('', a);
    expect(own.map(({ action, object, reference }) => [action, object.id, reference])).toEqual([
      ['upload.created', id, 'tenant-a'],
    ]);
    expect(await list('', b)).toEqual([]);
    expect(await list('&reference=tenant-a')).toEqual(own);
  });

  it('has no cell, no file name, no name of a key and no e-mail address', async () => {
    const { rows } = await client.query<{ line: string }>('SELECT audit_events::text AS line FROM audit_events');
    expect(rows.length).toBeGreaterThan(10);
    for (const { line } of rows) expect(line).not.toMatch(/CANARY|@/i);
  });

  it('takes the address from the last proxy alone, and keeps the network only', async () => {
    const headers = { ...JSON_TYPE, 'x-forwarded-for': '198.51.100.9, 203.0.113.77' };
    const { id } = await sent('/v1/keys', { ...json('POST', { name: 'elsewhere' }), headers });
    const event = (await list('&action=key.created')).find(({ object }) => object.id === id);
    expect(event?.address_prefix).toBe('203.0.113.0/24');
  });

  it('is only added to', async () => {
    await expect(client.query(`UPDATE audit_events SET action = 'a.b'`)).rejects.toThrow(/only added to/);
    await expect(client.query('DELETE FROM audit_events')).rejects.toThrow(/only added to/);
    await expect(client.query('TRUNCATE audit_events')).rejects.toThrow(/only added to/);
    await client.query(`BEGIN; SET LOCAL retainwise.audit_retention = 'on'`);
    await expect(client.query('DELETE FROM audit_events')).rejects.toThrow(/only added to/);
    await client.query('ROLLBACK');
  });

  it('gives up what is old to its retention, and nothing younger than 90 days', async () => {
    await client.query(
      `INSERT INTO audit_events (id, account_id, actor_kind, action, object_kind, at)
       VALUES ('aud_old', 'acc_x', 'system', 'key.created', 'key', now() - interval '401 days'),
         ('aud_young', 'acc_x', 'system', 'key.created', 'key', now() - interval '80 days')`,
    );
    const before = (days: number): Date => new Date(Date.now() - days * 86_400_000);
    expect(await api.database.auditEvents.deleteBefore(before(400), 100)).toBe(1);
    expect(await api.database.auditEvents.deleteBefore(before(0), 100)).toBe(0);
    expect((await client.query(`SELECT id FROM audit_events WHERE account_id = 'acc_x'`)).rows).toEqual([
      { id: 'aud_young' },
    ]);
  });
});
