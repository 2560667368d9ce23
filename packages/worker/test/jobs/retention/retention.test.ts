import { silentLogger } from '@retainwise/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepExpired } from '../../../src/jobs/retention/sweep-expired.ts';
import { customersCsv } from '../../support/customers.ts';
import { createHarness, type Harness } from '../../support/harness.ts';

const DAY = 86_400_000;

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

/** An upload that expires so many days from now. */
async function uploadFor(days: number): Promise<string> {
  const { id, accountId } = await harness.upload(customersCsv(2));
  await harness.database.uploads.update(accountId, id, { expiresAt: new Date(Date.now() + days * DAY) });
  return id;
}

async function remaining(): Promise<readonly string[]> {
  const { rows } = await harness.database.uploads.listPage({ accountId: harness.account.id, limit: 50 });
  return rows.map(({ id }) => id);
}

describe('retention', () => {
  it('a worker that starts deletes expired uploads with their files and keeps the others', async () => {
    const kept = await uploadFor(1);
    const keptFiles = await harness.storedFiles();
    await uploadFor(-1);
    const worker = await harness.work();
    await expect.poll(remaining).toEqual([kept]);
    // A stopped worker has ended the sweep that it was in.
    await worker.stop({ graceMs: 5_000 });
    expect(await harness.storedFiles()).toEqual(keptFiles);
  });

  it('sweeps of several workers at the same time delete each expired upload once', async () => {
    for (let i = 0; i < 8; i += 1) await uploadFor(-1);
    const { database, objectStore } = harness;
    const counts = await Promise.all(
      Array.from({ length: 3 }, () =>
        sweepExpired({ database, objectStore, logger: silentLogger(), clock: () => new Date() }),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(8);
    expect([await remaining(), await harness.storedFiles()]).toEqual([[], []]);
  });

  it('a sweep that is told to stop leaves the rest for the next one', async () => {
    const expired = await uploadFor(-1);
    const { database, objectStore } = harness;
    const deleted = await sweepExpired(
      { database, objectStore, logger: silentLogger(), clock: () => new Date() },
      AbortSignal.abort(),
    );
    expect([deleted, await remaining()]).toEqual([0, [expired]]);
  });
});
