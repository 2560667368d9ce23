import type {
  Model,
  ModelEvaluationPage,
  ModelPage,
  OutcomeProposalPage,
  Prediction,
  ReportCardAnswer,
  Upload,
} from '@retainwise/openapi';
import { openLearningHere } from '@retainwise/core/node';
import { simulateCompany, sized } from '@retainwise/platform/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const WAIT = { timeout: 120_000, interval: 100 };
const JSON_TYPE = { 'content-type': 'application/json' };
const MONTHS = 12;
/** From this month on, customers leave for the opposite reason. */
const TURN = 6;
/** From this month on, customers are others than before. */
const SHIFT = 10;
/** Lists of these months are compared; who left in the others is told by the API, or by a file. */
const COMPARED = [3, 4];
const BY_FILE = [2, 7];
const CUSTOMERS = sized(150, 600);

interface Told {
  readonly customer_id: string;
  readonly event: string;
  readonly occurred_at: string;
}

let api: TestApi;
let client: pg.Client;
beforeAll(async () => {
  api = await startTestApi();
  client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  await api.startWorker({ sweepMs: 200, openEngine: openLearningHere });
});
afterAll(async () => {
  await client.end();
  await api.close();
});

async function call<T>(method: string, path: string, body?: object, status = 200): Promise<T> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body), headers: JSON_TYPE };
  const response = await api.call(path, init);
  expect(response.status, `${path}\n${await response.clone().text()}`).toBe(status);
  return (await response.json()) as T;
}

async function score(csv: string, asOf: Date, isCompared: boolean): Promise<Prediction> {
  const path = `/v1/uploads${isCompared ? '?complete=true' : ''}`;
  const sent = await api.call(path, { method: 'POST', body: csv, headers: { 'content-type': 'text/csv' } });
  const { id: upload } = (await sent.json()) as { readonly id: string };
  const wish = { upload_id: upload, as_of: asOf.toISOString() };
  const { id } = await call<{ readonly id: string }>('POST', '/v1/predictions', wish, 202);
  const find = () => call<Prediction>('GET', `/v1/predictions/${id}`);
  await expect.poll(async () => (await find()).status, WAIT).toBe('completed');
  return find();
}

/** Until the worker has looked at all that was told. */
async function learnt(): Promise<void> {
  const due = async () =>
    (await client.query<{ n: number }>(`SELECT count(*)::integer AS n FROM learning_due WHERE due_at < 'infinity'`))
      .rows[0]?.n;
  await expect.poll(due, WAIT).toBe(0);
}

const champions = async (): Promise<readonly Model[]> =>
  (await call<ModelPage>('GET', '/v1/models?alias=champion')).data;

it('learns from a year of a company, over HTTP, and what it says is what happened', async () => {
  await call('PATCH', '/v1/account', { horizon_days: 30, churn_rate: 0.17 });
  const company = simulateCompany({
    customers: CUSTOMERS,
    seed: 11,
    effect: (month) => (month < TURN ? 1.6 : -1.6),
    shift: (month) => (month < SHIFT ? 0 : 60),
  });
  const leftIn: number[] = [];
  let told: readonly Told[] = [];
  const own: (Model | null)[] = [];
  for (let month = 0; month < MONTHS; month++) {
    const { asOf, csv, leavers } = company.next();
    // A list that is complete says itself who is gone since the one before.
    const isCompared = COMPARED.includes(month);
    if (told.length > 0 && BY_FILE.includes(month)) await tellByFile(told);
    else if (told.length > 0 && !isCompared) await call('POST', '/v1/outcomes', { outcomes: told });
    const prediction = await score(csv, asOf, isCompared || COMPARED.includes(month + 1));
    if (isCompared) await confirmProposals(told.length);
    else await call('PUT', '/v1/outcomes/watermark', { observed_through: asOf.toISOString() });
    await learnt();

    const { card } = await call<ReportCardAnswer>('GET', '/v1/report-card');
    // A window and its days of grace are over after two months: those who left in it are counted, no one else.
    const closed = leftIn.slice(0, Math.max(0, month - 1));
    expect(card?.coverage.matured, `month ${month}`).toBe(CUSTOMERS * closed.length);
    expect(card?.coverage.events, `month ${month}`).toBe(closed.reduce((sum, count) => sum + count, 0));
    if (month === TURN) {
      const { observed, interval } = card!.outcome!;
      expect(observed).toBeGreaterThanOrEqual(interval![0]!);
      expect(observed).toBeLessThanOrEqual(interval![1]!);
    }
    const [champion = null] = await champions();
    own.push(champion);
    if (own[month - 1]?.kind === 'ridge' && own[month - 1]?.id === own[month]?.id)
      expect(prediction.settings?.models?.map(({ id }) => id)).toEqual([champion?.id]);
    told = leavers.map(({ id, at }) => ({ customer_id: id, event: 'ended', occurred_at: at.toISOString() }));
    leftIn.push(leavers.length);
  }

  const events = await client.query<{ type: string }>(`SELECT DISTINCT type FROM webhook_events`);
  expect(events.rows.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['report_card.ready', 'model.promoted', 'model.rolled_back', 'drift.detected']),
  );
  expect(own.findIndex((model) => model?.kind === 'ridge')).toBeLessThan(TURN);
  const all = (await call<ModelPage>('GET', '/v1/models?limit=100')).data;
  const better = all.find(({ kind }) => kind === 'ridge')!;
  const { data: looks } = await call<ModelEvaluationPage>('GET', `/v1/models/${better.id}/evaluations`);
  expect(looks.length).toBeGreaterThan(0);

  // A person decides otherwise, and it is recorded.
  const retired = all.find(({ alias, kind }) => alias === 'retired' && kind === 'ridge')!;
  const promoted = await call<Model>('POST', `/v1/models/${retired.id}/promote`, {
    reason: 'We trust it',
    force: true,
  });
  expect(promoted).toMatchObject({ alias: 'champion', alias_reason: 'We trust it' });
  await call('POST', `/v1/models/${retired.id}/promote`, { reason: 'Again' }, 409);
  await call('POST', `/v1/models/${retired.id}/rollback`, { reason: 'No more' });
  await call('POST', `/v1/models/${retired.id}/rollback`, { reason: 'No more' }, 409);
}, 600_000);

async function tellByFile(told: readonly Told[]): Promise<void> {
  const lines = told.map(({ customer_id, occurred_at }) => `${customer_id},${occurred_at}`);
  const body = ['customer_id,churn_date', ...lines].join('\n');
  const init = { method: 'POST', body, headers: { 'content-type': 'text/csv' } };
  const { id } = (await (await api.call('/v1/uploads?kind=outcomes', init)).json()) as Upload;
  const outcomes = async () => (await call<Upload>('GET', `/v1/uploads/${id}`)).outcomes;
  await expect.poll(outcomes, WAIT).toMatchObject({ rows: told.length, recorded: told.length });
}

async function confirmProposals(expected: number): Promise<void> {
  const { data } = await call<OutcomeProposalPage>('GET', '/v1/outcomes/proposals?limit=100');
  const ended = data.filter(({ event }) => event === 'ended').map(({ id }) => id);
  expect(ended).toHaveLength(expected);
  await call('POST', '/v1/outcomes/proposals/confirm', { proposal_ids: ended });
}
