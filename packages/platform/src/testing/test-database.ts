import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type {} from './global-setup.ts';
import type { PoolOptions } from '../database/connection/open-pool.ts';
import { openDatabase } from '../database/open-database.ts';
import type { AccountRecord } from '../database/accounts/types.ts';
import type { ApiKeyRecord } from '../database/api-keys/types.ts';
import type { Database } from '../database/types.ts';
import { TEMPLATE_DATABASE, withDatabase } from './cluster.ts';
import { silentLogger } from './silent-logger.ts';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Closes the connections and drops the database. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  readonly poolMax?: number;
  /** An empty database rather than a migrated one. */
  readonly empty?: boolean;
  /** Decides how long its connections wait. */
  readonly use?: NonNullable<PoolOptions['use']>;
}

/** A migrated database for one test file, on the PostgreSQL of the run (project `integration`). */
export async function createTestDatabase({
  poolMax = 5,
  empty = false,
  use = 'job',
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const adminUrl = inject('retainwisePostgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = empty ? 'template0' : TEMPLATE_DATABASE;
  // To begin a connection takes as long as to drop a database: one for both.
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  // By the files, which takes a fifth of the CPU time that writing each page to the log takes.
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  const url = withDatabase(adminUrl, name);
  const database = openDatabase({ url, poolMax, use, logger: silentLogger() });
  return {
    url,
    database,
    drop: async () => {
      await database.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

export interface TestAccount {
  readonly account: AccountRecord;
  readonly apiKey: ApiKeyRecord;
  /** What a client sends. */
  readonly secret: string;
}

/** An account with an API key. */
export async function createTestAccount(database: Database, name = 'Example Ltd'): Promise<TestAccount> {
  const account = await database.accounts.create({ name, currency: 'USD' });
  const { record, secret } = await database.apiKeys.create({ accountId: account.id, name: 'test' });
  return { account, apiKey: record, secret };
}
