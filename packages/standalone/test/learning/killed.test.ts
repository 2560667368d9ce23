import { openLearningHere } from '@retainwise/core/node';
import { createModelRegistry, createPrometheusMetrics, type ModelRecord, type Owner } from '@retainwise/platform';
import { silentLogger, simulateCompany, sized } from '@retainwise/platform/testing';
import { createPredictionProcessor, runLearning, sweepOrphans } from '@retainwise/worker';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lifeUntil } from '../support/mortal.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const { signal } = new AbortController();
const JSON_TYPE = { 'content-type': 'application/json' };
const MONTHS = 5;
const HORIZON = 30;
const DAY_MS = 86_400_000;
/** Each run is killed so many steps later than the one before it. One that is let live has about sixty. */
const STRIDE = sized(2, 1);
const MOST_STEPS = 1_000;

let api: TestApi;
let client: pg.Client;
beforeAll(async () => {
  api = await startTestApi();
  client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  await api.call('/v1/account', {
    method: 'PATCH',
    body: JSON.stringify({ horizon_days: HORIZON, churn_rate: 0.17 }),
    headers: JSON_TYPE,
  });
});
afterAll(async () => {
  await client.end();
  await api.close();
});

async function send<T>(method: string, path: string, as: string, body: object | string): Promise<T> {
  const isFile = typeof body === 'string';
  const init = { method, as, body: isFile ? body : JSON.stringify(body) };
  const headers = isFile ? { 'content-type': 'text/csv' } : JSON_TYPE;
  const response = await api.call(path, { ...init, headers });
  expect(response.ok, `${path}\n${await response.clone().text()}`).toBe(true);
  return (await response.json()) as T;
}

/** The same months of the same company, scored and told. Nobody has learnt from them yet. */
async function live(reference: string): Promise<Owner> {
  const as = await api.bindKey(reference);
  const { database, objectStore, queue } = api;
  const processor = createPredictionProcessor({
    database,
    objectStore,
    queue,
    logger: silentLogger(),
    metrics: createPrometheusMetrics(),
    models: createModelRegistry(),
  });
  const company = simulateCompany({ customers: 150, seed: 11, effect: () => 1.6 });
  for (let month = 0; month < MONTHS; month++) {
    const { asOf, csv, leavers } = company.next();
    const upload = await send<{ readonly id: string }>('POST', '/v1/uploads', as, csv);
    const wish = { upload_id: upload.id, as_of: asOf.toISOString() };
    const { id } = await send<{ readonly id: string }>('POST', '/v1/predictions', as, wish);
    await processor.run({ account_id: api.account.account.id, prediction_id: id }, { signal });
    const outcomes = leavers.map((left) => ({ customer_id: left.id, event: 'ended', occurred_at: left.at }));
    await send('POST', '/v1/outcomes', as, { outcomes });
    await send('PUT', '/v1/outcomes/watermark', as, { observed_through: new Date(asOf.getTime() + HORIZON * DAY_MS) });
  }
  return { accountId: api.account.account.id, reference };
}

/** As when the hold of whoever worked on it is over. */
const dueAgain = (reference: string): Promise<unknown> =>
  client.query(`UPDATE learning_due SET held_until = NULL, due_at = now() WHERE reference = $1`, [reference]);
/** All others are looked at another time. */
const onlyDue = (reference: string): Promise<unknown> =>
  client.query(`UPDATE learning_due SET due_at = 'infinity' WHERE reference <> $1`, [reference]);

/** What is known of an owner in the end, without ids and moments of writing. */
async function known(owner: Owner) {
  const { database } = api;
  const { rows } = await database.models.list({ ...owner, limit: 100 });
  const models = await Promise.all(
    rows.map(async (model) => ({
      ...comparable(model),
      evaluations: (await database.models.evaluations({ ...owner, modelId: model.id, limit: 100 })).rows.map(
        ({ look, decision, gain, customers, events, alphaSpent }) => ({
          look,
          decision,
          gain,
          customers,
          events,
          alphaSpent,
        }),
      ),
      changes: (await database.models.changes(owner, model.id)).map(({ change, by }) => ({ change, by })),
    })),
  );
  const cards = (
    await client.query(
      `SELECT card->'coverage' AS coverage, card->'outcome' AS outcome FROM report_cards
      WHERE reference = $1`,
      [owner.reference],
    )
  ).rows;
  const ledger = (
    await client.query(`SELECT arm, as_of, rows FROM ledger_batches WHERE reference = $1 ORDER BY as_of, arm`, [
      owner.reference,
    ])
  ).rows;
  return { models, cards: new Set(cards.map((card) => JSON.stringify(card))), ledger };
}

const comparable = ({ kind, status, alias, labelKind, horizonDays, trainedOn }: ModelRecord) => ({
  kind,
  status,
  alias,
  labelKind,
  horizonDays,
  learntFrom: trainedOn && { ...trainedOn, lastPredictionId: null },
});

it('learns the same, once, though its process is killed at one step after the other', async () => {
  const { database, objectStore } = api;
  const models = createModelRegistry();
  const work = { database, objectStore, logger: silentLogger(), clock: () => database.currentTime(), models };
  const unharmed = await live('unharmed');
  await onlyDue('unharmed');
  await runLearning(work, openLearningHere, signal);
  const expected = await known(unharmed);
  expect(expected.models).toMatchObject([{ kind: 'ridge', alias: 'champion', evaluations: [{ decision: 'promote' }] }]);

  const killed = await live('killed');
  await onlyDue('killed');
  let kills = 0;
  for (let lastStep = 0; lastStep < MOST_STEPS; lastStep += STRIDE) {
    const life = lifeUntil(lastStep);
    const mortal = { ...work, database: life.mortal(database), objectStore: life.mortal(objectStore) };
    await runLearning(mortal, openLearningHere, signal).catch(() => undefined);
    if (!life.isDead()) break;
    kills += 1;
    await dueAgain('killed');
  }
  expect(kills).toBeGreaterThan(40 / STRIDE);
  expect(await known(killed)).toEqual(expected);

  // What was written and not named by a row goes with the daily sweep.
  const tomorrow = async (): Promise<Date> => new Date((await database.currentTime()).getTime() + 2 * DAY_MS);
  await sweepOrphans({ ...work, clock: tomorrow });
  const named = await client.query<{ key: string }>(
    `SELECT object_key AS key FROM models WHERE object_key IS NOT NULL UNION ALL SELECT object_key FROM ledger_batches`,
  );
  const stored: string[] = [];
  for await (const { key } of objectStore.list('accounts/')) if (/\/(models|ledger)\//.test(key)) stored.push(key);
  expect(stored.sort()).toEqual(named.rows.map(({ key }) => key).sort());
}, 240_000);
