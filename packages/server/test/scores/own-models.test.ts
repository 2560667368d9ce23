import { openTable, type HorizonDays } from '@retainwise/core';
import { learn, writeLadderBundle, type LearnResult } from '@retainwise/core/learning';
import { readTrainingTable } from '@retainwise/core/training';
import { modelKey, newId } from '@retainwise/platform';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChampions } from '../../src/scores/champions.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const TENANT = 'tenant-1';

interface Scores {
  readonly data: readonly { readonly churn_probability: number; readonly model_version: string }[];
}

/** Customers of whom those with many metres of shelves stay, which the rules do not know. */
function customers(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const metres = (i * 7_919) % 200;
    const leaves = (i * 104_729) % 100 < (metres < 100 ? 50 : 5);
    return `c${i},${metres},${(i * 31) % 40},${leaves ? 'yes' : 'no'}`;
  });
  return ['customer_id,Shelf metres,tenure_months,left', ...rows].join('\n');
}

describe('POST /v1/scores of an account that has learnt a model', () => {
  let api: TestApi;
  let now = 0;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  async function promote(reference: string, horizonDays: HorizonDays): Promise<string> {
    const owner = { accountId: api.account.account.id, reference };
    const id = newId('mdl');
    const table = await readTrainingTable(await openTable(customers(2_000)), { label: 'left', now: new Date() });
    const learnt: LearnResult = await learn(table, { id, labelKind: 'forward', horizonDays });
    expect(learnt.climb.rung).toBe('ridge');
    const objectKey = modelKey(owner, id, Date.now());
    const bytes = Buffer.from(JSON.stringify(writeLadderBundle(learnt.bundle)));
    const { sha256, size } = await api.objectStore.put(objectKey, Readable.from([bytes]), {
      contentType: 'application/json',
    });
    const { models } = api.database;
    const nothing = { uploadId: null, labelColumn: null, excludeColumns: [] };
    await models.request(owner, {
      id,
      version: learnt.bundle.version,
      learnsFrom: 'outcomes',
      ...nothing,
      horizonDays,
    });
    const trainedOn = { firstAsOf: null, lastAsOf: null, rows: 2_000, events: 500, lastPredictionId: null };
    const stored = { kind: 'ridge', labelKind: 'forward', objectKey, sha256, bytes: size, card: learnt.card } as const;
    await models.finish(owner, id, { ...stored, trainedOn }, 'learnt');
    await models.promote(owner, id, { by: 'test', reason: 'For this test.', forced: false });
    return learnt.bundle.version;
  }
  const score = async (body: object, { as, reference }: { as?: string; reference?: string } = {}): Promise<Scores> => {
    const query = reference === undefined ? '' : `?reference=${reference}`;
    const response = await api.call(`/v1/scores${query}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      ...(as === undefined ? {} : { as }),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as Scores;
  };
  const some = (count: number) => ({
    customers: Array.from({ length: count }, (_, i) => ({
      customer_id: `c${i}`,
      'Shelf metres': i % 2 === 0 ? 10 : 180,
      tenure_months: 12,
    })),
  });
  const versionsOf = ({ data }: Scores): string[] => [...new Set(data.map(({ model_version }) => model_version))];

  it('asks it, small requests like large ones, and only for its horizon and whose it is', async () => {
    const version = await promote(TENANT, 90);
    const bound = await api.bindKey(TENANT);
    for (const count of [2, 500]) {
      const own = await score(some(count), { as: bound });
      expect(versionsOf(own)).toEqual([version]);
      const [few, many] = own.data;
      expect(few?.churn_probability).toBeGreaterThan(3 * (many?.churn_probability ?? 1));
      expect(await score(some(count), { reference: TENANT })).toMatchObject({ data: own.data });
    }
    expect(versionsOf(await score(some(2), { as: await api.bindKey('tenant-2') }))).toEqual(['saas-baseline-2']);
    expect(versionsOf(await score(some(2)))).toEqual(['saas-baseline-2']);
    const rules = { ...some(2), model: 'saas-baseline' };
    expect(versionsOf(await score(rules, { as: bound }))).toEqual(['saas-baseline-2']);
    const otherHorizon = { ...some(2), horizon_days: 30, churn_rate: 0.1 };
    expect(versionsOf(await score(otherHorizon, { as: bound }))).toEqual(['saas-baseline-2']);
  });

  it('finds another champion within five seconds, and asks the database no more often', async () => {
    const owner = { accountId: api.account.account.id, reference: 'tenant-3' };
    let asked = 0;
    const { models } = api.database;
    const counting = {
      ...models,
      list: (...of: Parameters<typeof models.list>) => {
        asked += 1;
        return models.list(...of);
      },
    };
    const parts = { database: { models: counting }, objectStore: api.objectStore };
    const champions = createChampions(parts, () => now);
    expect(await champions.of(owner)).toEqual([]);
    const version = await promote('tenant-3', 90);
    now += 4_999;
    expect(await champions.of(owner)).toEqual([]);
    now += 1;
    expect(await champions.of(owner)).toMatchObject([{ version, horizonDays: 90 }]);
    expect(asked).toBe(2);
  });

  it('is not answered by a model whose file was changed', async () => {
    await promote('tenant-4', 90);
    const model = await api.database.models.withAlias(
      { accountId: api.account.account.id, reference: 'tenant-4' },
      { alias: 'champion', horizonDays: 90 },
    );
    await api.objectStore.put(model?.objectKey ?? '', Readable.from([Buffer.from('{}')]), {
      contentType: 'application/json',
    });
    const response = await api.call('/v1/scores', {
      method: 'POST',
      body: JSON.stringify(some(2)),
      headers: { 'content-type': 'application/json' },
      as: await api.bindKey('tenant-4'),
    });
    expect(response.status).toBe(500);
  });
});
