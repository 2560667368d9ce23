import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import { exportKey, newId, type NewWidgetSession, type WebhookEndpointRecord } from '@retainwise/platform';
import { allOf, createTestAccount, makeApiKey, runSql, sized, type TestAccount } from '@retainwise/platform/testing';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClerkInstance } from '../../src/auth/clerk/testing/session-tokens.ts';
import { PERMISSIONS } from '../../src/auth/permissions.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';
import { cardOf } from '../support/card-of.ts';
import { completeWithRows } from '../support/complete-with-rows.ts';
import { partsClient } from '../uploads/support/parts-client.ts';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const CSV = 'customer_id,contract,tenure_months\nc1,monthly,10\nc2,annual,20\n';
const JSON_TYPE = { 'content-type': 'application/json' };

interface Sent {
  /** By the name of a path parameter. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly init?: RequestInit;
}

interface Row {
  /** Null for what needs no key. */
  readonly permission: string | null;
  /** The status for who may do it, and for a key of another account that may do everything. */
  readonly own: number;
  readonly other: number;
  /** The request, with something fresh to work on where it changes or ends it. */
  readonly send?: () => Sent | Promise<Sent>;
  /** What a key is answered that has the permission and no other, where that is not enough. */
  readonly alone?: string;
}

/** An upload and a completed prediction of it, which nothing changes, and the key of whom they belong to. */
interface Owned {
  readonly upload: string;
  readonly prediction: string;
  readonly as: string;
}

const clerk = createClerkInstance();
const strangersClerk = createClerkInstance();
const ORGANISATION = 'org_test';
/** The end customer of the account that sessions are for, and the page that they are for. */
const TENANT = 'tenant-1';
const PAGE = 'https://panel.example.com';
/** What a session may be allowed at all. */
const CAPABILITIES: readonly string[] = contract.components.schemas.WidgetCapability.enum;
/** What a session for the one upload that requests are about is answered, where it is not as for others. */
const BOUND_TO_UPLOAD: Readonly<Record<string, string>> = {
  createUpload: '403 ERR-1003',
  listUploads: '403 ERR-1003',
  listPredictions: '403 ERR-1003',
  listCustomerHistory: '403 ERR-1003',
  // They are about other uploads, too.
  listChanges: '403 ERR-1003',
  retrieveDashboard: '403 ERR-1003',
  listWorklist: '403 ERR-1003',
  updateWorklistEntry: '403 ERR-1003',
  retrieveCustomerTimeline: '403 ERR-1003',
  recordOutcomes: '403 ERR-1003',
  listOutcomes: '403 ERR-1003',
  retrieveOutcomesWatermark: '403 ERR-1003',
  setOutcomesWatermark: '403 ERR-1003',
  listOutcomeProposals: '403 ERR-1003',
  confirmOutcomeProposals: '403 ERR-1003',
  rejectOutcomeProposals: '403 ERR-1003',
  answerOutcomeQuestion: '403 ERR-1003',
  recordInterventions: '403 ERR-1003',
  listInterventions: '403 ERR-1003',
  createExperiment: '403 ERR-1003',
  listExperiments: '403 ERR-1003',
  retrieveExperiment: '403 ERR-1003',
  endExperiment: '403 ERR-1003',
  listExperimentAssignments: '403 ERR-1003',
  retrieveReportCard: '403 ERR-1003',
  createModel: '403 ERR-1003',
  listModels: '403 ERR-1003',
  retrieveModel: '403 ERR-1003',
  retrieveModelCard: '403 ERR-1003',
  listModelEvaluations: '403 ERR-1003',
  promoteModel: '403 ERR-1003',
  retireModel: '403 ERR-1003',
  rollbackModel: '403 ERR-1003',
  exportLearningData: '403 ERR-1003',
  streamEvents: '403 ERR-1003',
  // They are about uploads of their own.
  deleteUpload: '404 ERR-1004',
  putUploadPart: '404 ERR-1004',
  completeUpload: '404 ERR-1004',
  // It makes another one.
  correctUpload: '403 ERR-1003',
};
/** What a session spends that has nothing left. */
const SPENDING = ['createUpload', 'correctUpload', 'createPrediction'];
/** What people may do, by the name of their role in Clerk. */
const READING = [
  ...['uploads:read', 'predictions:read', 'results:read', 'events:read', 'account:read', 'sample-data:read'],
  ...['outcomes:read', 'models:read'],
];
const WRITING = ['uploads:write', 'mappings:write', 'predictions:write', 'worklist:write', 'outcomes:write'];
const WORKING = [...WRITING, 'results:download', 'scores:create'];
const ROLES: Readonly<Record<string, readonly string[]>> = {
  admin: PERMISSIONS.filter((permission) => permission !== 'sessions:write'),
  member: [...READING, ...WORKING],
  viewer: READING,
};

