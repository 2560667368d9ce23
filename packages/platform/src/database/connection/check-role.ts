import pg from 'pg';
import { PlatformError } from '../../errors.ts';
import { TENANT_ROLE } from './row-scopes.ts';
import { PATIENT_CONNECT_TIMEOUT_MS } from './timeouts.ts';
import { tlsOptions, withoutTlsOptions } from './tls-options.ts';

/** PostgreSQL's codes for a role that does not exist, and for one that may not be taken. */
const REFUSED: ReadonlySet<string> = new Set(['22023', '42704', '42501']);

/**
 * Whether row-level security is in force where it should be, and only there: an API asks as `TENANT_ROLE`, of which it
 * has to be a member; anybody else sees the rows of all accounts. Asked on a connection of its own.
 *
 * @throws PlatformError ERR-9007 with what an administrator of the database has to run
 */
export async function checkRole(url: string, asTenant: boolean): Promise<void> {
  const client = new pg.Client({
    connectionString: withoutTlsOptions(url),
    ssl: tlsOptions(url),
    connectionTimeoutMillis: PATIENT_CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => {
    // The query fails with it.
  });
  await client.connect();
  try {
    const { role } = await oneRow<{ role: string }>(client, 'SELECT quote_ident(current_user) AS role');
    if (asTenant) await takeRole(client, role);
    const { active } = await oneRow<{ active: boolean }>(client, `SELECT row_security_active('results') AS active`);
    if (active !== asTenant) throw asTenant ? notInForce() : inTheWay(role);
  } finally {
    await client.end();
  }
}

async function oneRow<Row extends object>(client: pg.Client, sql: string): Promise<Row> {
  const { rows } = await client.query<Row>(sql);
  const [row] = rows;
  if (row === undefined) throw new Error('The database gave no answer.');
  return row;
}

async function takeRole(client: pg.Client, role: string): Promise<void> {
  try {
    await client.query(`SET ROLE ${TENANT_ROLE}`);
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError) || !REFUSED.has(cause.code ?? '')) throw cause;
    const wanted = [
      `CREATE ROLE ${TENANT_ROLE} NOLOGIN`,
      `GRANT ${TENANT_ROLE} TO ${role}`,
      `GRANT USAGE ON SCHEMA public TO ${TENANT_ROLE}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${TENANT_ROLE}`,
      `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${TENANT_ROLE}`,
    ];
    throw new PlatformError('ERR-9007', `The role ${role} may not ask the database as ${TENANT_ROLE}.`, {
      fix:
        `Run as an administrator of the database, leaving out what is there: ${wanted.join('; ')}. ` +
        'Without the second wall between tenants, set ROW_LEVEL_SECURITY=off.',
      cause,
    });
  }
}

function notInForce(): PlatformError {
  return new PlatformError('ERR-9007', `Row-level security does not hold for the role ${TENANT_ROLE}.`, {
    fix:
      `Run as an administrator: ALTER ROLE ${TENANT_ROLE} NOSUPERUSER NOBYPASSRLS, ` +
      'and let another role own the tables.',
  });
}

function inTheWay(role: string): PlatformError {
  return new PlatformError('ERR-9007', `Row-level security holds for the role ${role}, which works for all accounts.`, {
    fix: `Let it own the tables, or run as an administrator: ALTER ROLE ${role} BYPASSRLS.`,
  });
}
