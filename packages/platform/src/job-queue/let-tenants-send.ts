import { TENANT_ROLE } from '../database/connection/row-scopes.ts';

/** Any number, the same in every process. */
const LOCK = 7_346_105;

/**
 * Lets an API, which asks as `TENANT_ROLE`, put jobs into the schema of the queue, in the transaction that makes their
 * cause. Where the role is not there, or has this already, nothing happens: two that grant at once would disturb each
 * other.
 */
export function letTenantsSend(schema: string): string {
  return `
    DO $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${TENANT_ROLE}') THEN RETURN; END IF;
      PERFORM pg_advisory_xact_lock(${LOCK});
      IF has_schema_privilege('${TENANT_ROLE}', '${schema}', 'USAGE')
        AND has_table_privilege('${TENANT_ROLE}', '${schema}.job', 'INSERT')
      THEN RETURN; END IF;
      GRANT USAGE ON SCHEMA ${schema} TO ${TENANT_ROLE};
      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA ${schema} TO ${TENANT_ROLE};
    END $$`;
}