let api: TestApi;
let stranger: TestAccount;
let ofAccount: Owned;
let ofTenant: Owned;
/** What requests are about. */
let owned: Owned;

const row = (permission: string | null, own: number, other: number, send?: Row['send'], alone?: string): Row => ({
  permission,
  own,
  other,
  ...(send === undefined ? {} : { send }),
  ...(alone === undefined ? {} : { alone }),
});
const json = (body: object): RequestInit => ({ body: JSON.stringify(body), headers: JSON_TYPE });

const ofUpload = (): Sent => ({ ids: { upload_id: owned.upload } });
const ofPrediction = (): Sent => ({ ids: { prediction_id: owned.prediction } });
const freshKey = async (): Promise<Sent> => {
  const { record } = await api.database.apiKeys.create({
    accountId: api.account.account.id,
    name: 'fresh',
    // Whoever may rotate keys and nothing else, may rotate this one.
    scopes: ['keys:write'],
  });
  return { ids: { key_id: record.id } };
};
const freshWebhook = async (): Promise<Sent & { readonly endpoint: WebhookEndpointRecord }> => {
  const endpoint = await api.database.webhookEndpoints.create(
    {
      accountId: api.account.account.id,
      reference: '',
      id: newId('whk'),
      url: 'https://hooks.example/',
      description: '',
      eventTypes: null,
      createdBy: 'key_1',
      idempotencyKey: null,
      requestHash: null,
    },
    Buffer.of(0),
    1e6,
  );
  return { ids: { endpoint_id: endpoint!.id }, endpoint: endpoint! };
};
const announced = async (): Promise<Sent> => ({
  ids: { upload_id: (await partsClient(api, owned.as).begin(CSV)).id, part: '1' },
});

const freshErasure = async (): Promise<string> => {
  const scope = { accountId: api.account.account.id, reference: null };
  const { id } = await api.database.transaction((transaction) =>
    api.database.erasures.begin({ ...scope, kind: 'customer', customerId: 'nobody' }, transaction),
  );
  return id;
};

/** Whose requests are: those of a page are an end customer's. */
const ownerOfRequests = () => ({
  accountId: api.account.account.id,
  reference: owned === ofTenant ? TENANT : '',
});

/** One may be under way at a time. */
const endExperiments = async (): Promise<void> => {
  const { experiments } = api.database;
  for (const accountId of [api.account.account.id, stranger.account.id])
    for (const reference of ['', TENANT, 'tenant-2']) {
      const running = await experiments.running({ accountId, reference });
      if (running === null) continue;
      await api.database.transaction((transaction) =>
        experiments.end({ accountId, reference }, running.id, transaction),
      );
    }
};
const freshExperiment = async (): Promise<Sent> => {
  await endExperiments();
  const wanted = { name: 'Calls', action: 'call', holdoutShare: 0.2, levels: ['high'] as const };
  const experiment = await api.database.transaction((transaction) =>
    api.database.experiments.create(
      ownerOfRequests(),
      { ...wanted, effect: 0.05, costPerContact: 0, plan: null },
      transaction,
    ),
  );
  return { ids: { experiment_id: experiment!.id } };
};
/** A model that scores at present. */
const freshModel = async (): Promise<Sent> => {
  const owner = ownerOfRequests();
  const id = newId('mdl');
  const nothing = { uploadId: null, labelColumn: null, excludeColumns: [id] };
  const wanted = { id, version: `${id}-1`, learnsFrom: 'outcomes', horizonDays: 90 } as const;
  await api.database.models.request(owner, { ...wanted, ...nothing });
  const learnt = {
    kind: 'ridge',
    labelKind: 'forward',
    objectKey: `accounts/x/models/${id}/1.json`,
    sha256: 'a',
    bytes: 1,
    trainedOn: { firstAsOf: null, lastAsOf: null, rows: 1, events: 1, lastPredictionId: null },
    card: cardOf(id),
  } as const;
  await api.database.models.finish(owner, id, learnt, 'learnt');
  return { ids: { model_id: id }, init: json({ reason: 'a test', force: true }) };
};
const freshChampion = async (): Promise<Sent> => {
  const sent = await freshModel();
  const change = { by: 'a test', reason: 'a test', forced: true };
  await api.database.models.promote(ownerOfRequests(), sent.ids!['model_id']!, change);
  return { ...sent, init: json({ reason: 'a test' }) };
};
/** Those of other rows have no file, and nothing can be scored with them. */
const endModels = (): Promise<unknown> =>
  runSql(api.databaseUrl, `UPDATE models SET alias = 'retired', retired_at = now() WHERE alias = 'champion'`);
