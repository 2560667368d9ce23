import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { TENANT_ROLE } from '../connection/row-scopes.ts';

export const DATABASE = 'retainwise';
/** Owns the tables and runs migrations. */
export const OWNER = 'retainwise_owner';
/**
 * Reads and writes rows. Owns nothing but the schema of the job queue. Workers ask as this role for all accounts, APIs
 * as `TENANT_ROLE`, which it is a member of.
 */
export const APPLICATION = 'retainwise_app';
export const QUEUE_SCHEMA = 'pgboss';

/** Who may ask as `TENANT_ROLE`, and has what it may do as the application. */
const WITH_ROWS = `${APPLICATION}, ${TENANT_ROLE}`;

export interface RolePasswords {
  readonly owner: string;
  readonly application: string;
}

/** No role may do more than its purpose needs, whatever an earlier release or a person gave it. */
const ATTRIBUTES = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION';

/** Gives everything in a schema to a role. Indexes, and the sequences of columns, follow their table. */
export const giveAll = (schema: string, role: string): string => `
  DO $$
  DECLARE
    statement text;
  BEGIN
    FOR statement IN
      SELECT format(
        'ALTER %s %s OWNER TO ${role}',
        CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END,
        pg_class.oid::regclass
      )
      FROM pg_class
      WHERE relnamespace = '${schema}'::regnamespace AND relkind IN ('r', 'p', 'S', 'v', 'm')
        AND relowner <> '${role}'::regrole
        AND NOT (relkind = 'S' AND EXISTS (
          SELECT 1 FROM pg_depend
          WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND refclassid = 'pg_class'::regclass
            AND deptype IN ('a', 'i')
        ))
      UNION ALL
      SELECT format('ALTER ROUTINE %s OWNER TO ${role}', pg_proc.oid::regprocedure)
      FROM pg_proc WHERE pronamespace = '${schema}'::regnamespace AND proowner <> '${role}'::regrole
      UNION ALL
      SELECT format('ALTER TYPE %s OWNER TO ${role}', pg_type.oid::regtype)
      FROM pg_type
      WHERE typnamespace = '${schema}'::regnamespace AND typowner <> '${role}'::regrole AND typtype IN ('e', 'd')
    LOOP
      EXECUTE statement;
    END LOOP;
  END
  $$;
`;

/**
 * What the roles own and may do. Every statement can be repeated. A data directory of an earlier release, where the
 * superuser owned everything, is brought up to this without touching a row.
 */
const OWNERSHIP = `
  ALTER DATABASE ${DATABASE} OWNER TO ${OWNER};
  REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC;
  GRANT CONNECT ON DATABASE ${DATABASE} TO ${OWNER}, ${APPLICATION};
  CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA} AUTHORIZATION ${APPLICATION};
  ALTER SCHEMA ${QUEUE_SCHEMA} OWNER TO ${APPLICATION};
  ${giveAll('public', OWNER)}
  ${giveAll(QUEUE_SCHEMA, APPLICATION)}
  REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO ${WITH_ROWS};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${WITH_ROWS};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${WITH_ROWS};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER} IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${WITH_ROWS};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER} IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${WITH_ROWS};
  DO $$
  BEGIN
    IF to_regclass('public.schema_migrations') IS NOT NULL THEN
      REVOKE INSERT, UPDATE, DELETE ON public.schema_migrations FROM ${WITH_ROWS};
    END IF;
  END
  $$;
`;

async function exists(admin: pg.ClientBase, query: string, name: string): Promise<boolean> {
  return (await admin.query(query, [name])).rowCount === 1;
}

async function makeRole(admin: pg.ClientBase, role: string, attributes: string): Promise<void> {
  if (!(await exists(admin, 'SELECT 1 FROM pg_roles WHERE rolname = $1', role)))
    await admin.query(`CREATE ROLE ${role}`);
  await admin.query(`ALTER ROLE ${role} ${ATTRIBUTES} ${attributes}`);
}

async function prepareLogin(admin: pg.ClientBase, role: string, attributes: string): Promise<string> {
  // Base64url has no character that a literal or a URL would have to escape.
  const password = randomBytes(24).toString('base64url');
  await makeRole(admin, role, `LOGIN ${attributes} PASSWORD '${password}'`);
  return password;
}

/**
 * Creates the database and its roles, and gives them what they need. Their passwords are made anew each time and are
 * kept nowhere: only the superuser, which the supervisor alone uses, has a password file.
 *
 * @param admin connection of the superuser to the server's own database
 * @param connect opens a connection of the superuser to another database
 */
export async function prepareRoles(
  admin: pg.ClientBase,
  connect: (database: string) => Promise<pg.Client>,
): Promise<RolePasswords> {
  if (!(await exists(admin, 'SELECT 1 FROM pg_database WHERE datname = $1', DATABASE)))
    await admin.query(`CREATE DATABASE ${DATABASE}`);
  const owner = await prepareLogin(admin, OWNER, 'NOBYPASSRLS');
  const application = await prepareLogin(admin, APPLICATION, 'BYPASSRLS');
  await makeRole(admin, TENANT_ROLE, 'NOLOGIN NOBYPASSRLS');
  await admin.query(`GRANT ${TENANT_ROLE} TO ${APPLICATION}`);
  const client = await connect(DATABASE);
  try {
    // Several statements in one message are one transaction.
    await client.query(OWNERSHIP);
  } finally {
    await client.end();
  }
  return { owner, application };
}
