import { allOf, ownOf } from '@retainwise/platform/testing';
import { createHash } from 'node:crypto';
import { openTable } from '@retainwise/core';
import type { PredictionRecord } from '@retainwise/platform';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, jobOf, withWriteRows, type Harness } from '../../support/harness.ts';
import { customersCsv, dataLines } from '../../support/customers.ts';

/** A signal that nobody aborts. */
const { signal } = new AbortController();

async function cellsOf(csv: string): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of (await openTable(csv)).batches()) rows.push(...batch.rows);
  return rows;
}

describe('a prediction job', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness();
    await harness.work();
  });
  afterAll(() => harness.close());

  /** The customer's own cells as they are stored: a CSV record. No answer of the API shows them. */
  async function cellsKept({ id }: PredictionRecord, customerId: string): Promise<string | undefined> {
    const client = new pg.Client(harness.databaseUrl);
    await client.connect();
    try {
      const { rows } = await client.query<{ cells: Buffer }>(
        'SELECT cells FROM results JOIN predictions ON result_run = run_no WHERE id = $1 AND customer_id = $2',
        [id, customerId],
      );
      return rows[0]?.cells.toString();
    } finally {
      await client.end();
    }
  }

  it('writes a file of results, rows and a summary that agree', async () => {
    const csv = customersCsv(2_500);
    const done = await harness.ended(await harness.predict(await harness.upload(csv)));
    expect(done).toMatchObject({
      status: 'completed',
      attempt: 1,
      failure: null,
      rowsTotal: 2_500,
      rowsProcessed: 2_500,
      rowsAccepted: 2_500,
      rowsRejected: 0,
    });

    const given = await cellsOf(csv);
    const written = await cellsOf(await harness.object(done.outputKey));
    const rows = await harness.rows(done);
    expect(written.map((cells) => cells.slice(0, 6))).toEqual(given);
    expect(rows.map(({ customerId }) => customerId)).toEqual(given.map(([id]) => id));
    expect(written.map((cells) => Number(cells[6]))).toEqual(
      rows.map(({ churnProbability }) => Math.round(churnProbability * 1e6) / 1e6),
    );
    for (const cells of written) for (const json of cells.slice(10, 13)) JSON.parse(json);
    expect(await cellsKept(done, 'c1')).toBe('c1,"Acme, 1",20,annual,1,0,');

    const levels = (level: string) => rows.filter(({ riskLevel }) => riskLevel === level).length;
    expect(done.metrics).toMatchObject({
      rows: 2_500,
      accepted: 2_500,
      rejected: 0,
      currency: 'USD',
      riskLevels: { low: levels('low'), medium: levels('medium'), high: levels('high') },
    });
    const atRisk = rows.reduce((cents, { revenueAtRisk }) => cents + Math.round(100 * (revenueAtRisk ?? 0)), 0);
    expect(Math.round(100 * done.metrics!.revenueAtRisk)).toBe(atRisk);
    expect(dataLines(await harness.object(done.rejectedKey))).toEqual([]);
  });

  it('every row is either scored, or rejected unchanged with a reason', async () => {
    const csv = [
      'customer_id,name,tenure_months',
      'c1,One,10',
      ',Two,20',
      'c3,Three,30,over,"=1+1"',
      'c4',
      'c5,Five,50',
    ].join('\n');
    const done = await harness.ended(await harness.predict(await harness.upload(csv)));
    expect(done.failure).toBeNull();
    const rejected = dataLines(await harness.object(done.rejectedKey));
    const scored = dataLines(await harness.object(done.outputKey));
    expect(done).toMatchObject({
      status: 'completed',
      rowsTotal: 5,
      rowsAccepted: scored.length,
      rowsRejected: rejected.length,
      rowsProcessed: 5,
    });
    expect(scored.length + rejected.length).toBe(5);
    expect(rejected.find((line) => line.includes('Two'))).toMatch(/^,Two,20,2,[^,]+,./);
    // Nothing of the row that is wider than the header is lost.
    expect(rejected.find((line) => line.startsWith('c3'))).toMatch(/^c3,Three,30,3,[^,]+,.*,over,'=1\+1$/);
    expect(done.metrics!.rejectionReasons.reduce((sum, { count }) => sum + count, 0)).toBe(rejected.length);
  });

  it('reads the columns by the mapping of its upload, overrides included', async () => {
    const csv = 'ref,owner,age\n1,x9,10\n2,x8,20\n';
    const upload = await harness.upload(csv, { customer_id: 'owner', tenure_months: 'age' });
    const done = await harness.ended(await harness.predict(upload));
    expect(done.status).toBe('completed');
    expect((await harness.rows(done)).map(({ customerId }) => customerId)).toEqual(['x9', 'x8']);
  });

  it('fails with a clear reason and leaves nothing when no row can be scored', async () => {
    const upload = await harness.upload('customer_id,mrr,tenure_months\n,10,1\n,20,2\n');
    const done = await harness.ended(await harness.predict(upload));
    expect(done).toMatchObject({
      status: 'failed',
      failure: { code: 'ERR-3005', message: expect.stringContaining('None of the 2 rows can be scored.') },
      outputKey: null,
    });
    expect(done.failure!.fix).toContain('upload it again');
    // They go after it has failed.
    await expect.poll(async () => (await harness.storedFiles()).filter((file) => file.includes(done.id))).toEqual([]);
  });

  it('gives the same scores again, byte for byte', async () => {
    const upload = await harness.upload(customersCsv(300));
    const hash = async () => {
      const done = await harness.ended(await harness.predict(upload));
      return createHash('sha256')
        .update(await harness.object(done.outputKey))
        .digest('hex');
    };
    expect(await hash()).toBe(await hash());
  });
});

describe('a prediction whose upload was deleted', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness();
  });
  afterAll(() => harness.close());

  it('is ignored when it was still queued, and blocks nothing', async () => {
    const upload = await harness.upload(customersCsv(10));
    const gone = await harness.predict(upload);
    const next = await harness.predict(await harness.upload(customersCsv(20)));
    await harness.database.uploads.delete({ ...ownOf(harness.account.id), id: upload.id });
    await harness.objectStore.deletePrefix(upload.objectKey.replace(/input$/, ''));
    await harness.work();
    expect(await harness.ended(next)).toMatchObject({ status: 'completed', rowsAccepted: 20 });
    expect(await harness.database.predictions.find(allOf(harness.account.id), gone.id)).toBeNull();
    expect((await harness.metrics.exposition()).body).toContain(
      'retainwise_prediction_jobs_total{outcome="ignored"} 1',
    );
  });

  it('stops and leaves nothing when it was running', async () => {
    const upload = await harness.upload(customersCsv(3_000));
    const prediction = await harness.record(upload);
    let batches = 0;
    const database = withWriteRows(harness.database, async (rows, _prediction, write) => {
      batches += 1;
      if (batches === 2) {
        await harness.database.uploads.delete({ ...ownOf(harness.account.id), id: upload.id });
        await harness.objectStore.deletePrefix(upload.objectKey.replace(/input$/, ''));
      }
      await write(rows);
    });
    await harness.processor({ database }).run(jobOf(prediction), { signal });
    expect(batches).toBe(2);
    expect(
      (await harness.storedFiles()).filter((file) => file.includes(upload.id) || file.startsWith('.unfinished')),
    ).toEqual([]);
  });
});