const readModel = async (): Promise<Sent> => ({ ids: (await freshModel()).ids! });
const freshQuestion = async (): Promise<Sent> => {
  const id = newId('oqn');
  const { accountId, reference } = ownerOfRequests();
  await runSql(
    api.databaseUrl,
    `INSERT INTO outcome_questions (id, account_id, reference, prediction_id, before_prediction_id, because, vanished,
       vanished_share, overlap)
     VALUES ('${id}', '${accountId}', '${reference}', '${id}', 'prd_1', 'too_many_vanished', 3, 0.5, 0.5)`,
  );
  return { ids: { question_id: id }, init: json({ complete: false }) };
};

/** Completed, with a file. */
const freshExport = async (): Promise<Sent> => {
  const { exports } = api.database;
  const { id } = await api.database.transaction((transaction) =>
    exports.begin({ accountId: api.account.account.id, reference: null }, transaction),
  );
  for (;;) {
    const held = await exports.take(60);
    if (held === null) return { ids: { export_id: id } };
    const objectKey = exportKey(held);
    const { size } = await api.objectStore.put(objectKey, Readable.from([Buffer.from('PK')]), {
      contentType: 'application/zip',
    });
    await exports.complete(held, { objectKey, bytes: size, files: 0 }, 7);
  }
};

