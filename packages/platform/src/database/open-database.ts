import type { Logger } from '../logging/types.ts';
import { openPool, type PoolOptions } from './connection/open-pool.ts';
import { migrate } from './migrations/migrate.ts';
import { createRepositories } from './repositories.ts';
import type { Database } from './types.ts';

export interface DatabaseOptions extends PoolOptions {
  readonly logger: Logger;
}

/** Connects on first use. Never throws before that. */
export function openDatabase({ logger, ...options }: DatabaseOptions): Database {
  const sequelize = openPool(options);
  return {
    ...createRepositories(sequelize),
    transaction: (work) => sequelize.transaction(work),
    migrate: async () => {
      const applied = await migrate(sequelize);
      if (applied.length > 0) logger.info({ migrations: applied.join(', ') }, 'database schema brought up to date');
      return applied;
    },
    ping: async () => {
      await sequelize.query('SELECT 1');
    },
    close: () => sequelize.close(),
  };
}
