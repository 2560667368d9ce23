import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../src/database/types.ts';
import type { EventRecord } from '../src/database/events/types.ts';
import { createEventFeed } from '../src/events/feed.ts';
import {
  allOf,
  ownOf,
  createTestAccount,
  createTestDatabase,
  runSql,
  silentLogger,
  type TestDatabase,
} from '../src/testing/index.ts';
import { createUpload, scoredWith, summaryOf } from './fixtures/records.ts';

let test: TestDatabase;
let database: Database;
let accountId: string;
let uploadId: string;
beforeAll(async () => {
  test = await createTestDatabase();
  database = test.database;
});
afterAll(() => test.drop());
beforeEach(async () => {
  accountId = (await createTestAccount(database)).account.id;
  uploadId = (await createUpload(database, accountId)).id;
});

const queue = (rowsTotal = 10) =>
  database.predictions.create({
    ...ownOf(accountId),
    uploadId,
    rowsTotal,
    model: 'auto',
    level: 'standard',
    ...scoredWith,
  });
const told = async (account = accountId): Promise<readonly EventRecord[]> =>
  database.events.listAfter([{ ...allOf(account), after: 0 }], 1_000);
const typesOf = (events: readonly EventRecord[]) => events.map(({ type }) => type);
const complete = { outputKey: 'o', rejectedKey: 'r', rowsTotal: 10, rowsAccepted: 9, rowsRejected: 1 };