/** What each operation of the contract answers to whom. A new operation needs a row. */
const EXPECTED: Readonly<Record<string, Row>> = {
  createUpload: row('uploads:write', 201, 201, () => ({
    init: { body: CSV, headers: { 'content-type': 'text/csv' } },
  })),
  listUploads: row('uploads:read', 200, 200),
  retrieveUpload: row('uploads:read', 200, 404, ofUpload),
  deleteUpload: row('uploads:write', 204, 404, announced),
  retrieveMapping: row('uploads:read', 200, 404, ofUpload),
  updateMapping: row('mappings:write', 200, 404, () => ({ ...ofUpload(), init: json({ overrides: {} }) })),
  correctUpload: row('uploads:write', 201, 404, () => ({
    ...ofUpload(),
    init: json({ corrections: [{ row: 1, column: 'contract', value: 'annual' }] }),
  })),
  retrieveValidation: row('uploads:read', 200, 404, ofUpload),
  putUploadPart: row('uploads:write', 204, 404, async () => ({
    ...(await announced()),
    init: { body: CSV.slice(0, 64) },
  })),
  completeUpload: row('uploads:write', 202, 404, async () => {
    const sent = await announced();
    const id = sent.ids!['upload_id']!;
    await partsClient(api, owned.as).put(id, 1, CSV);
    return { ...sent, init: json({}) };
  }),
  createPrediction: row('predictions:write', 202, 404, () => ({
    init: json({ upload_id: owned.upload, rerun: true }),
  })),
  listPredictions: row('predictions:read', 200, 200),
  retrievePrediction: row('predictions:read', 200, 404, ofPrediction),
  cancelPrediction: row('predictions:write', 200, 404, async () => ({ ids: { prediction_id: await predict() } })),
  listResults: row('results:read', 200, 404, ofPrediction),
  downloadResults: row('results:download', 200, 404, ofPrediction),
  listCustomerHistory: row('results:read', 200, 404, () => ({ ids: { customer_id: 'c1' } })),
  listChanges: row('results:read', 200, 404, ofPrediction),
  retrieveSegments: row('results:read', 200, 404, ofPrediction),
  retrieveDashboard: row('results:read', 200, 200),
  listWorklist: row('results:read', 200, 200),
  updateWorklistEntry: row('worklist:write', 200, 404, () => ({
    ids: { customer_id: 'c1' },
    init: json({ status: 'open' }),
  })),
  retrieveCustomerTimeline: row('results:read', 200, 200, () => ({ ids: { customer_id: 'c1' } })),
  recordOutcomes: row('outcomes:write', 200, 200, () => ({
    init: json({ outcomes: [{ customer_id: 'c1', event: 'ended', occurred_at: '2026-01-10' }] }),
  })),
  listOutcomes: row('outcomes:read', 200, 200),
  retrieveOutcomesWatermark: row('outcomes:read', 200, 200),
  setOutcomesWatermark: row('outcomes:write', 200, 200, () => ({ init: json({ observed_through: '2026-01-10' }) })),
  listOutcomeProposals: row('outcomes:read', 200, 200),
  // What somebody does not have is answered as such, by item.
  confirmOutcomeProposals: row('outcomes:write', 200, 200, () => ({ init: json({ proposal_ids: ['1'] }) })),
  rejectOutcomeProposals: row('outcomes:write', 200, 200, () => ({ init: json({ proposal_ids: ['1'] }) })),
  answerOutcomeQuestion: row('outcomes:write', 200, 404, freshQuestion),
  recordInterventions: row('outcomes:write', 200, 200, () => ({
    init: json({ interventions: [{ customer_id: 'c1', kind: 'call', at: '2026-01-10' }] }),
  })),
  listInterventions: row('outcomes:read', 200, 200),
  createExperiment: row('outcomes:write', 201, 201, async () => {
    await endExperiments();
    return { init: json({ name: 'Calls', action: 'call', holdout_share: 0.2 }) };
  }),
  listExperiments: row('outcomes:read', 200, 200),
  retrieveExperiment: row('outcomes:read', 200, 404, freshExperiment),
  endExperiment: row('outcomes:write', 200, 404, freshExperiment),
  listExperimentAssignments: row('outcomes:read', 200, 404, freshExperiment),
  exportLearningData: row('results:download', 200, 200),
  retrieveReportCard: row('results:read', 200, 200),
  createModel: row('models:write', 202, 202, () => ({ init: json({ from: 'outcomes' }) })),
  listModels: row('models:read', 200, 200),
  retrieveModel: row('models:read', 200, 404, readModel),
  retrieveModelCard: row('models:read', 200, 404, readModel),
  listModelEvaluations: row('models:read', 200, 404, readModel),
  promoteModel: row('models:write', 200, 404, freshModel),
  retireModel: row('models:write', 200, 404, freshChampion),
  rollbackModel: row('models:write', 200, 404, freshChampion),
  streamEvents: row('events:read', 200, 200),
  streamPredictionEvents: row('predictions:read', 200, 404, ofPrediction),
  createScores: row('scores:create', 200, 200, async () => {
    await endModels();
    return { init: json({ customers: [{ customer_id: 'c1', contract: 'monthly', tenure_months: 5 }] }) };
  }),
  retrieveAccount: row('account:read', 200, 200),
  updateAccount: row('account:write', 200, 200, () => ({ init: json({ horizon_days: 90 }) })),
  createKey: row('keys:write', 201, 201, () => ({ init: json({ name: 'made' }) })),
  listKeys: row('keys:read', 200, 200),
  retrieveKey: row('keys:read', 200, 404, freshKey),
  revokeKey: row('keys:write', 200, 404, freshKey),
  rotateKey: row('keys:write', 201, 404, freshKey),
  createWebhook: row('webhooks:write', 201, 201, async () => {
    // There may be no more than a few.
    for (const { account } of [api.account, stranger])
      for (const { id } of (await api.database.webhookEndpoints.listPage({ ...allOf(account.id), limit: 100 })).rows)
        await api.database.webhookEndpoints.delete({ ...allOf(account.id), id });
    return { init: json({ url: 'https://hooks.example/' }) };
  }),
  listWebhooks: row('webhooks:read', 200, 200),
  retrieveWebhook: row('webhooks:read', 200, 404, freshWebhook),
  updateWebhook: row('webhooks:write', 200, 404, async () => ({ ...(await freshWebhook()), init: json({}) })),
  deleteWebhook: row('webhooks:write', 204, 404, freshWebhook),
  rotateWebhookSecret: row('webhooks:write', 200, 404, freshWebhook),
  testWebhook: row('webhooks:write', 202, 404, freshWebhook),
  listWebhookDeliveries: row('webhooks:read', 200, 404, freshWebhook),
  retryWebhookDelivery: row('webhooks:write', 202, 404, async () => {
    const { endpoint, ids } = await freshWebhook();
    const { id } = await api.database.webhookDeliveries.test(endpoint);
    return { ids: { ...ids, delivery_id: id } };
  }),
  replayWebhook: row('webhooks:write', 202, 404, async () => ({
    ...(await freshWebhook()),
    init: json({ since: '2026-01-01T00:00:00Z' }),
  })),
  createWidgetSession: row(
    'sessions:write',
    201,
    201,
    () => ({
      init: json({ reference: 'tenant-1', capabilities: ['results:read'] }),
      // Nobody gives what they do not have.
    }),
    '403 ERR-1006',
  ),
  revokeWidgetSessions: row('sessions:write', 200, 200, () => ({ init: json({ subject: 'nobody' }) })),
  revokeWidgetSession: row('sessions:write', 204, 404, async () => ({
    ids: { session_id: (await sessionWith({})).record.id },
  })),
  listAuditEvents: row('audit:read', 200, 200),
  eraseCustomer: row('customers:erase', 202, 202, () => ({ ids: { customer_id: 'nobody' } })),
  retrieveErasure: row('customers:erase', 200, 404, async () => ({ ids: { erasure_id: await freshErasure() } })),
  createExport: row('account:export', 202, 202, () => ({ init: json({}) })),
  retrieveExport: row('account:export', 200, 404, freshExport),
  downloadExport: row('account:export', 200, 404, freshExport),
  // Not confirmed: each of these accounts is still needed.
  eraseAccount: row('account:erase', 400, 400, () => ({ init: json({ confirm: 'another name' }) })),
  retrieveSampleData: row('sample-data:read', 200, 200, () => ({ query: '?rows=5' })),
  health: row(null, 200, 200),
  ready: row(null, 200, 200),
  retrieveProblemType: row(null, 200, 200, () => ({ ids: { code: 'ERR-1001' } })),
};

