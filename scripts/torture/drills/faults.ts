import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { HostedSystem } from '../hosted-system.ts';
import type { DrillName } from './names.ts';

/** A fault that lasts until it is lifted. */
export interface Fault {
  /** Returns how often it got in the way. */
  lift(): Promise<number>;
}

/** Bytes of an answer of the object store before its connection is reset: heads pass, most files do not. */
const RESET_AFTER = 20_000;

const LOOK_MS = 100;

export type HostedDrill = Exclude<DrillName, 'full-disk'>;

/** Makes one fault of what API and worker need. */
export const HOSTED_FAULTS: Readonly<Record<HostedDrill, (system: HostedSystem) => Promise<Fault>>> = {
  'database-away': ({ proxies }) => Promise.resolve(disturb(proxies.database, { kind: 'refuse' })),
  'store-resets': ({ proxies }) => {
    let turn = 0;
    // Every third connection at once, the others in the middle of an answer.
    const afterBytes = (): number => (turn++ % 3 === 0 ? 0 : RESET_AFTER);
    return Promise.resolve(disturb(proxies.store, { kind: 'reset', afterBytes }));
  },
  'queue-away': ({ proxies }) => Promise.resolve(disturb(proxies.queue, { kind: 'refuse' })),
  'table-locked': async (system) => lockTables(await system.databaseUrl()),
};

type ProxyOf = HostedSystem['proxies']['database'];

function disturb(proxy: ProxyOf, mode: Parameters<ProxyOf['set']>[0]): Fault {
  const before = proxy.disturbed();
  proxy.set(mode);
  return {
    lift: () => {
      proxy.set({ kind: 'pass' });
      return Promise.resolve(proxy.disturbed() - before);
    },
  };
}

/** As a migration or a careless administrator does. */
async function lockTables(url: string): Promise<Fault> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE uploads, predictions IN ACCESS EXCLUSIVE MODE');
  const state = { isOver: false };
  /** The most that waited at the same time: at the end, those of the beginning may have given up just before. */
  const watching = (async () => {
    let most = 0;
    for (;;) {
      const { rows } = await client.query<{ waiting: number }>(
        `SELECT count(*)::integer AS waiting FROM pg_locks WHERE NOT granted`,
      );
      most = Math.max(most, rows[0]?.waiting ?? 0);
      if (state.isOver) return most;
      await delay(LOOK_MS);
    }
  })();
  // It is waited for when the fault is lifted.
  watching.catch(() => undefined);
  return {
    lift: async () => {
      state.isOver = true;
      const most = await watching;
      await client.query('ROLLBACK');
      await client.end();
      return most;
    },
  };
}
