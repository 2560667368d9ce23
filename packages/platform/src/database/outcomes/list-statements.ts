/** Standings from here on are of customers who have left. See `standingOf`. */
const LEFT = 3;

const FOUND = `
  predictions.id, predictions.result_run AS "runNo", predictions.settings->>'asOf' AS "asOf",
  (predictions.settings->>'horizonDays')::integer AS "horizonDays"`;
const COMPLETE_LISTS = `
  FROM predictions
  JOIN uploads ON uploads.account_id = predictions.account_id AND uploads.id = predictions.upload_id
  WHERE predictions.account_id = $1 AND predictions.reference = $2 AND predictions.status = 'completed'
    AND predictions.result_run IS NOT NULL AND uploads.status = 'ready' AND uploads.complete`;

export const LIST = `SELECT ${FOUND} ${COMPLETE_LISTS} AND predictions.id = $3`;

/** Of an earlier date, and of another file. */
export const LIST_BEFORE = `
  SELECT ${FOUND} ${COMPLETE_LISTS} AND predictions.id <> $3
    AND predictions.upload_id <> (SELECT upload_id FROM predictions AS this WHERE account_id = $1 AND id = $3)
    AND predictions.settings->>'asOf' < (
      SELECT settings->>'asOf' FROM predictions AS this WHERE account_id = $1 AND id = $3
    )
  ORDER BY predictions.settings->>'asOf' DESC, predictions.completed_at DESC LIMIT 1`;

export const BOTH_LISTS = `SELECT ${FOUND} ${COMPLETE_LISTS} AND predictions.id = ANY ($3::text[])`;

export const WAS_COMPARED = `
  SELECT 1 FROM outcome_questions WHERE account_id = $1 AND reference = $2 AND prediction_id = $3
  UNION ALL
  SELECT 1 FROM outcomes WHERE account_id = $1 AND reference = $2 AND prediction_id = $3 LIMIT 1`;

/** `$1` the run before, `$2` the run after. */
export const COUNT = `
  SELECT count(*)::integer AS customers,
    (count(*) FILTER (WHERE before.standing < ${LEFT}))::integer AS active,
    count(after.customer_id)::integer AS common,
    (count(*) FILTER (WHERE before.standing < ${LEFT} AND after.customer_id IS NULL))::integer AS vanished,
    coalesce(sum(before.probability) FILTER (WHERE before.standing < ${LEFT}), 0)::double precision AS expected
  FROM (SELECT customer_id, standing, probability FROM results WHERE run_no = $1) AS before
  LEFT JOIN (SELECT customer_id FROM results WHERE run_no = $2) AS after USING (customer_id)`;

/**
 * Who seems to have left, or come back, between two lists: `$3` and `$4` the runs, `$5` and `$6` their dates, `$7` the
 * later prediction. Of whom it is known already, nothing is proposed.
 */
export const PROPOSE = `
  INSERT INTO outcomes (account_id, reference, customer_id, event, occurred_from, occurred_to, source, state, because,
    prediction_id)
  SELECT $1, $2, before.customer_id,
    CASE WHEN before.standing < ${LEFT} THEN 'ended' ELSE 'reactivated' END,
    $5::timestamptz, $6::timestamptz, 'diff', 'proposed',
    CASE WHEN before.standing >= ${LEFT} THEN 'came_back' WHEN after.customer_id IS NULL THEN 'vanished'
      ELSE 'status' END,
    $7
  FROM (SELECT customer_id, standing FROM results WHERE run_no = $3) AS before
  LEFT JOIN (SELECT customer_id, standing FROM results WHERE run_no = $4) AS after USING (customer_id)
  WHERE (before.standing < ${LEFT} AND coalesce(after.standing, ${LEFT}) >= ${LEFT}
      OR before.standing >= ${LEFT} AND after.standing < ${LEFT})
    AND CASE WHEN before.standing < ${LEFT} THEN 'ended' ELSE 'reactivated' END IS DISTINCT FROM (
      SELECT known.event FROM outcomes AS known
      WHERE known.account_id = $1 AND known.reference = $2 AND known.customer_id = before.customer_id
        AND known.event <> 'stayed' AND known.state <> 'rejected' AND known.occurred_to <= $6::timestamptz
        AND NOT EXISTS (SELECT 1 FROM outcomes AS later WHERE later.supersedes = known.id)
      ORDER BY known.occurred_to DESC, known.id DESC LIMIT 1
    )
  ORDER BY before.customer_id COLLATE "C"
  RETURNING id`;

export const ASK = `
  INSERT INTO outcome_questions (id, account_id, reference, prediction_id, before_prediction_id, because, vanished,
    vanished_share, overlap)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** As a record. */
const QUESTION_COLUMNS = `
  id, prediction_id AS "predictionId", because, vanished, vanished_share AS "vanishedShare", overlap, answer,
  created_at AS "createdAt", answered_at AS "answeredAt"`;

export const OPEN_QUESTIONS = `
  SELECT ${QUESTION_COLUMNS} FROM outcome_questions
  WHERE account_id = $1 AND reference = $2 AND answer IS NULL ORDER BY created_at DESC, id LIMIT 100`;

export const QUESTION = `
  SELECT before_prediction_id AS "beforeId", prediction_id AS "predictionId", answer FROM outcome_questions
  WHERE account_id = $1 AND reference = $2 AND id = $3 FOR UPDATE`;

export const ANSWER = `
  UPDATE outcome_questions SET answer = $4, answered_at = clock_timestamp()
  WHERE account_id = $1 AND reference = $2 AND id = $3 RETURNING ${QUESTION_COLUMNS}`;
