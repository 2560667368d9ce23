import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RetainWise } from '@retainwise/sdk';
import { createFakeApi, type FakeApi } from '@retainwise/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJsonLines } from './customer-source.ts';
import { sync, type SyncOptions } from './sync.ts';

const CUSTOMERS = Array.from({ length: 1_200 }, (_, i) => ({
  customer_id: `c${String(i).padStart(4, '0')}`,
  company: `Firm ${i}, "the ${i}th"`,
  plan: i % 3 === 0 ? 'Pro' : 'Basic',
  monthly_charges: 20 + (i % 80),
  tenure_months: 1 + (i % 40),
}));

describe('examples/nightly-sync', () => {
  let directory: string;
  let api: FakeApi;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'nightly-sync-'));
    api = createFakeApi({ start: 'empty', requireKey: true });
    await writeFile(join(directory, 'customers.jsonl'), CUSTOMERS.map((row) => JSON.stringify(row)).join('\n'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const run = (more: Partial<SyncOptions> = {}): Promise<string> =>
    sync({
      retainwise: new RetainWise({ apiKey: 'rwk_test', fetch: api.fetch, maxRetries: 0 }),
      source: openJsonLines(join(directory, 'customers.jsonl')),
      directory: join(directory, 'out'),
      day: '2026-06-01',
      onStep: () => undefined,
      most: 20,
      ...more,
    });
  const count = (operation: string): number => api.requests.filter((request) => request.operation === operation).length;

  it('scores every customer of every page, and writes those with the most revenue at risk', async () => {
    const lines = (await readFile(await run(), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    const revenues = lines.slice(1).map((line) => Number(line.split(',')[2]));
    expect(revenues).toEqual(revenues.toSorted((a, b) => b - a));
    const { data } = await new RetainWise({ apiKey: 'rwk_test', fetch: api.fetch }).uploads.list();
    expect(data).toMatchObject([{ row_count: 1_200, accepted_rows: 1_200 }]);
    expect(await readdir(join(directory, 'out'))).toEqual(['most-at-risk-2026-06-01.csv', 'state-2026-06-01.json']);
  });

  it('does nothing when it is run again, and everything on the next day', async () => {
    const first = await run();
    const asked = api.requests.length;
    expect(await run()).toBe(first);
    expect(api.requests.length).toBe(asked);
    await run({ day: '2026-06-02' });
    expect(count('createUpload')).toBe(2);
  });

  it('goes on where it was stopped, and makes nothing twice', async () => {
    for (const on of ['createUpload', 'createPrediction', 'retrievePrediction', 'listResults'] as const) {
      api.play({ scenario: 'offline', on, times: 1 });
      if (on === 'retrievePrediction') api.play({ scenario: 'offline', on: 'streamPredictionEvents', times: 1 });
      const failed = await run().then(
        () => false,
        () => true,
      );
      // What only waits asks again by itself.
      if (on !== 'retrievePrediction') expect([on, failed]).toEqual([on, true]);
    }
    await run();
    const client = new RetainWise({ apiKey: 'rwk_test', fetch: api.fetch });
    expect((await client.uploads.list()).data).toHaveLength(1);
    expect((await client.predictions.list()).data).toHaveLength(1);
  });

  it('makes one upload and one prediction when it runs twice at the same time', async () => {
    await Promise.all([run(), run({ directory: join(directory, 'other') })]);
    const client = new RetainWise({ apiKey: 'rwk_test', fetch: api.fetch });
    expect((await client.uploads.list()).data).toHaveLength(1);
    expect((await client.predictions.list()).data).toHaveLength(1);
  });
});
