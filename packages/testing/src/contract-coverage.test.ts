import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { contractModule } from '../scripts/contract-module.ts';
import { OPERATIONS, PROBLEMS } from './generated/contract.ts';
import { createFakeApi, problemResponse, type FakeApi, type ProblemCode } from './index.ts';

interface Response_ {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Record<string, Response_> }>>>>;
  readonly components: { readonly schemas: object };
}

const ROOT = join(import.meta.dirname, '../../..');
const BASE = 'https://churn.example.com';
const CSV = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\nc3,Pro,99,12\n';

let contract: Contract;
let ajv: Ajv2020;
beforeAll(async () => {
  contract = JSON.parse(await readFile(join(ROOT, 'openapi/generated/openapi.json'), 'utf8')) as Contract;
  ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'contract', components: contract.components });
});

/** What is wrong with an answer, by the schema that the contract has for its status. */
async function faultsOf(method: string, path: string, response: Response): Promise<unknown> {
  const { responses } = contract.paths[path]![method.toLowerCase()]!;
  const declared = responses[String(response.status)];
  if (declared === undefined) return `${response.status} is not an answer of ${method} ${path}`;
  const type = response.headers.get('content-type')?.split(';')[0] ?? null;
  const content = declared.content ?? {};
  if (type === null) return Object.keys(content).length === 0 ? null : 'The answer has no body.';
  if (content[type] === undefined) return `${type} is not a media type of ${method} ${path}`;
  if (type !== 'application/json') return null;
  const schema = JSON.parse(JSON.stringify(content[type].schema).replaceAll('"#/', '"contract#/')) as object;
  const validate = ajv.compile(schema);
  return validate(await response.json()) ? null : validate.errors;
}

type Call = readonly [path: string, init?: RequestInit];

/** A request to each operation that succeeds, once there is something to ask for. */
async function requestsOf(api: FakeApi): Promise<Readonly<Record<string, Call | (() => Promise<Call>)>>> {
  const { uploadId, predictionId } = await api.seed({ csv: CSV });
  const body = (value: unknown, method = 'POST'): RequestInit => ({
    method,
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json' },
  });
  const form = new FormData();
  form.set('file', new Blob([CSV]), 'customers.csv');
  const announced = (await (
    await api.fetch(`${BASE}/v1/uploads`, body({ filename: 'a.csv', size: CSV.length, resumable: true }))
  ).json()) as { id: string };
  const { id: spare } = (await (await api.fetch(`${BASE}/v1/uploads`, { method: 'POST', body: form })).json()) as {
    id: string;
  };
  return {
    createUpload: ['/v1/uploads', { method: 'POST', body: form }],
    deleteUpload: [`/v1/uploads/${spare}`, { method: 'DELETE' }],
    putUploadPart: [`/v1/uploads/${announced.id}/parts/1`, { method: 'PUT', body: CSV }],
    completeUpload: [`/v1/uploads/${announced.id}/complete`, body({})],
    correctUpload: [
      `/v1/uploads/${uploadId}/corrections`,
      body({ corrections: [{ row: 1, column: 'customer_id', value: 'c9' }] }),
    ],
    updateMapping: [`/v1/uploads/${uploadId}/mapping`, body({ overrides: { plan: null } }, 'PUT')],
    createPrediction: ['/v1/predictions', body({ upload_id: uploadId, level: 'basic' })],
    cancelPrediction: async () => {
      const again = await api.fetch(`${BASE}/v1/predictions`, body({ upload_id: uploadId, rerun: true }));
      const { id } = (await again.json()) as { id: string };
      return [`/v1/predictions/${id}/cancel`, { method: 'POST' }];
    },
    updateWorklistEntry: ['/v1/worklist/c1', body({ status: 'in_progress', note: 'Called.' }, 'PATCH')],
    eraseCustomer: ['/v1/customers/c1', { method: 'DELETE' }],
    listCustomerHistory: ['/v1/customers/c1/history'],
    createScores: ['/v1/scores', body({ customers: [{ customer_id: 'c1', tenure_months: 3, plan: null }] })],
    updateAccount: ['/v1/account', body({ churn_rate: 0.1 }, 'PATCH')],
    createWidgetSession: ['/v1/widget-sessions', body({ reference: 't1', capabilities: ['results:read'] })],
    revokeWidgetSession: async () => {
      const again = body({ reference: 't1', capabilities: ['results:read'] });
      const { id } = (await (await api.fetch(`${BASE}/v1/widget-sessions`, again)).json()) as { id: string };
      return [`/v1/widget-sessions/${id}`, { method: 'DELETE' }];
    },
    revokeWidgetSessions: ['/v1/widget-sessions/revoke', body({ all: true })],
    ...(await requestsOfMade(api, body)),
    retrieveProblemType: ['/problems/ERR-1001'],
    retrieveUpload: [`/v1/uploads/${uploadId}`],
    retrieveMapping: [`/v1/uploads/${uploadId}/mapping`],
    retrieveValidation: [`/v1/uploads/${uploadId}/validation?level=strict`],
    retrievePrediction: [`/v1/predictions/${predictionId}`],
    listResults: [`/v1/predictions/${predictionId}/results?limit=2`],
    downloadResults: [`/v1/predictions/${predictionId}/download`],
    listChanges: [`/v1/predictions/${predictionId}/changes`],
    retrieveSegments: [`/v1/predictions/${predictionId}/segments`],
    streamPredictionEvents: [`/v1/predictions/${predictionId}/events`],
  };
}

type Body = (value: unknown, method?: string) => RequestInit;

