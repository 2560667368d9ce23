import {
  createPrometheusMetrics,
  createSecretBox,
  makeWebhookSecret,
  newId,
  type Database,
  type Logger,
  type Metrics,
  type WebhookDeliveryRecord,
  type WebhookEndpointRecord,
} from '@retainwise/platform';
import { allOf, ownOf, silentLogger } from '@retainwise/platform/testing';
import pg from 'pg';
import { startWebhooks, type WebhookOptions } from '../../../src/jobs/webhook/start-webhooks.ts';

export const SECRET_KEY = Buffer.alloc(32, 7);

export interface Endpoint extends WebhookEndpointRecord {
  readonly secret: string;
}

export interface NewEndpoint {
  readonly url: string;
  readonly reference?: string;
  readonly eventTypes?: readonly string[] | null;
}

export async function addEndpoint(
  database: Database,
  accountId: string,
  { url, reference = '', eventTypes = null }: NewEndpoint,
): Promise<Endpoint> {
  const [id, secret] = [newId('whk'), makeWebhookSecret()];
  const owner = { ...ownOf(accountId), reference };
  const rest = { description: '', eventTypes, createdBy: 'key_1', idempotencyKey: null, requestHash: null };
  const sealed = createSecretBox([SECRET_KEY]).seal(secret, id);
  const made = await database.webhookEndpoints.create({ ...owner, ...rest, id, url }, sealed, 100);
  if (made === null) throw new Error('There are too many endpoints.');
  return { ...made, secret };
}

/** An upload that is ready, which is an event. Returns its id. */
export async function happen(database: Database, accountId: string, reference = ''): Promise<string> {
  const { id } = await database.uploads.create({
    accountId,
    reference,
    filename: 'canary-file.csv',
    objectKey: `accounts/${newId('upl')}`,
    status: 'ready',
    rowCount: 3,
    columnCount: 2,
  });
  return id;
}

export async function deliveriesOf(
  database: Database,
  { accountId, id: endpointId }: Endpoint,
): Promise<readonly WebhookDeliveryRecord[]> {
  return (await database.webhookDeliveries.listPage({ ...allOf(accountId), endpointId, limit: 100 })).rows;
}

export async function endpointNow(database: Database, { accountId, id }: Endpoint): Promise<WebhookEndpointRecord> {
  const found = await database.webhookEndpoints.find({ ...allOf(accountId), id });
  if (found === null) throw new Error('The endpoint is gone.');
  return found;
}

export interface Sql {
  (text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  end(): Promise<void>;
}

export async function openSql(url: string): Promise<Sql> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const run = async (text: string, values: readonly unknown[] = []) =>
    (await client.query<Record<string, unknown>>(text, [...values])).rows;
  return Object.assign(run, { end: () => client.end() });
}

export function sendWebhooks(
  database: Database,
  changes: Partial<WebhookOptions> & { readonly logger?: Logger; readonly metrics?: Metrics } = {},
) {
  return startWebhooks({
    database,
    logger: silentLogger(),
    metrics: createPrometheusMetrics(),
    clock: () => database.currentTime(),
    sweepMs: 60_000,
    webhooks: { secretKeys: [SECRET_KEY], allowLoopback: true },
    webhookPollMs: 20,
    ...changes,
  });
}
