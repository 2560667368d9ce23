import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../src/database/connection/open-pool.ts';
import { endLease, extendLease, takeLease } from '../src/database/job-outbox/leases.ts';
import { relayOnce, writeOutbox, type OutboxEntry } from '../src/database/job-outbox/outbox.ts';
import { noteServed } from '../src/database/job-turns/turns.ts';
import { fetchFairly } from '../src/database/job-turns/embedded-fetch.ts';
import { openEmbeddedQueue } from '../src/job-queue/embedded-queue.ts';
import type { JobQueue } from '../src/job-queue/types.ts';
import { createTestDatabase, silentLogger, sized } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';

const GROUPS = ['a', 'b', 'c', 'd'];
const STEPS = sized(120, 1_500);

/** Random numbers that are the same in each run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Waiting {
  readonly name: string;
  readonly since: number;
}

/** Whose turn it is, said a second time and without SQL. Time is counted in steps. */
class Model {
  readonly waiting = new Map<string, Waiting[]>(GROUPS.map((group) => [group, []]));
  readonly running: string[] = [];
  readonly #served = new Map<string, number>();
  #now = 0;

  constructor(private readonly maxRunning: number) {}

  arrive(name: string): void {
    this.waiting.get(name[0]!)!.push({ name, since: (this.#now += 1) });
  }

  runningOf(group: string): number {
    return this.running.filter((name) => name[0] === group).length;
  }

  next(): string | null {
    const key = (group: string): [number, number] => [
      this.runningOf(group),
      Math.max(this.#served.get(group) ?? 0, this.waiting.get(group)![0]!.since),
    ];
    const [first] = GROUPS.filter(
      (group) => this.waiting.get(group)!.length > 0 && this.runningOf(group) < this.maxRunning,
    ).toSorted((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
    return first === undefined ? null : this.waiting.get(first)![0]!.name;
  }

  begin(name: string): void {
    const group = this.waiting.get(name[0]!)!;
    group.splice(
      group.findIndex((each) => each.name === name),
      1,
    );
    this.running.push(name);
    this.#served.set(name[0]!, (this.#now += 1));
  }

  end(name: string): void {
    this.running.splice(this.running.indexOf(name), 1);
    this.#served.set(name[0]!, (this.#now += 1));
  }
}

/** While a group waits and none of its jobs runs, no other group begins more jobs than that. */
class Patience {
  readonly #overtaken = new Map<string, Map<string, number>>();
  worst = 0;

  began(name: string, model: Model): void {
    for (const group of GROUPS) {
      if (group === name[0] || model.waiting.get(group)!.length === 0 || model.runningOf(group) > 0) {
        this.#overtaken.delete(group);
        continue;
      }
      const by = this.#overtaken.get(group) ?? new Map<string, number>();
      this.#overtaken.set(group, by);
      by.set(name[0]!, (by.get(name[0]!) ?? 0) + 1);
      this.worst = Math.max(this.worst, ...by.values());
    }
  }
}

let test: TestDatabase;
let pool: Sequelize;
let queue: JobQueue;

beforeAll(async () => {
  test = await createTestDatabase();
  pool = openPool({ url: test.url, poolMax: 6 });
  queue = await openEmbeddedQueue({ databaseUrl: test.url, logger: silentLogger() });
});
beforeEach(() => pool.query('DELETE FROM job_outbox; DELETE FROM job_turns'));
afterAll(async () => {
  await queue.close();
  await pool.close();
  await test.drop();
});

describe('the order of jobs in PostgreSQL', () => {
  const enqueue = (type: string, name: string) =>
    test.database.transaction((transaction) =>
      queue.enqueue({ type, payload: { name }, groupKey: name[0]!, dedupId: name }, transaction),
    );

  it.each([
    [1, 1],
    [3, 2],
    [4, 5],
  ])('is that of a model, with %i workers and %i jobs of a group at once; nobody starves', async (workers, cap) => {
    const type = `model-${workers}`;
    const random = randomFrom(workers);
    const model = new Model(cap);
    const patience = new Patience();
    const ids = new Map<string, string>();
    let count = 0;
    for (let step = 0; step < STEPS; step += 1) {
      const what = random(10);
      if (what < 5) {
        // Mostly the same one, who has far more than the others.
        const name = `${random(3) > 0 ? 'a' : GROUPS[random(GROUPS.length)]!}${(count += 1)}`;
        await enqueue(type, name);
        model.arrive(name);
      } else if (what < 8 && model.running.length < workers) {
        const fetched = await fetchFairly(pool, type, cap);
        const name = fetched === null ? null : (fetched.data as { name: string }).name;
        expect(name).toBe(model.next());
        if (fetched === null || name === null) continue;
        ids.set(name, fetched.id);
        model.begin(name);
        patience.began(name, model);
      } else if (model.running.length > 0) {
        const name = model.running[random(model.running.length)]!;
        await noteServed(pool, type, name[0]!);
        await pool.query(`UPDATE pgboss.job SET state = 'completed' WHERE id = $1`, { bind: [ids.get(name)] });
        model.end(name);
      }
    }
    expect(ids.size).toBeGreaterThan(10);
    expect(patience.worst).toBeLessThanOrEqual(1);
  });

  it('holds when all workers ask at once: no job twice, and none beyond the limit', async () => {
    for (let n = 0; n < 8; n += 1) await enqueue('race', `a${n}`);
    await enqueue('race', 'b0');
    const fetched = await Promise.all(Array.from({ length: 6 }, () => fetchFairly(pool, 'race', 3)));
    const names = fetched.flatMap((job) => (job === null ? [] : [(job.data as { name: string }).name]));
    expect(names.toSorted()).toEqual(['a0', 'a1', 'a2', 'b0']);
  });
});

describe('the order of jobs that go through a queue without one', () => {
  interface Message {
    readonly id: string;
    readonly sends: number;
    readonly name: string;
  }
  const write = (name: string) =>
    test.database.transaction((transaction) =>
      writeOutbox(pool, { type: 'job', payload: { name }, groupKey: name[0]!, dedupId: name }, transaction),
    );
  const lease = (holder: string, maxRunning: number) => ({ holder, seconds: 60, maxRunning });

  it('is fair whatever order the queue has: each runs once, none beyond the limit, and nobody starves', async () => {
    const cap = 2;
    const workers = 3;
    const random = randomFrom(7);
    const model = new Model(cap);
    const patience = new Patience();
    const inQueue: Message[] = [];
    const held = new Map<string, string>();
    const done = new Set<string>();
    let count = 0;
    let deliveries = 0;
    const limits = { maxRunning: cap, maxWaiting: 1 };
    const send = ({ id, sends, payload }: OutboxEntry) => {
      inQueue.push({ id, sends, name: payload['name'] as string });
      return Promise.resolve();
    };
    for (let step = 0; step < 2 * STEPS; step += 1) {
      await relayOnce(pool, send, limits);
      const what = random(10);
      if (what < 4 && count < STEPS / 2) {
        const name = `${random(3) > 0 ? 'a' : GROUPS[random(GROUPS.length)]!}${(count += 1)}`;
        await write(name);
        model.arrive(name);
      } else if (what < 8 && model.running.length < workers) {
        const [message] = inQueue.splice(random(inQueue.length), 1);
        if (message === undefined) {
          // Nothing to receive: time passes.
          await pool.query('UPDATE job_outbox SET paused_until = NULL');
          continue;
        }
        deliveries += 1;
        const holder = `h${step}`;
        const taking = await takeLease(pool, message, lease(holder, cap));
        if (taking.kind === 'later') continue;
        expect(taking.kind).toBe('taken');
        expect(done.has(message.name) || held.has(message.name)).toBe(false);
        held.set(message.name, holder);
        model.begin(message.name);
        patience.began(message.name, model);
        expect(model.runningOf(message.name[0]!)).toBeLessThanOrEqual(cap);
      } else if (model.running.length > 0) {
        const name = model.running[random(model.running.length)]!;
        const [entry] = await pool.query<{ id: string }>('SELECT id FROM job_outbox WHERE dedup_id = $1', {
          bind: [name],
          type: QueryTypes.SELECT,
        });
        await endLease(pool, entry!.id, held.get(name)!, { done: true });
        held.delete(name);
        done.add(name);
        model.end(name);
      }
    }
    expect(done.size).toBeGreaterThan(10);
    expect(patience.worst).toBeLessThanOrEqual(1);
    // Not a hot loop: a job is received few times more than once.
    expect(deliveries).toBeLessThan(3 * (done.size + held.size));
  });

  async function sent(name: string, maxRunning = 5): Promise<Message> {
    await write(name);
    const messages: Message[] = [];
    await relayOnce(
      pool,
      ({ id, sends, payload }) => {
        messages.push({ id, sends, name: payload['name'] as string });
        return Promise.resolve();
      },
      { maxRunning, maxWaiting: 1 },
    );
    expect(messages).toHaveLength(1);
    return messages[0]!;
  }

  it('a message that is delivered twice is one job: while it runs, and once it is done', async () => {
    const message = await sent('a1');
    expect(await takeLease(pool, message, lease('first', 5))).toEqual({ kind: 'taken' });
    expect(await takeLease(pool, message, lease('second', 5))).toMatchObject({ kind: 'held' });
    expect(await extendLease(pool, message.id, 'second', 60)).toBe(false);
    await endLease(pool, message.id, 'first', { done: true });
    expect(await takeLease(pool, message, lease('second', 5))).toEqual({ kind: 'over' });
  });

  it('a lease ends by the clock of the database, whoever held it, and the first has then lost it', async () => {
    const message = await sent('a1');
    await takeLease(pool, message, lease('lost', 5));
    await pool.query(`UPDATE job_outbox SET held_until = now() - interval '1 second'`);
    expect(await takeLease(pool, message, lease('next', 5))).toEqual({ kind: 'taken' });
    expect(await extendLease(pool, message.id, 'lost', 60)).toBe(false);
    await endLease(pool, message.id, 'lost', { done: true });
    expect(await extendLease(pool, message.id, 'next', 60)).toBe(true);
  });

  it('a message that was sent but not recorded is taken, and not sent again', async () => {
    const message = await sent('a1');
    await pool.query('UPDATE job_outbox SET published_at = NULL');
    expect(await takeLease(pool, message, lease('one', 5))).toEqual({ kind: 'taken' });
    const again: OutboxEntry[] = [];
    await relayOnce(pool, (entry) => Promise.resolve(void again.push(entry)), { maxRunning: 5, maxWaiting: 1 });
    expect(again).toEqual([]);
  });

  it('lets others go first a few times at most, when their message is lost', async () => {
    await write('b1');
    let message = await sent('a1').catch(() => null);
    // The relay has sent both, and that of b is lost.
    const [entry] = await pool.query<Message>(`SELECT id, sends, 'a1' AS name FROM job_outbox WHERE dedup_id = 'a1'`, {
      type: QueryTypes.SELECT,
    });
    message = entry!;
    let yields = 0;
    while ((await takeLease(pool, message, lease('x', 5))).kind === 'later') {
      yields += 1;
      message = { ...message, sends: message.sends + 1 };
    }
    expect(yields).toBeGreaterThan(0);
    expect(yields).toBeLessThanOrEqual(5);
  });
});