describe('events', () => {
  it('tell each state of a prediction, in the transaction that changes it', async () => {
    const ref = await queue();
    await expect(
      database.transaction(async (transaction) => {
        await database.predictions.claim(ref, {}, transaction);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await database.predictions.claim(ref);
    // A second attempt is no new state.
    await database.predictions.claim(ref);
    await database.predictions.complete(ref, 2, { ...complete, metrics: summaryOf(9, 1), resultRun: 1 });
    const events = await told();
    expect(typesOf(events)).toEqual([
      'upload.ready',
      'prediction.queued',
      'prediction.running',
      'prediction.completed',
    ]);
    expect(events.at(-1)).toMatchObject({
      subjectId: ref.id,
      data: { upload_id: uploadId, status: 'completed', rows_processed: 10, rows_accepted: 9, rows_rejected: 1 },
    });
    expect(events[0]).toMatchObject({ subjectId: uploadId, data: { row_count: 2, column_count: 3 } });
  });

  it('tell why a prediction failed by its code alone: messages may quote a file', async () => {
    const ref = await queue();
    await database.predictions.claim(ref);
    await database.predictions.fail(ref, 1, { code: 'ERR-3005', message: 'secret', fix: 'secret' });
    const failed = (await told()).at(-1);
    expect(failed).toMatchObject({ type: 'prediction.failed', data: { error_code: 'ERR-3005' } });
    expect(JSON.stringify(failed)).not.toContain('secret');
  });

  it('tell progress at most once a second', async () => {
    const ref = await queue(1_000);
    await database.predictions.claim(ref);
    for (let rowsProcessed = 1; rowsProcessed <= 30; rowsProcessed += 1)
      await database.predictions.reportProgress(ref, 1, { rowsProcessed });
    const progress = async () => (await told()).filter(({ type }) => type === 'prediction.progress');
    expect((await progress()).length).toBeLessThan(4);
    await runSql(test.url, `UPDATE predictions SET progress_told_at = now() - interval '2 seconds'`);
    const before = (await progress()).length;
    await database.predictions.reportProgress(ref, 1, { rowsProcessed: 500 });
    await database.predictions.reportProgress(ref, 1, { rowsProcessed: 501 });
    expect((await progress()).slice(before)).toMatchObject([{ data: { rows_processed: 500, rows_total: 1_000 } }]);
  });

  it('tell of an upload once it can be used', async () => {
    const { id } = await database.uploads.create({ ...ownOf(accountId), filename: 'f.csv', objectKey: 'k' });
    expect((await told()).filter(({ subjectId }) => subjectId === id)).toEqual([]);
    await database.uploads.finish(
      { ...ownOf(accountId), id: id },
      { filename: 'f.csv', requestHash: null, rowCount: 3, columnCount: 2 },
    );
    expect((await told()).filter(({ subjectId }) => subjectId === id)).toMatchObject([
      { type: 'upload.ready', data: { row_count: 3, column_count: 2 } },
    ]);
  });

  it('are deleted once they are old, in portions', async () => {
    await queue();
    await runSql(test.url, `UPDATE events SET at = now() - interval '2 days' WHERE account_id = '${accountId}'`);
    const kept = await queue();
    const yesterday = new Date(Date.now() - 86_400_000);
    expect(await database.events.deleteBefore(yesterday, 1)).toBe(1);
    expect(await database.events.deleteBefore(yesterday, 10)).toBe(1);
    expect(await told()).toMatchObject([{ subjectId: kept.id }]);
  });
});

describe('the version of a prediction', () => {
  it('changes with its row, and is none of another account', async () => {
    const ref = await queue();
    const version = () => database.events.predictionVersion({ ...allOf(accountId), id: ref.id });
    const queued = await version();
    expect(await version()).toBe(queued);
    await database.predictions.claim(ref);
    const running = await version();
    await database.predictions.reportProgress(ref, 1, { rowsProcessed: 1 });
    expect(new Set([queued, running, await version()]).size).toBe(3);
    const stranger = await createTestAccount(database, 'Stranger');
    expect(await database.events.predictionVersion({ ...allOf(stranger.account.id), id: ref.id })).toBeNull();
    expect(await database.events.predictionState({ ...allOf(stranger.account.id), id: ref.id }, 0)).toBeNull();
  });

  it('comes with the events that had happened by then, and with the one that ended it', async () => {
    const ref = await queue();
    await database.predictions.claim(ref);
    expect(await database.events.predictionState({ ...allOf(accountId), id: ref.id }, 0)).toMatchObject({
      data: { status: 'running' },
      endEventId: null,
      toldIds: [expect.any(Number), expect.any(Number)],
    });
    await database.predictions.complete(ref, 1, { ...complete, metrics: summaryOf(9, 1), resultRun: 2 });
    const last = (await told()).at(-1)!.id;
    expect(await database.events.predictionState({ ...allOf(accountId), id: ref.id }, last)).toMatchObject({
      data: { status: 'completed' },
      endEventId: last,
      toldIds: [],
    });
  });
});

describe('the feed', () => {
  /** Follows the account until the test ends; what it was told is in the list. */
  async function follow(options: { readonly pollMs?: number; readonly pauseMs?: number } = {}) {
    const feed = createEventFeed({ database, logger: silentLogger(), ...options });
    const seen: EventRecord[] = [];
    let closed = 0;
    const follower = { onEvents: (events: readonly EventRecord[]) => seen.push(...events), onClose: () => closed++ };
    const following = await feed.follow(accountId, follower);
    return { feed, following, follower, seen, closed: () => closed };
  }

  it('tells each event once, as it happens, and those of no other account', async () => {
    const { feed, seen } = await follow({ pollMs: 60_000 });
    const stranger = await createTestAccount(database, 'Stranger');
    await createUpload(database, stranger.account.id);
    const ref = await queue();
    await database.predictions.claim(ref);
    await vi.waitFor(() => expect(typesOf(seen)).toEqual(['prediction.queued', 'prediction.running']));
    expect(new Set(seen.map((event) => event.accountId))).toEqual(new Set([accountId]));
    await feed.close();
  });

  it('tells an event that commits after one with a higher id', async () => {
    const { feed, seen } = await follow({ pollMs: 60_000, pauseMs: 0 });
    const late = await queue();
    const early = await queue();
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    await database.transaction(async (transaction) => {
      await database.predictions.claim(late, {}, transaction);
      await database.predictions.claim(early);
      await vi.waitFor(() => expect(seen).toHaveLength(3));
    });
    await vi.waitFor(() => expect(seen).toHaveLength(4));
    expect(seen.slice(2).map(({ subjectId }) => subjectId)).toEqual([early.id, late.id]);
    expect(seen[3]!.id).toBeLessThan(seen[2]!.id);
    await feed.close();
  });

  it('looks now and then, also when nothing wakes it', async () => {
    const deaf: Pick<Database, 'events' | 'listenForEvents' | 'actForAll'> = {
      actForAll: (work) => work(),
      events: database.events,
      listenForEvents: () => ({ start: () => undefined, close: () => Promise.resolve() }),
    };
    const feed = createEventFeed({ database: deaf, logger: silentLogger(), pollMs: 20 });
    const seen: EventRecord[] = [];
    await feed.follow(accountId, { onEvents: (events) => seen.push(...events), onClose: () => undefined });
    await queue();
    await vi.waitFor(() => expect(typesOf(seen)).toEqual(['prediction.queued']));
    await feed.close();
  });

  it('listens again after its connection is lost', async () => {
    const { feed, seen } = await follow({ pollMs: 60_000 });
    const others = `FROM pg_stat_activity WHERE application_name = 'retainwise-events'
      AND datname = current_database() AND query LIKE 'LISTEN%'`;
    // Fails while there is none.
    await vi.waitFor(() => runSql(test.url, `SELECT 1 / count(*) ${others}`));
    await runSql(test.url, `SELECT pg_terminate_backend(pid) ${others}`);
    await queue();
    await vi.waitFor(() => expect(typesOf(seen)).toEqual(['prediction.queued']), { timeout: 5_000 });
    await feed.close();
  });

  it('reads an account once for all of its followers, and not at all when the last has left', async () => {
    let readings = 0;
    const counting: Pick<Database, 'events' | 'listenForEvents' | 'actForAll'> = {
      actForAll: (work) => work(),
      listenForEvents: (onWake) => database.listenForEvents(onWake),
      events: {
        ...database.events,
        listAfter: (...given) => {
          readings += 1;
          return database.events.listAfter(...given);
        },
      },
    };
    const feed = createEventFeed({ database: counting, logger: silentLogger(), pollMs: 60_000, pauseMs: 0 });
    const heard: string[] = [];
    const followings = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        feed.follow(accountId, { onEvents: () => heard.push(`${i}`), onClose: () => undefined }),
      ),
    );
    await vi.waitFor(() => expect(readings).toBeGreaterThanOrEqual(2));
    const before = readings;
    await queue();
    await vi.waitFor(() => expect(heard).toHaveLength(20));
    expect(readings - before).toBeLessThan(5);
    for (const following of followings) following.stop();
    const after = readings;
    await queue();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readings).toBe(after);
    await feed.close();
  });

  it('ends its followings when it closes, and refuses more', async () => {
    const { feed, follower, closed } = await follow();
    await feed.close();
    expect(closed()).toBe(1);
    await expect(feed.follow(accountId, follower)).rejects.toThrow('closed');
  });
});