/** Its own, and some others, each of which is tried with some operation; all at the full size. */
function scopesTried(permission: string | null): readonly string[] {
  const start = PERMISSIONS.findIndex((scope) => scope === permission) + 1;
  const others = [...PERMISSIONS.slice(start), ...PERMISSIONS.slice(0, start)].filter((scope) => scope !== permission);
  return [...PERMISSIONS.filter((scope) => scope === permission), ...others.slice(0, sized(2, PERMISSIONS.length))];
}

/** How many operations share a round of the cases below. */
const ROUND = 4;

/**
 * The cases of an operation: all at the full size, otherwise every fourth, each operation beginning with another one.
 * So each case is tried with a fourth of the operations, and each operation with some of the cases.
 */
function casesOf<Case>(operationId: string, all: Readonly<Record<string, Case>>): [string, Case][] {
  const start = operations.findIndex((operation) => operation.operationId === operationId);
  return Object.entries(all).filter((_, i) => sized((i + start) % ROUND === 0, true));
}

const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) => {
    const { operationId } = (item as Record<string, { readonly operationId: string }>)[method]!;
    return { path, method, operationId };
  }),
);

async function predict({ upload, as } = owned): Promise<string> {
  const init = { method: 'POST', as, ...json({ upload_id: upload, rerun: true }) };
  return ((await (await api.call('/v1/predictions', init)).json()) as { id: string }).id;
}

/** An upload and a completed prediction of whom the key belongs to. */
async function scoredBy(as: string): Promise<Owned> {
  const init = { method: 'POST', as, body: CSV, headers: { 'content-type': 'text/csv' } };
  const upload = ((await (await api.call('/v1/uploads', init)).json()) as { id: string }).id;
  const prediction = await predict({ upload, as, prediction: '' });
  const accountId = api.account.account.id;
  const outputKey = `results-of-${prediction}.csv`;
  await api.objectStore.put(outputKey, Readable.from([Buffer.from(CSV)]), {
    contentType: 'text/csv',
    signal: new AbortController().signal,
  });
  await completeWithRows(api.database, { accountId, id: prediction }, outputKey);
  return { upload, prediction, as };
}

function sessionWith(change: Partial<NewWidgetSession>) {
  return api.database.widgetSessions.create({
    accountId: api.account.account.id,
    keyId: api.account.apiKey.id,
    reference: TENANT,
    subject: null,
    uploadId: null,
    capabilities: PERMISSIONS,
    allowedOrigins: [PAGE],
    limits: { uploads: null, rows: null },
    expiresInSeconds: 900,
    ...change,
  });
}

beforeAll(async () => {
  api = await startTestApi({}, { clerk: clerk.config });
  await api.database.people.linkOrganization(api.account.account.id, ORGANISATION);
  stranger = await createTestAccount(api.database, 'Stranger');
  ofAccount = await scoredBy(api.account.secret);
  ofTenant = await scoredBy(await api.bindKey(TENANT));
  owned = ofAccount;
});
afterAll(() => api.close());

describe('every operation of the contract', () => {
  it('has a row of expected answers, and there is no row for anything else', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
  });

  it('needs the permission of its row', () => {
    for (const { path, method, operationId } of operations) {
      const item = contract.paths[path as keyof typeof contract.paths] as Record<string, Record<string, unknown>>;
      expect(item[method]!['x-permission'] ?? null, operationId).toBe(EXPECTED[operationId]!.permission);
    }
  });
});

