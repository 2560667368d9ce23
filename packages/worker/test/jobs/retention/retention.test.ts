import { Readable } from 'node:stream';
import { newId, uploadPrefix } from '@retainwise/platform';
import { allOf, ownOf, runSql, silentLogger } from '@retainwise/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resumeDeletions } from '../../../src/jobs/retention/resume-deletions.ts';
import { sweepEvents } from '../../../src/jobs/retention/sweep-events.ts';
import { sweepOrphans } from '../../../src/jobs/retention/sweep-orphans.ts';
import { sweepExpired } from '../../../src/jobs/retention/sweep-expired.ts';
import { sweepSessions } from '../../../src/jobs/retention/sweep-sessions.ts';
import { customersCsv } from '../../support/customers.ts';
import { createHarness, withWriteRows, type Harness } from '../../support/harness.ts';

const DAY = 86_400_000;

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

/** An upload that expires so many days from now. */
async function uploadFor(days: number): Promise<string> {
  const { id, accountId } = await harness.upload(customersCsv(2));
  await harness.database.uploads.update(
    { ...ownOf(accountId), id: id },
    { expiresAt: new Date(Date.now() + days * DAY) },
  );
  return id;
}

async function remaining(): Promise<readonly string[]> {
  const { rows } = await harness.database.uploads.listPage({ ...allOf(harness.account.id), limit: 50 });
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

  it.each(['receiving', 'analyzing', 'failed'] as const)(
    'an upload in parts that is %s is kept until it expires, then goes with its parts',
    async (status) => {
      const { database, objectStore, account, databaseUrl } = harness;
      const id = newId('upl');
      const ref = { ...ownOf(account.id), id };
      const objectKey = `${uploadPrefix(ref)}source`;
      const expiresAt = new Date(Date.now() + DAY);
      await database.uploads.create({
        ...ref,
        filename: 'a.csv',
        objectKey,
        partSize: 4,
        expiresAt,
      });
      const unfinished = await objectStore.beginParts(objectKey, { contentType: 'text/csv' });
      await database.uploadParts.nameObject(ref, unfinished);
      const part = { n: 1, bytes: 4, sha256: '0'.repeat(64) };
      await database.uploadParts.claim(ref, part, new Date(0));
      const etag = await objectStore.putPart(objectKey, unfinished, { n: 1, offset: 0 }, Buffer.from('a,b\n'));
      await database.uploadParts.stored(ref, { ...part, etag });
      await runSql(databaseUrl, `UPDATE uploads SET status = '${status}', heartbeat_at = 'epoch' WHERE id = '${id}'`);

      const at = (ms: number) => ({
        database,
        objectStore,
        logger: silentLogger(),
        clock: () => new Date(Date.now() + ms),
      });
      await resumeDeletions(at(0));
      expect([await sweepExpired(at(DAY - 60_000)), (await harness.storedFiles()).length]).toEqual([0, 1]);
      expect([await sweepExpired(at(DAY + 60_000)), await harness.storedFiles()]).toEqual([1, []]);
      expect(await database.uploadParts.list(ref)).toEqual([]);
      expect(await database.uploads.find(allOf(account.id), id)).toBeNull();
    },
  );

  it('events are kept for a day', async () => {
    const { database, account } = harness;
    const upload = await harness.upload(customersCsv(2));
    const left = () => database.events.listAfter([{ ...allOf(account.id), after: 0 }], 10);
    const sweepAt = (hours: number) => sweepEvents({ database, clock: () => new Date(Date.now() + hours * 3_600_000) });
    expect(await sweepAt(23)).toBe(0);
    expect(await left()).toMatchObject([{ subjectId: upload.id }]);
    expect(await sweepAt(25)).toBe(1);
    expect(await left()).toEqual([]);
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

  it('goes on until nothing is left, whatever a bad upload does', async () => {
    const uploads = Array.from({ length: 2 }, () => uploadFor(-2));
    const [bad] = await Promise.all(uploads);
    const { database, account } = harness;
    // More than a page, and none of them with a file.
    for (let i = 0; i < 120; i += 1)
      await database.uploads.create({
        ...ownOf(account.id),
        filename: 'f.csv',
        objectKey: 'k',
        status: 'ready',
        expiresAt: new Date(Date.now() - DAY),
      });
    const objectStore = {
      ...harness.objectStore,
      deletePrefix: (prefix: string) =>
        prefix.includes(bad!) ? Promise.reject(new Error('denied')) : harness.objectStore.deletePrefix(prefix),
    };
    const dependencies = { database, logger: silentLogger(), clock: () => new Date() };
    expect(await sweepExpired({ ...dependencies, objectStore })).toBe(122);
    expect(await remaining()).toEqual([]);
    expect((await harness.storedFiles()).map((file) => file.includes(bad!))).toEqual([true]);
    // A later sweep of somebody else has more luck.
    const later = () => new Date(Date.now() + 120_000);
    await resumeDeletions({ ...dependencies, objectStore: harness.objectStore, clock: later });
    expect(await harness.storedFiles()).toEqual([]);
  });

  it('ends a prediction that is running, and deletes its files when it has stopped writing', async () => {
    const { database, objectStore } = harness;
    const upload = await harness.upload(customersCsv(3_000));
    const prediction = await harness.record(upload);
    let batches = 0;
    const expiring = withWriteRows(database, async (rows, _prediction, write) => {
      batches += 1;
      if (batches === 2) {
        await database.uploads.update(
          { ...ownOf(upload.accountId), id: upload.id },
          { expiresAt: new Date(Date.now() - DAY) },
        );
        await sweepExpired({ database, objectStore, logger: silentLogger(), clock: () => new Date() });
        // Its row waits for the run, which may still write.
        expect(await database.uploads.findDeleting(upload, upload.id)).not.toBeNull();
      }
      await write(rows);
    });
    const job = { account_id: prediction.accountId, prediction_id: prediction.id };
    expect(await harness.processor({ database: expiring }).run(job, { signal: new AbortController().signal })).toBe(
      'done',
    );
    expect(batches).toBe(2);
    const later = () => new Date(Date.now() + 120_000);
    await resumeDeletions({ database, objectStore, logger: silentLogger(), clock: later });
    expect(await database.uploads.findDeleting(upload, upload.id)).toBeNull();
    expect(await harness.storedFiles()).toEqual([]);
  });

  it.each(['', 'tenant-a'])('finds files that no row names, of the end customer "%s" too', async (reference) => {
    const { database, objectStore, account } = harness;
    const owner = { ...ownOf(account.id), reference };
    const kept = { ...owner, id: newId('upl') };
    const busy = { ...owner, id: newId('upl') };
    const lost = { ...owner, id: newId('upl') };
    const upload = { filename: 'f.csv', status: 'ready' } as const;
    await database.uploads.create({ ...kept, ...upload, objectKey: `${uploadPrefix(kept)}source` });
    await database.uploads.create({ ...busy, ...upload, status: 'receiving', objectKey: 'k' });
    // The same id below another end customer is another place.
    const elsewhere = { ...kept, reference: 'tenant-b' };
    const keys = [
      [`${uploadPrefix(kept)}source`, true],
      [`${uploadPrefix(kept)}left-over`, false],
      [`${uploadPrefix(busy)}source`, true],
      [`${uploadPrefix(lost)}source`, false],
      [`${uploadPrefix(elsewhere)}source`, false],
    ] as const;
    for (const [key] of keys)
      await objectStore.put(key, Readable.from([Buffer.from('x')]), { contentType: 'text/csv' });
    const at = (ms: number) => ({
      database,
      objectStore,
      logger: silentLogger(),
      clock: () => new Date(Date.now() + ms),
    });
    expect(await sweepOrphans(at(0))).toBe(0);
    expect(await sweepOrphans(at(2 * DAY))).toBe(3);
    for (const [key, stays] of keys) expect([key, (await objectStore.head(key)) !== null]).toEqual([key, stays]);
  });

  it('sessions of widgets are deleted a day after they ended', async () => {
    const { database, account } = harness;
    const { record: key } = await database.apiKeys.create({ accountId: account.id, name: 'backend' });
    const open = (expiresInSeconds: number) =>
      database.widgetSessions.create({
        accountId: account.id,
        keyId: key.id,
        reference: 'tenant-1',
        subject: null,
        uploadId: null,
        capabilities: ['results:read'],
        allowedOrigins: [],
        limits: { uploads: null, rows: null },
        expiresInSeconds,
      });
    const [old, recent] = [await open(-90_000), await open(-3_600)];
    expect(await sweepSessions({ database, clock: () => new Date() })).toBe(1);
    expect(await database.widgetSessions.findByToken(old.token)).toBeNull();
    expect(await database.widgetSessions.findByToken(recent.token)).toMatchObject({ state: 'expired' });
    expect(await sweepSessions({ database, clock: () => new Date() })).toBe(0);
  });
});
