import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../database/open-database.ts';
import { startEmbeddedPostgres } from '../database/supervisor/embedded-postgres.ts';
import { lockDataDir } from '../database/supervisor/lock-data-dir.ts';
import { openEmbeddedQueue } from '../job-queue/embedded-queue.ts';
import { silentLogger } from './silent-logger.ts';
import { sweepLeftovers, TEST_DIR_PREFIX } from './sweep-leftovers.ts';

/** The migrated database, with the tables of the queue, that each test database is a copy of. */
export const TEMPLATE_DATABASE = 'retainwise_template';

export interface TestCluster {
  /** Of the server's own database, from which others are made. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs SQL on a connection of its own. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * A throwaway PostgreSQL with a migrated template, in a directory below `parent`; nothing in it survives `stop`.
 * Leftovers of killed runs are removed first.
 */
export async function startTestCluster(parent: string = tmpdir()): Promise<TestCluster> {
  await sweepLeftovers(parent);
  const dataDir = await mkdtemp(join(parent, TEST_DIR_PREFIX));
  await lockDataDir(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, logger: silentLogger(), durability: 'none' });
  await runSql(server.adminUrl, `CREATE DATABASE ${TEMPLATE_DATABASE}`);
  const url = withDatabase(server.adminUrl, TEMPLATE_DATABASE);
  const template = openDatabase({ url, poolMax: 1, logger: silentLogger() });
  await template.migrate();
  await template.close();
  await (await openEmbeddedQueue({ databaseUrl: url, logger: silentLogger() })).close();
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
