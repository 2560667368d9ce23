import type {
  LiveEvent,
  WebhookCreate,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookReplay,
  WebhookUpdate,
} from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import type { FakeState } from '../state/fake-state.ts';
import { jsonBody } from './body.ts';
import type { AnswerTable } from './context.ts';
import { pageOf, windowOf } from './page.ts';
import { belongsTo } from './uploads.ts';

export const WEBHOOKS: AnswerTable = {
  async createWebhook({ state, request, reference: ofCaller, now }) {
    const { url, description = '', event_types = null, reference = ofCaller } = await jsonBody<WebhookCreate>(request);
    const endpoint: WebhookEndpoint = {
      id: state.nextId('whk'),
      url: checkedUrl(url),
      description,
      event_types,
      reference,
      status: 'enabled',
      disabled_reason: null,
      failing_since: null,
      created_at: now().toISOString(),
    };
    state.webhooks.set(endpoint.id, endpoint);
    return { ...endpoint, secret: secretOf(state) };
  },

  listWebhooks: ({ state, query, reference }) =>
    pageOf([...state.webhooks.values()].filter(belongsTo(reference)).toReversed(), windowOf(query)),

  retrieveWebhook: ({ state, path }) => findWebhook(state, path['endpoint_id']),

  async updateWebhook({ state, path, request }) {
    const endpoint = findWebhook(state, path['endpoint_id']);
    const { url = endpoint.url, status = endpoint.status, ...rest } = await jsonBody<WebhookUpdate>(request);
    const isSame = status === endpoint.status;
    const disabled_reason = isSame ? endpoint.disabled_reason : status === 'disabled' ? 'requested' : null;
    const updated: WebhookEndpoint = { ...endpoint, ...rest, url: checkedUrl(url), status, disabled_reason };
    state.webhooks.set(updated.id, updated);
    return updated;
  },

  deleteWebhook({ state, path }) {
    const { id } = findWebhook(state, path['endpoint_id']);
    state.webhooks.delete(id);
    const others = state.deliveries.filter(({ endpoint_id }) => endpoint_id !== id);
    state.deliveries.splice(0, state.deliveries.length, ...others);
    return null;
  },

  rotateWebhookSecret: ({ state, path }) => ({
    ...findWebhook(state, path['endpoint_id']),
    secret: secretOf(state),
  }),

  testWebhook({ state, path, now }) {
    const endpoint = findEnabled(state, path['endpoint_id']);
    return plan(state, endpoint, { id: state.nextId('evt'), type: 'webhook.test', cause: 'test' }, now());
  },

  listWebhookDeliveries({ state, path, query }) {
    const { id } = findWebhook(state, path['endpoint_id']);
    const status = query.get('status');
    const all = state.deliveries.filter(
      (delivery) => delivery.endpoint_id === id && (status === null || delivery.status === status),
    );
    return pageOf(all.toReversed(), windowOf(query));
  },

  retryWebhookDelivery({ state, path }) {
    const endpoint = findEnabled(state, path['endpoint_id']);
    const found = state.deliveries.find(
      ({ id, endpoint_id }) => id === path['delivery_id'] && endpoint_id === endpoint.id,
    );
    if (found === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no delivery with this id.' });
    // It is still planned, so that one is made now.
    return found;
  },

  async replayWebhook({ state, path, request, now }) {
    const endpoint = findEnabled(state, path['endpoint_id']);
    const { since } = await jsonBody<WebhookReplay>(request);
    const wanted = state.events
      .after(0)
      .filter((event) => new Date(event.created_at) >= new Date(since) && wants(state, endpoint, event));
    for (const { id, type } of wanted) plan(state, endpoint, { id: `evt_${id}`, type, cause: 'replay' }, now());
    return { queued: wanted.length };
  },
};

interface Planned {
  readonly id: string;
  readonly type: string;
  readonly cause: WebhookDelivery['cause'];
}

function plan(state: FakeState, endpoint: WebhookEndpoint, { id, type, cause }: Planned, now: Date): WebhookDelivery {
  const at = now.toISOString();
  const delivery: WebhookDelivery = {
    id: state.nextId('whd'),
    endpoint_id: endpoint.id,
    event_id: id,
    event_type: type,
    cause,
    attempt: 1,
    status: 'pending',
    due_at: at,
    response_code: null,
    response_ms: null,
    response_body: null,
    error: null,
    created_at: at,
    ended_at: null,
  };
  state.deliveries.push(delivery);
  return delivery;
}

/** What endpoints are told; progress, for one, is of those who watch. */
const TOLD: readonly string[] = [
  'prediction.completed',
  'prediction.failed',
  'prediction.cancelled',
  'upload.ready',
  'upload.failed',
  'upload.expired',
];

function wants(state: FakeState, { event_types, reference }: WebhookEndpoint, { type, data }: LiveEvent): boolean {
  if (!TOLD.includes(type) || (event_types !== null && !event_types.includes(type))) return false;
  return reference === null || state.uploads.get(data.upload_id)?.upload.reference === reference;
}

/** @throws FakeProblem ERR-2014 for what the API would send nothing to */
function checkedUrl(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new FakeProblem('ERR-2014', { detail: 'The URL of a webhook begins with https://.' });
  return url;
}

/** As Standard Webhooks writes secrets: 24 bytes, another each time. */
function secretOf(state: FakeState): string {
  return `whsec_${btoa(state.nextId('secret').padEnd(24, '0').slice(-24))}`;
}

/** @throws FakeProblem ERR-1004, and ERR-2016 when it is disabled */
function findEnabled(state: FakeState, id: string | undefined): WebhookEndpoint {
  const endpoint = findWebhook(state, id);
  if (endpoint.status === 'disabled') throw new FakeProblem('ERR-2016');
  return endpoint;
}

/** @throws FakeProblem ERR-1004 */
function findWebhook(state: FakeState, id: string | undefined): WebhookEndpoint {
  const endpoint = state.webhooks.get(id ?? '');
  if (endpoint === undefined)
    throw new FakeProblem('ERR-1004', { detail: 'There is no webhook endpoint with this id.' });
  return endpoint;
}
