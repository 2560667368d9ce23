const OF_OWNER = 'outcomes.account_id = $1 AND outcomes.reference = $2';

/** What no other entry corrects. */
const NOT_CORRECTED = `NOT EXISTS (SELECT 1 FROM outcomes AS later WHERE later.supersedes = outcomes.id)`;

/** As a record. */
export const OUTCOME = `
  outcomes.id::text AS id, outcomes.customer_id AS "customerId", outcomes.event,
  coalesce(outcomes.occurred_from, outcomes.occurred_to) AS "from", outcomes.occurred_to AS "to", outcomes.source,
  outcomes.state, outcomes.state <> 'rejected' AND ${NOT_CORRECTED} AS stands, outcomes.reason, outcomes.voluntary,
  outcomes.external_id AS "externalId", outcomes.supersedes::text AS supersedes, outcomes.because,
  outcomes.prediction_id AS "predictionId", outcomes.created_at AS "recordedAt"`;

export const ALL = `SELECT ${OUTCOME} FROM outcomes WHERE ${OF_OWNER} ORDER BY outcomes.id`;

/** `$3` customers, `$4` external ids. */
export const CONCERNED = `
  SELECT ${OUTCOME} FROM outcomes
  WHERE ${OF_OWNER} AND (customer_id = ANY ($3::text[]) OR external_id = ANY ($4::text[]))
  ORDER BY outcomes.id`;

/** Taken before rows are written, so that an entry can name one that is written with it. */
export const NEXT_IDS = `
  SELECT nextval(pg_get_serial_sequence('outcomes', 'id'))::text AS id FROM generate_series(1, $1::integer)`;

/** `$3` the source, then an array for each column. */
export const ADD = `
  INSERT INTO outcomes (id, account_id, reference, source, customer_id, event, occurred_from, occurred_to, state,
    reason, voluntary, external_id, supersedes)
  OVERRIDING SYSTEM VALUE
  SELECT id, $1, $2, $3, customer_id, event, occurred_from, occurred_to, state, reason, voluntary, external_id,
    supersedes
  FROM unnest($4::bigint[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[], $9::text[], $10::text[],
    $11::boolean[], $12::text[], $13::bigint[])
    AS told (id, customer_id, event, occurred_from, occurred_to, state, reason, voluntary, external_id, supersedes)
  ORDER BY id`;

/** `$3` the customer or null, `$4` the source or null, `$5` the last id of the page before or null. */
export const PAGE = `
  SELECT ${OUTCOME} FROM outcomes
  WHERE ${OF_OWNER} AND ($3::text IS NULL OR customer_id = $3) AND ($4::text IS NULL OR source = $4)
    AND ($5::bigint IS NULL OR outcomes.id < $5::bigint)
  ORDER BY outcomes.id DESC LIMIT $6`;

export const OPEN_PROPOSALS = `
  SELECT ${OUTCOME} FROM outcomes
  WHERE ${OF_OWNER} AND state = 'proposed' AND ${NOT_CORRECTED} AND ($3::bigint IS NULL OR outcomes.id < $3::bigint)
  ORDER BY outcomes.id DESC LIMIT $4`;

export const COUNT_PROPOSALS = `
  SELECT count(*)::integer AS proposals FROM outcomes
  WHERE ${OF_OWNER} AND state = 'proposed' AND ${NOT_CORRECTED}`;

/** Each with the entry that decided it, if any. */
export const PROPOSALS = `
  SELECT ${OUTCOME},
    (SELECT min(later.id)::text FROM outcomes AS later WHERE later.supersedes = outcomes.id) AS "decidedBy"
  FROM outcomes WHERE ${OF_OWNER} AND state = 'proposed' AND outcomes.id = ANY ($3::bigint[])`;

export const WATERMARKS = `
  SELECT source, observed_through AS "observedThrough" FROM observations
  WHERE account_id = $1 AND reference = $2 ORDER BY source`;

export const NEVER_SCORED = `
  SELECT customer_id AS "customerId" FROM unnest($3::text[]) AS told (customer_id)
  WHERE NOT EXISTS (
    SELECT 1 FROM accounts
    JOIN results ON results.account_no = accounts.number AND results.customer_id = told.customer_id
    JOIN predictions ON predictions.result_run = results.run_no AND predictions.account_id = accounts.id
    WHERE accounts.id = $1 AND predictions.reference = $2
  )`;
