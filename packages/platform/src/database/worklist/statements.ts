/** As a record. */
export const ENTRY = `
  id, customer_id AS "customerId", status, note, owner, snoozed_until AS "snoozedUntil", outcome, version,
  updated_at AS "updatedAt", outcome_id AS "outcomeId"`;

const OF_OWNER = 'account_id = $1 AND reference = $2';

export const ENTRIES_OF = `SELECT ${ENTRY} FROM worklist_entries WHERE ${OF_OWNER} AND customer_id = ANY ($3::text[])`;

export const COUNTS = `
  SELECT
    count(*) FILTER (WHERE status = 'in_progress')::integer AS in_progress,
    count(*) FILTER (WHERE status = 'done')::integer AS done,
    count(*) FILTER (WHERE status = 'dismissed')::integer AS dismissed,
    count(*) FILTER (WHERE status IN ('open', 'in_progress') AND snoozed_until > now())::integer AS snoozed
  FROM worklist_entries WHERE ${OF_OWNER}`;

export const IS_KNOWN = `
  SELECT 1 FROM accounts
  JOIN results ON results.account_no = accounts.number AND results.customer_id = $3
  JOIN predictions ON predictions.result_run = results.run_no AND predictions.account_id = accounts.id
  WHERE accounts.id = $1 AND predictions.reference = $2 LIMIT 1`;

/** Before it is changed, it is there and locked: whoever else changes it waits. */
export const ADD = `
  INSERT INTO worklist_entries (account_id, reference, customer_id, id, version) VALUES ($1, $2, $3, $4, 0)
  ON CONFLICT DO NOTHING`;

export const HOLD = `SELECT ${ENTRY} FROM worklist_entries WHERE ${OF_OWNER} AND customer_id = $3 FOR UPDATE`;

export const CHANGE = `
  UPDATE worklist_entries SET
    status = $4, note = $5, owner = $6, snoozed_until = $7, outcome = $8, outcome_id = $9::bigint,
    version = version + 1, updated_at = now()
  WHERE ${OF_OWNER} AND customer_id = $3 RETURNING ${ENTRY}`;

/** `$6` is since when: for one who has left, the last moment at which that was not so. */
export const ADD_OUTCOME = `
  INSERT INTO outcomes (account_id, reference, customer_id, event, occurred_from, occurred_to, source, supersedes)
  VALUES ($1, $2, $3, $4, $5, greatest(now(), $5), 'worklist', $6::bigint) RETURNING id`;

/** What was said by mistake stays in the table as that. */
export const TAKE_BACK_OUTCOME = `
  UPDATE outcomes SET state = 'rejected' WHERE ${OF_OWNER} AND id = $3::bigint AND state = 'recorded' RETURNING id`;

export const ERASE = `
  DELETE FROM worklist_entries
  WHERE account_id = $1 AND customer_id = $2 AND ($3::text IS NULL OR reference = $3) RETURNING id`;
