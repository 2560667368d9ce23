import { Sequelize } from 'sequelize';
import type { Logger } from '../logging/types.ts';
import { migrate } from './migrations/migrate.ts';
import { defineModels } from './repositories.ts';
import { createAccountRepository, createUserRepository } from './accounts/repository.ts';
import { createApiKeyRepository } from './api-keys/repository.ts';
import { createPredictionRepository } from './predictions/repository.ts';
import { createResultRepository } from './results/repository.ts';
import { createSavedMappingRepository } from './saved-mappings/repository.ts';
import { createUploadRepository } from './uploads/repository.ts';
import { tlsOptions } from './connection/tls-options.ts';
import type { Database } from './types.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolMax: number;
  readonly logger: Logger;
}

/** The pool of a database, for the adapters of this package that write SQL of their own. */
export function openPool({ url, poolMax }: Pick<DatabaseOptions, 'url' | 'poolMax'>): Sequelize {
  const ssl = tlsOptions(url);
  const address = new URL(url);
  // Sequelize would put them in the place of `ssl`.
  for (const name of ['ssl', 'sslmode', 'sslrootcert']) address.searchParams.delete(name);
  return new Sequelize(address.href, {
    dialect: 'postgres',
    dialectOptions: { ssl },
    // Statements hold customers' data.
    logging: false,
    pool: { max: poolMax, min: 0, idle: 10_000, acquire: 30_000 },
    define: { timestamps: false, underscored: true, freezeTableName: true },
  });
}

/** Connects on first use; throws nothing until then. */
export function openDatabase(options: DatabaseOptions): Database {
  const sequelize = openPool(options);
  const models = defineModels(sequelize);
  return {
    accounts: createAccountRepository(models.accounts),
    users: createUserRepository(models.users),
    apiKeys: createApiKeyRepository(models.apiKeys),
    uploads: createUploadRepository(models.uploads),
    savedMappings: createSavedMappingRepository(models.savedMappings),
    predictions: createPredictionRepository(models),
    results: createResultRepository(sequelize),
    transaction: (work) => sequelize.transaction(work),
    migrate: async () => {
      const applied = await migrate(sequelize);
      if (applied.length > 0) options.logger.info({ applied }, 'database schema brought up to date');
      return applied;
    },
    ping: async () => {
      await sequelize.query('SELECT 1');
    },
    close: () => sequelize.close(),
  };
}
