import pg from 'pg';
import { ConfigError } from '../../config/config-error.ts';
import { TENANT_ROLE } from '../connection/row-scopes.ts';
import { PATIENT_CONNECT_TIMEOUT_MS } from '../connection/timeouts.ts';
import { tlsOptions, withoutTlsOptions } from '../connection/tls-options.ts';
import { giveAll, QUEUE_SCHEMA } from '../supervisor/roles.ts';

/** What PostgreSQL takes without quotes, so that messages and statements name the same role. */
const ROLE_NAME = /^[a-z_][a-z0-9_]{0,62}$/;

export interface ApiRole {
  readonly name: string;
  readonly password: string;
}

/**
 * Whom the APIs connect as.
 *
 * @throws ConfigError ERR-9001 where the URL has no role that can be made, or the one that owns the tables
 */
export function readApiRole(apiUrl: string, ownerUrl: string): ApiRole {
  const { username, password } = new URL(apiUrl);
  const name = decodeURIComponent(username);
  const problem = (message: string, fix: string) =>
    new ConfigError([{ variable: 'DATABASE_API_URL', message, fix: `${fix} Or omit it: APIs then own the tables.` }]);
  if (!ROLE_NAME.test(name) || password === '')
    throw problem(
      'has no role and password of its own',
      'Give it as postgres://retainwise_api:password@host/database.',
    );
  if (name === decodeURIComponent(new URL(ownerUrl).username))
    throw problem('names the role that DATABASE_URL names', 'Name another one, which will be made.');
  return { name, password: decodeURIComponent(password) };
}

/**
 * Makes the role as which APIs connect, or brings it up to date: it reads and writes rows as `TENANT_ROLE` and as
 * itself, owns nothing but the queue of the database, and cannot change the schema. Everything can be repeated.
 *
 * @param ownerUrl of the role that owns the tables, and may create roles
 */
export async function prepareApiRole(ownerUrl: string, { name, password }: ApiRole): Promise<void> {
  const client = new pg.Client({
    connectionString: withoutTlsOptions(ownerUrl),
    ssl: tlsOptions(ownerUrl),
    connectionTimeoutMillis: PATIENT_CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => {
    // The statement fails with it.
  });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${name}`);
    // Several statements in one message are one transaction.
    await client.query(`
      ALTER ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)};
      GRANT ${TENANT_ROLE} TO ${name};
      GRANT ${name} TO CURRENT_USER;
      DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${name}', current_database()); END $$;
      REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${name};
      GRANT USAGE ON SCHEMA public TO ${name};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${name};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${name};
      REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON schema_migrations FROM ${name};
      CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA} AUTHORIZATION ${name};
      ALTER SCHEMA ${QUEUE_SCHEMA} OWNER TO ${name};
      ${giveAll(QUEUE_SCHEMA, name)}
    `);
  } finally {
    await client.end();
  }
}
