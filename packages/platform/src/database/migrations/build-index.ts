import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { TIMEOUTS } from '../connection/timeouts.ts';
import type { IndexMigration } from './types.ts';

/** The index is there, and PostgreSQL says that it has every row. */
const STATE = `
  SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = to_regclass($1)`;

/**
 * Builds an index while rows are written. What an earlier attempt left half made is made anew: it would be kept up to
 * date and never read. Waits as long as transactions take that began before it; nobody waits for it meanwhile.
 *
 * @param sequelize with one connection, which keeps its settings
 * @throws Error when another process is still building it
 */
export async function buildIndex(sequelize: Sequelize, { index }: IndexMigration): Promise<void> {
  const { name, on, unique = false } = index;
  await patiently(sequelize, async () => {
    if ((await stateOf(sequelize, name)) === 'invalid')
      await sequelize.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
    await sequelize.query(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX CONCURRENTLY IF NOT EXISTS ${name} ON ${on}`);
  });
  if ((await stateOf(sequelize, name)) !== 'valid')
    throw new Error(`The index ${name} is not whole yet: another process is building it.`);
}

export async function dropIndex(sequelize: Sequelize, { index }: IndexMigration): Promise<void> {
  await patiently(sequelize, () => sequelize.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index.name}`));
}

async function stateOf(sequelize: Sequelize, name: string): Promise<'missing' | 'invalid' | 'valid'> {
  const [found] = await sequelize.query<{ valid: boolean }>(STATE, { bind: [name], type: QueryTypes.SELECT });
  if (found === undefined) return 'missing';
  return found.valid ? 'valid' : 'invalid';
}

/** It waits for transactions, not for a table that others then wait for, too. */
async function patiently(sequelize: Sequelize, work: () => Promise<unknown>): Promise<void> {
  await sequelize.query('SET lock_timeout = 0');
  try {
    await work();
  } finally {
    await sequelize.query(`SET lock_timeout = ${TIMEOUTS.migration.lockMs}`);
  }
}
