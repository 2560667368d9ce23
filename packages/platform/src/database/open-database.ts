import { QueryTypes } from 'sequelize';
import type { Logger } from '../logging/types.ts';
import { openPool, type PoolOptions } from './connection/open-pool.ts';
import { checkRole } from './connection/check-role.ts';
import { createProbe } from './connection/probe.ts';
import { warmUp } from './connection/warm-up.ts';
import { EVERYTHING, RowScopes } from './connection/row-scopes.ts';
import { createListener } from './events/listener.ts';
import { migrate, pendingMigrations } from './migrations/migrate.ts';
import { SchemaBehindError } from './shared/errors.ts';
import { createTurns } from './shared/turns.ts';
import { createRepositories } from './repositories.ts';
import type { Database } from './types.ts';

export interface DatabaseOptions extends Omit<PoolOptions, 'scopes'> {
  readonly logger: Logger;
  /** For migrations, where another role owns the schema. The same URL unless given. */
  readonly ownerUrl?: string;
  /** Row-level security is in force: nothing is seen outside `actFor` and `actForAll`. For APIs. */
  readonly asTenant?: boolean;
}

/** Connects on first use. Never throws before that. */
export function openDatabase({ logger, ownerUrl, asTenant = false, ...options }: DatabaseOptions): Database {
  const scopes = new RowScopes();
  const sequelize = openPool({ ...options, scopes: asTenant ? scopes : undefined });
  const probe = createProbe(options.url);
  const inTurn = createTurns();
  return {
    ...createRepositories(sequelize),
    transaction: (work) => sequelize.transaction(work),
    transactionInTurn: ({ accountId, reference }, work) =>
      inTurn(JSON.stringify([accountId, reference]), () => sequelize.transaction(work)),
    actFor: ({ accountId, reference }, work) => scopes.run({ accountId, reference }, work),
    actForAll: (work) => scopes.run(EVERYTHING, work),
    checkRole: () => checkRole(options.url, asTenant),
    migrate: async () => {
      const owner = openPool({ url: ownerUrl ?? options.url, poolMax: 1, use: 'migration' });
      try {
        const applied = await migrate(owner, { logger });
        if (applied.length > 0) logger.info({ migrations: applied.join(', ') }, 'database schema brought up to date');
        return applied;
      } finally {
        await owner.close();
      }
    },
    requireSchema: async () => {
      const unbound = openPool({ url: options.url, poolMax: 1, use: 'migration' });
      try {
        const pending = await pendingMigrations(unbound);
        if (pending.length > 0) throw new SchemaBehindError(pending);
      } finally {
        await unbound.close();
      }
    },
    listenForEvents: (onWake) => createListener({ url: options.url, logger, onWake }),
    currentTime: async () => {
      const [clock] = await sequelize.query<{ now: Date }>('SELECT clock_timestamp() AS now', {
        type: QueryTypes.SELECT,
      });
      if (clock === undefined) throw new Error('The database did not tell its time.');
      return clock.now;
    },
    warmUp: () => warmUp(sequelize, options.poolMax),
    ping: () => probe.ping(),
    close: async () => {
      await Promise.all([probe.close(), sequelize.close()]);
    },
  };
}
