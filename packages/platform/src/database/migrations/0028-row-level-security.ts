import type { Migration } from './types.ts';

const ROLE = 'retainwise_tenant';

/** Set for each connection by `row-scopes.ts`; `*` is all. In a subquery, so that each is read once for a statement. */
const ACCOUNT = `(SELECT current_setting('retainwise.account', true))`;
const REFERENCE = `(SELECT current_setting('retainwise.reference', true))`;

const ofAccount = `${ACCOUNT} IN ('*', account_id)`;
const ofOwner = `${ofAccount} AND ${REFERENCE} IN ('*', '=' || reference)`;
/** Rows without a reference are the account's own. */
const ofAccountItself = `${ofAccount} AND ${REFERENCE} IN ('*', '=')`;
const ofPrediction = (table: string): string => `
  ${ofAccount} AND (${REFERENCE} = '*' OR EXISTS (
    SELECT 1 FROM predictions WHERE predictions.account_id = ${table}.account_id
      AND predictions.id = ${table}.prediction_id
  ))`;
const ofAccountNumber = `(
  ${ACCOUNT} = '*' OR account_no = (SELECT number FROM accounts WHERE id = current_setting('retainwise.account', true))
)`;

/** Which rows of each table a role sees and may write. What another table decides, that table's own policy decides. */
const POLICIES: Readonly<Record<string, string>> = {
  uploads: ofOwner,
  upload_parts: 'EXISTS (SELECT 1 FROM uploads WHERE uploads.id = upload_parts.upload_id)',
  predictions: ofOwner,
  prediction_runs: ofPrediction('prediction_runs'),
  prediction_splits: ofPrediction('prediction_splits'),
  prediction_parts: ofPrediction('prediction_parts'),
  result_runs: `${ofAccountNumber} AND ${REFERENCE} IN ('*', '=' || reference)`,
  results: `
    ${ofAccountNumber}
    AND (${REFERENCE} = '*' OR EXISTS (SELECT 1 FROM result_runs WHERE result_runs.run_no = results.run_no))`,
  result_trigrams: 'EXISTS (SELECT 1 FROM result_runs WHERE result_runs.run_no = result_trigrams.run_no)',
  prediction_results: ofAccountItself,
  saved_mappings: ofOwner,
  events: ofOwner,
  outcomes: ofAccountItself,
  account_usage: ofAccount,
  webhook_endpoints: ofOwner,
  webhook_secrets: ofOwner,
  webhook_events: ofOwner,
  webhook_deliveries: ofOwner,
  audit_events: ofOwner,
  erasures: ofOwner,
  erasure_uploads: 'EXISTS (SELECT 1 FROM uploads WHERE uploads.id = erasure_uploads.upload_id)',
};
/** What may be written, where it is not what is seen: who is bound to an end customer may act upon the account. */
const CHECKS: Readonly<Record<string, string>> = { audit_events: ofAccount };
const TABLES = Object.keys(POLICIES);

/** Write for others than the tenant that causes them: what an end customer does is told to endpoints of the account. */
const TELLING = ['tell_webhooks_of_event()', 'tell_webhooks_of_upload()'];
const TELL_WEBHOOKS = 'tell_webhooks(text, text, text, text, jsonb)';

/**
 * Row-level security, as a second wall behind the conditions of each statement: whoever asks as `retainwise_tenant`
 * sees and changes only rows of the account and the end customer that its connection was told.
 *
 * - It does not hold for the owner of the tables, and not for roles with BYPASSRLS, as which workers ask: theirs are
 *   the rows of all accounts, and PostgreSQL allows no COPY into a table whose rows it has to check.
 * - Tables that are looked into before it is known who asks are not in it: accounts, keys, people, widget sessions.
 * - The role is made where this may be done. Where it may not, an API says at its start what an administrator has to
 *   run.
 */
export const rowLevelSecurity: Migration = {
  name: '0028-row-level-security',
  up: `
    ${TABLES.map((table) => policy(table, POLICIES[table] ?? 'false', CHECKS[table])).join('\n')}
    ${TELLING.map((name) => `ALTER FUNCTION ${name} SECURITY DEFINER SET search_path = public, pg_temp;`).join('\n')}
    REVOKE EXECUTE ON FUNCTION ${TELL_WEBHOOKS} FROM PUBLIC;
    DO $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${ROLE}') THEN
        CREATE ROLE ${ROLE} NOLOGIN;
      END IF;
      IF NOT pg_has_role(current_user, '${ROLE}', 'MEMBER') THEN
        EXECUTE format('GRANT ${ROLE} TO %I', current_user);
      END IF;
    EXCEPTION
      WHEN insufficient_privilege THEN NULL;
      -- Another database of this server was migrated at the same moment.
      WHEN duplicate_object OR unique_violation THEN NULL;
    END $$;
    DO $$
    BEGIN
      IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${ROLE}') THEN
        GRANT USAGE ON SCHEMA public TO ${ROLE};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${ROLE};
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${ROLE};
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${ROLE};
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${ROLE};
        REVOKE ALL ON schema_migrations FROM ${ROLE};
      END IF;
    END $$;
  `,
  down: `
    ${TELLING.map((name) => `ALTER FUNCTION ${name} SECURITY INVOKER RESET search_path;`).join('\n')}
    GRANT EXECUTE ON FUNCTION ${TELL_WEBHOOKS} TO PUBLIC;
    ${TABLES.map(noPolicy).join('\n')}
  `,
};

function noPolicy(table: string): string {
  return `DROP POLICY of_tenant ON ${table}; ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`;
}

function policy(table: string, condition: string, check = condition): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY of_tenant ON ${table} USING (${condition}) WITH CHECK (${check});`;
}