describe.each(operations)('$operationId', ({ path, method, operationId }) => {
  const {
    permission,
    own,
    other,
    send = (): Sent => ({}),
    alone = String(own),
  } = EXPECTED[operationId] ?? row('none', 0, 0);

  /** Of the last answer. */
  let allowedOrigin: string | null = null;
  /** What nobody was given yet, by whose it is: a refusal leaves it as it was, and what follows is asked about it. */
  const unspent = new Map<Owned, Sent>();

  /** The status, and the code of a refusal. */
  async function answerTo(as: string | null, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const sent = unspent.get(owned) ?? (await send());
    const { ids = {}, query = '', init = {} } = sent;
    const address = Object.entries(ids).reduce((text, [name, id]) => text.replace(`{${name}}`, id), path);
    const response = await api.call(address + query, {
      ...init,
      method: method.toUpperCase(),
      as,
      headers: { ...(init.headers as Record<string, string> | undefined), ...headers },
    });
    allowedOrigin = response.headers.get('access-control-allow-origin');
    if (response.ok) unspent.delete(owned);
    else unspent.set(owned, sent);
    if (response.ok) {
      // Streams do not end by themselves.
      await response.body?.cancel();
      return String(response.status);
    }
    const { code } = (await response.json()) as { code: string };
    // What the body is refused for, everybody hears who may do it.
    return response.status === 400 ? '400' : `${response.status} ${code}`;
  }

  async function keyWith(change: { readonly scopes?: readonly string[]; readonly expiresAt?: Date }) {
    return api.database.apiKeys.create({ accountId: api.account.account.id, name: 'tried', ...change });
  }
  const revoke = (id: string): Promise<unknown> => api.database.apiKeys.revoke(api.account.account.id, id);
  const rotate = (id: string): Promise<unknown> =>
    api.database.apiKeys.rotate(api.account.account.id, id, { overlapMs: 0 });
  async function endedKey(end: (id: string) => Promise<unknown>) {
    const key = await keyWith({});
    await end(key.record.id);
    return key;
  }

  it('is there for a key that may do everything', async () => {
    expect(await answerTo(api.account.secret)).toBe(String(own));
  });

  it('shows a key of another account nothing of this one', async () => {
    expect(await answerTo(stranger.secret)).toBe(other <= 400 ? String(other) : `${other} ERR-1004`);
  });

  it('is there for a key with its permission alone, and refused to one with any other', async () => {
    for (const scope of scopesTried(permission)) {
      const { secret } = await keyWith({ scopes: [scope] });
      const allowed = permission === null || permission === scope;
      expect(await answerTo(secret), scope).toBe(
        allowed ? (permission === scope ? alone : String(own)) : '403 ERR-1006',
      );
    }
    const { secret } = await keyWith({ scopes: PERMISSIONS.filter((scope) => scope !== permission) });
    expect(await answerTo(secret)).toBe(permission === null ? String(own) : '403 ERR-1006');
  });

  it('is there for people of the account, as far as their role goes', async () => {
    for (const [role, permissions] of Object.entries(ROLES)) {
      const token = clerk.token({ o: { id: ORGANISATION, rol: role } });
      const allowed = permission === null || permissions.includes(permission);
      expect(await answerTo(token), role).toBe(allowed ? String(own) : '403 ERR-1006');
    }
  });

  /** Each with the answer it gets. Enough that every operation is asked some. */
  async function expectAnswers(all: Readonly<Record<string, readonly [string, () => Promise<string>]>>): Promise<void> {
    expect(Object.keys(all).length).toBeGreaterThanOrEqual(ROUND);
    const cases = casesOf(operationId, all);
    const answers: Record<string, string> = {};
    for (const [name, [, ask]] of cases) answers[name] = await ask();
    expect(answers).toEqual(Object.fromEntries(cases.map(([name, [answer]]) => [name, answer])));
  }

  it('shows people of other accounts nothing', async () => {
    // Even an owner has not every permission.
    const refused = permission !== null && !ROLES['admin']!.includes(permission) ? '403 ERR-1006' : null;
    const elsewhere = refused ?? (other <= 400 ? String(other) : `${other} ERR-1004`);
    expect(await answerTo(clerk.token({ o: { id: 'org_other', rol: 'admin' } }))).toBe(elsewhere);
    expect(await answerTo(clerk.token())).toBe(elsewhere);
  });

  it('is refused to people whose session is none', async () => {
    const now = Math.floor(Date.now() / 1000);
    const ours = { o: { id: ORGANISATION, rol: 'admin' } };
    const or = (refusal: string): string => (permission === null ? String(own) : refusal);
    await expectAnswers({
      'whose role is none': [
        or('403 ERR-1003'),
        () => answerTo(clerk.token({ o: { id: ORGANISATION, rol: 'guest' } })),
      ],
      'signed by a stranger': [or('401 ERR-1001'), () => answerTo(strangersClerk.token(ours))],
      'for another application': [or('401 ERR-1001'), () => answerTo(clerk.token({ ...ours, aud: 'other' }))],
      'on another page': [or('401 ERR-1001'), () => answerTo(clerk.token({ ...ours, azp: 'https://evil.example' }))],
      'who is not done signing in': [or('401 ERR-1001'), () => answerTo(clerk.token({ ...ours, sts: 'pending' }))],
      expired: [or('401 ERR-1002'), () => answerTo(clerk.token({ ...ours, iat: now - 120, exp: now - 60 }))],
      'in a cookie': [
        or('401 ERR-1001'),
        () => answerTo(null, { cookie: `__session=${clerk.token(ours)}; __client_uat=1` }),
      ],
    });
  });

  it('is refused to keys that are none, that have ended, and that come from a browser', async () => {
    const key = makeApiKey(true);
    const or = (refusal: string): string => (permission === null ? String(own) : refusal);
    const unknown = or('401 ERR-1001');
    const ended = or('401 ERR-1002');
    const browser = or('403 ERR-1007');
    await expectAnswers({
      none: [unknown, () => answerTo(null)],
      malformed: [unknown, () => answerTo('rwk_live_too-short')],
      'of another kind': [unknown, () => answerTo('eyJhbGciOiJub25lIn0.e30.')],
      'with a wrong checksum': [unknown, () => answerTo(key.slice(0, -1) + (key.endsWith('a') ? 'b' : 'a'))],
      unknown: [unknown, () => answerTo(key)],
      'unknown, of an earlier form': [unknown, () => answerTo(`rwk_${'x'.repeat(43)}`)],
      expired: [ended, async () => answerTo((await keyWith({ expiresAt: new Date(Date.now() - 1000) })).secret)],
      revoked: [ended, async () => answerTo((await endedKey(revoke)).secret)],
      'rotated out': [ended, async () => answerTo((await endedKey(rotate)).secret)],
      'in a browser': [browser, () => answerTo(api.account.secret, { origin: 'https://panel.example.com' })],
      'in a sandboxed frame': [browser, () => answerTo(api.account.secret, { origin: 'null' })],
    });
  });

  /** The answer to a page, and whether the page can read it. */
  async function answerToPage(
    { token }: { readonly token: string },
    origin: string | null = PAGE,
    about: Owned = ofTenant,
  ): Promise<string> {
    owned = about;
    try {
      const answer = await answerTo(token, origin === null ? {} : { origin });
      return allowedOrigin === null || allowedOrigin !== origin ? answer : `${answer}, readable`;
    } finally {
      owned = ofAccount;
    }
  }
  /** What nobody needs a permission for, no page of another origin can read either. */
  const open = permission === null ? String(own) : null;
  const isCapability = permission !== null && CAPABILITIES.includes(permission);
  const done = open ?? (isCapability ? `${own}, readable` : '403 ERR-1006, readable');

  it('is there for a widget session of its end customer, as far as its capabilities go', async () => {
    expect(await answerToPage(await sessionWith({}))).toBe(done);
    for (const capability of scopesTried(permission).filter((scope) => CAPABILITIES.includes(scope))) {
      const session = await sessionWith({ capabilities: [capability] });
      expect(await answerToPage(session), capability).toBe(
        permission === capability ? done : (open ?? '403 ERR-1006, readable'),
      );
    }
    const session = await sessionWith({ capabilities: PERMISSIONS.filter((scope) => scope !== permission) });
    expect(await answerToPage(session)).toBe(open ?? '403 ERR-1006, readable');
  });

  it('shows a widget session nothing of others', async () => {
    const elsewhere = isCapability ? `${other < 400 ? other : `${other} ERR-1004`}, readable` : done;
    const account = { accountId: stranger.account.id, keyId: stranger.apiKey.id };
    const answers = {
      'of another end customer': await answerToPage(await sessionWith({ reference: 'tenant-2' })),
      'to which something of the account itself is nothing': await answerToPage(await sessionWith({}), PAGE, ofAccount),
      'of another account': await answerToPage(await sessionWith(account)),
    };
    // Both have a customer of this name.
    if (['listCustomerHistory', 'updateWorklistEntry'].includes(operationId))
      expect(answers['to which something of the account itself is nothing']).toBe(done);
    else expect(answers['to which something of the account itself is nothing']).toBe(elsewhere);
    expect(answers['of another end customer']).toBe(elsewhere);
    expect(answers['of another account']).toBe(elsewhere);
    const bound = await sessionWith({ uploadId: ofTenant.upload });
    const only = isCapability ? BOUND_TO_UPLOAD[operationId] : undefined;
    expect(await answerToPage(bound)).toBe(only === undefined ? done : `${only}, readable`);
    const away = await sessionWith({ uploadId: 'upl_00000000000000000000' });
    const nowhere = operationId === 'retrieveSampleData' ? done : isCapability ? '404 ERR-1004, readable' : done;
    expect(await answerToPage(away)).toBe(only?.startsWith('403') === true ? `${only}, readable` : nowhere);
  });

  it('is refused to widget sessions that are none, that have ended, and on pages that they are not for', async () => {
    const random = randomBytes(32).toString('base64url');
    const or = (refusal: string): string => open ?? refusal;
    const ended = (): ReturnType<typeof sessionWith> => sessionWith({ expiresInSeconds: -1 });
    const revoked = async (): ReturnType<typeof sessionWith> => {
      const session = await sessionWith({});
      const owner = { accountId: api.account.account.id, reference: TENANT };
      await api.database.widgetSessions.revoke(owner, session.record.id);
      return session;
    };
    /** Its key is ended after it. */
    const ofKey = async (end: (keyId: string) => Promise<unknown>): ReturnType<typeof sessionWith> => {
      const { record } = await keyWith({});
      const session = await sessionWith({ keyId: record.id });
      await end(record.id);
      return session;
    };
    const on = async (origin: string | null): Promise<string> => answerToPage(await sessionWith({}), origin);
    const forServers = async (origin: string | null): Promise<string> =>
      answerToPage(await sessionWith({ allowedOrigins: [] }), origin);
    await expectAnswers({
      unknown: [or('401 ERR-1001, readable'), () => answerToPage({ token: `rws_${random}` })],
      malformed: [or('401 ERR-1001, readable'), () => answerToPage({ token: 'rws_too-short' })],
      expired: [or('401 ERR-1008, readable'), async () => answerToPage(await ended())],
      'expired, on another page': [or('401 ERR-1008'), async () => answerToPage(await ended(), 'https://evil.example')],
      revoked: [or('401 ERR-1002, readable'), async () => answerToPage(await revoked())],
      'revoked, on another page': [
        or('401 ERR-1002'),
        async () => answerToPage(await revoked(), 'https://evil.example'),
      ],
      'whose key was revoked': [or('401 ERR-1002, readable'), async () => answerToPage(await ofKey(revoke))],
      'whose key was rotated out': [or('401 ERR-1008, readable'), async () => answerToPage(await ofKey(rotate))],
      'on another page': [or('403 ERR-1003'), () => on('https://panel.example.com.evil.example')],
      'on the same page without encryption': [or('403 ERR-1003'), () => on('http://panel.example.com')],
      'in a sandboxed frame': [or('403 ERR-1003'), () => on('null')],
      'on no page': [or('403 ERR-1003'), () => on(null)],
      'for servers, on a page': [or('403 ERR-1003'), () => forServers(PAGE)],
      'for servers, on a server': [done.replace(', readable', ''), () => forServers(null)],
    });
  });

  it('is refused to widget sessions whose limits are spent only where it would spend them', async () => {
    const session = await sessionWith({ limits: { uploads: 0, rows: 0 } });
    expect(await answerToPage(session)).toBe(SPENDING.includes(operationId) ? '403 ERR-1009, readable' : done);
  });
});

describe('requests that are written in another way', () => {
  it('need the same permission', async () => {
    const { secret: as } = await api.database.apiKeys.create({
      accountId: api.account.account.id,
      name: 'scores only',
      scopes: ['scores:create'],
    });
    for (const [method, path] of [
      ['HEAD', '/v1/uploads'],
      ['GET', '/V1/Uploads/'],
      ['GET', `/v1/PREDICTIONS/${ofAccount.prediction}/Download`],
      ['GET', `/v1/uploads/${ofAccount.upload}/validation/?level=strict`],
    ] as const)
      expect((await api.call(path, { method, as })).status, `${method} ${path}`).toBe(403);
    for (const path of ['/v1/nothing', '/v1', '/v1/uploads//validation', '/v1/%ZZ'])
      expect((await api.call(path, { as })).status, path).toBe(404);
  });
});
