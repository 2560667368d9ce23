import { allOf, createTestAccount, sized, type TestAccount } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { ACTS, begin, nothing, type Acting, type Everybody } from './support/canary-acts.ts';
import { createActor, createCanaries, randomOf, type Actor, type Name } from './support/canaries.ts';
import { readStream, type ReadStream } from './support/read-stream.ts';

const OPERATIONS = sized(300, 10_000);
/** Printed when it fails: what is asked is the same with the same seed. */
const SEED = Number(process.env['CANARY_SEED'] ?? sized(4711, Date.now() % 2 ** 31));
const REFERENCES: Readonly<Partial<Record<Name, string>>> = { a: 'canary-a-tenant', b: 'canary-b-tenant' };
const NAMES: readonly Name[] = ['a', 'b', 'account', 'other'];

describe(`what two end customers of one account, the account, and another account are answered (seed ${SEED})`, () => {
  const random = randomOf(SEED);
  const references = new Map(
    NAMES.flatMap((name) => (REFERENCES[name] === undefined ? [] : [[REFERENCES[name], name]])),
  );
  /** The other account has an end customer of its own. */
  const elsewhere = new Map<string, Name>([['canary-other-tenant', 'other']]);
  const canaries = createCanaries();
  const own: Everybody = { a: nothing(), b: nothing(), account: nothing(), other: nothing() };
  let api: TestApi;
  let actors: readonly Actor[];
  let other: TestAccount;
  const told: Record<Name, Set<string>> = { a: new Set(), b: new Set(), account: new Set(), other: new Set() };
  let live: ReadonlyMap<Name, ReadStream>;

  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
    other = await createTestAccount(api.database, 'canary-other-account');
    const secrets: Record<Name, string> = {
      a: await api.bindKey(REFERENCES.a!),
      // One comes with a key, one from a page.
      b: await api.openSession(REFERENCES.b!),
      account: api.account.secret,
      other: other.secret,
    };
    actors = NAMES.map((name) => createActor(api, canaries, name, secrets[name]));
    live = new Map(
      await Promise.all(actors.map(async ({ name, as }) => [name, await readStream(api, '/v1/events', as)] as const)),
    );
  });
  afterAll(async () => {
    for (const stream of live.values()) stream.cut();
    await api.close();
  });

  const shares = Object.entries(ACTS).flatMap(([name, [share]]) => new Array<string>(share).fill(name));
  const done = new Map<string, { succeeded: number; refused: number }>();

  it(
    `never has a byte of somebody else, in ${OPERATIONS} random requests and the answers of all streams`,
    async () => {
      for (const actor of actors) {
        const id = await begin(actingOf(actor));
        await vi.waitFor(
          async () => expect((await actor.call(`/v1/predictions/${id}`)).json()).toMatchObject({ status: 'completed' }),
          { timeout: 30_000, interval: 50 },
        );
      }
      for (let i = 0; i < OPERATIONS; i += 1) {
        const actor = actors[Math.floor(random() * actors.length)]!;
        const name = shares[Math.floor(random() * shares.length)]!;
        const answer = await ACTS[name]![1](actingOf(actor));
        const count = done.get(name) ?? { succeeded: 0, refused: 0 };
        if (answer.status < 400) count.succeeded += 1;
        else count.refused += 1;
        done.set(name, count);
        // What had happened to others before is not replayed either.
        if (i % 25 === 0) await replay(actor);
      }
      for (const [name, stream] of live) expectOwn(name, stream.text());
    },
    sized(180_000, 3_600_000),
  );

  function actingOf(actor: Actor): Acting {
    const somebody = NAMES[Math.floor(random() * NAMES.length)]!;
    return {
      actor,
      own: own[actor.name],
      others: own[somebody],
      references: actor.name === 'other' ? elsewhere : references,
      canaries,
      random,
    };
  }
  async function replay({ name, as }: Actor): Promise<void> {
    const followed = own[name].predictions.at(-1);
    const paths = [
      '/v1/events',
      '/v1/events?last_event_id=0',
      ...(followed === undefined
        ? []
        : [`/v1/predictions/${followed}/events`, `/v1/predictions/${followed}/events?last_event_id=1`]),
    ];
    for (const path of paths) {
      const stream = await readStream(api, path, as);
      await stream.quiet();
      stream.cut();
      expectOwn(name, stream.text());
      for (const id of stream.ids()) told[name].add(id);
    }
  }
  function expectOwn(name: Name, text: string): void {
    expect(canaries.strange(name, text, ''), `the stream of ${name}\n${text}`).toEqual([]);
  }

  it('did every kind of request with success, and found the canaries of each in what is its own', () => {
    for (const name of Object.keys(ACTS))
      if (name !== 'send nonsense' && name !== 'cancel')
        expect([name, done.get(name)?.succeeded ?? 0]).not.toEqual([name, 0]);
    for (const name of NAMES) expect([name, (canaries.seen.get(name) ?? 0) > 0]).toEqual([name, true]);
    for (const name of NAMES) expect([name, live.get(name)!.ids().length > 0]).toEqual([name, true]);
  });

  it('named no event of somebody else, not even as the place to go on from', async () => {
    const scopes = [allOf(api.account.account.id), allOf(other.account.id)];
    const events = await api.database.events.listAfter(
      scopes.map((scope) => ({ ...scope, after: 0 })),
      1_000_000,
    );
    for (const name of ['a', 'b'] as const) {
      const others = events.filter(({ reference }) => reference !== REFERENCES[name]).map(({ id }) => String(id));
      expect(others.length).toBeGreaterThan(0);
      const named = [...told[name], ...live.get(name)!.ids()];
      expect(named.filter((id) => others.includes(id))).toEqual([]);
    }
  });
});