/** Requests to keys, webhooks and exports that were made. */
async function requestsOfMade(api: FakeApi, body: Body): Promise<Readonly<Record<string, Call>>> {
  const make = async (path: string, value: unknown): Promise<string> => {
    const { id } = (await (await api.fetch(`${BASE}${path}`, body(value))).json()) as { id: string };
    return `${path}/${id}`;
  };
  const key = await make('/v1/keys', { name: 'nightly' });
  const webhook = await make('/v1/webhooks', { url: 'https://example.com/hook' });
  const spare = await make('/v1/webhooks', { url: 'https://example.com/other' });
  const tested = await api.fetch(`${BASE}${webhook}/test`, { method: 'POST' });
  const { id: delivery } = (await tested.json()) as { id: string };
  const file = await make('/v1/exports', {});
  return {
    createKey: ['/v1/keys', body({ name: 'second', scopes: ['results:read'] })],
    retrieveKey: [key],
    revokeKey: [await make('/v1/keys', { name: 'to be revoked' }), { method: 'DELETE' }],
    rotateKey: [`${key}/rotate`, body({ overlap_seconds: 60 })],
    createWebhook: ['/v1/webhooks', body({ url: 'https://example.com/third' })],
    retrieveWebhook: [webhook],
    updateWebhook: [webhook, body({ description: 'Changed.' }, 'PATCH')],
    deleteWebhook: [spare, { method: 'DELETE' }],
    rotateWebhookSecret: [`${webhook}/rotate-secret`, body({})],
    testWebhook: [`${webhook}/test`, { method: 'POST' }],
    listWebhookDeliveries: [`${webhook}/deliveries`],
    retryWebhookDelivery: [`${webhook}/deliveries/${delivery}/retry`, { method: 'POST' }],
    replayWebhook: [`${webhook}/replay`, body({ since: '2020-01-01T00:00:00Z' })],
    retrieveExport: [file],
    downloadExport: [`${file}/download`],
    ...(await requestsOfLearning(api, body)),
  };
}

/** Requests about what became of customers. */
async function requestsOfLearning(api: FakeApi, body: Body): Promise<Readonly<Record<string, Call>>> {
  const made = async (path: string, value: unknown): Promise<string> => {
    const { id } = (await (await api.fetch(`${BASE}${path}`, body(value))).json()) as { id: string };
    return `${path}/${id}`;
  };
  const model = await made('/v1/models', { from: 'outcomes' });
  const other = await made('/v1/models', { from: 'outcomes' });
  const third = await made('/v1/models', { from: 'outcomes' });
  await api.fetch(`${BASE}${third}/promote`, body({ reason: 'For this test.', force: true }));
  const experiment = await made('/v1/experiments', { name: 'Calls', action: 'call', holdout_share: 0.2 });
  await api.fetch(`${BASE}${experiment}/end`, { method: 'POST' });
  const left = { customer_id: 'c1', event: 'ended', occurred_at: '2020-01-01' };
  return {
    recordOutcomes: ['/v1/outcomes', body({ outcomes: [left, left, { ...left, occurred_at: '2020-02-01' }] })],
    setOutcomesWatermark: ['/v1/outcomes/watermark', body({ observed_through: '2020-03-01' }, 'PUT')],
    confirmOutcomeProposals: ['/v1/outcomes/proposals/confirm', body({ proposal_ids: ['1'] })],
    rejectOutcomeProposals: ['/v1/outcomes/proposals/reject', body({ proposal_ids: ['1'] })],
    recordInterventions: [
      '/v1/interventions',
      body({ interventions: [{ customer_id: 'c1', kind: 'call', at: '2020-01-01' }] }),
    ],
    retrieveCustomerTimeline: ['/v1/customers/c1/timeline'],
    createModel: ['/v1/models', body({ from: 'outcomes' })],
    retrieveModel: [model],
    listModelEvaluations: [`${model}/evaluations`],
    promoteModel: [`${model}/promote`, body({ reason: 'For this test.', force: true })],
    rollbackModel: [`${model}/rollback`, body({ reason: 'For this test.' })],
    retireModel: [`${other}/retire`, body({ reason: 'For this test.' })],
    createExperiment: ['/v1/experiments', body({ name: 'More calls', action: 'call', holdout_share: 0.2 })],
    retrieveExperiment: [experiment],
    endExperiment: [`${experiment}/end`, { method: 'POST' }],
    listExperimentAssignments: [`${experiment}/assignments`],
  };
}

describe('the fake API', () => {
  it('knows the contract as it is now', async () => {
    const generated = await readFile(join(import.meta.dirname, 'generated/contract.ts'), 'utf8');
    expect(generated, 'Run `npm run generate`.').toBe(contractModule());
  });

  it('answers every operation of the contract with what the contract says', async () => {
    const api = createFakeApi({ start: 'empty', baseUrl: BASE });
    const requests = await requestsOf(api);
    const faults: Record<string, unknown> = {};
    for (const { id, method, path } of OPERATIONS) {
      const call = requests[id] ?? ([path.replaceAll(/\{\w+\}/g, 'example'), { method }] as const);
      const [target, init] = typeof call === 'function' ? await call() : call;
      const response = await api.fetch(`${BASE}${target}`, { method, ...init });
      if (!response.ok) faults[id] = `${response.status} ${await response.text()}`;
      else if (id === 'streamEvents') await response.body!.cancel();
      else {
        const fault = await faultsOf(method, path, response);
        if (fault !== null) faults[id] = fault;
      }
    }
    expect(faults).toEqual({});
  });

  it('answers every problem of the catalogue as the contract has problems', async () => {
    const validate = ajv.compile({ $ref: 'contract#/components/schemas/Problem' });
    for (const code of Object.keys(PROBLEMS) as ProblemCode[]) {
      const body: unknown = await problemResponse(code).json();
      expect([code, validate(body), body]).toEqual([code, true, expect.objectContaining({ code })]);
    }
  });
});
