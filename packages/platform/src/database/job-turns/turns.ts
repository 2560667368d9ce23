import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';

/** Part of the key of the lock, so that it is not one of another purpose. */
const LOCK_SEED = 17;

/**
 * From here to the end of the transaction nobody else takes a job of this queue, so that what was counted stays true.
 * A statement of its own: the next one sees what the holder before has written.
 */
export async function lockTurns(sequelize: Sequelize, queue: string, transaction: Transaction): Promise<void> {
  await sequelize.query('SELECT pg_advisory_xact_lock(hashtextextended($1, $2))', {
    bind: [queue, LOCK_SEED],
    type: QueryTypes.SELECT,
    transaction,
  });
}

/** A job of the group begins or ends now. */
export async function noteServed(
  sequelize: Sequelize,
  queue: string,
  groupKey: string,
  transaction?: Transaction,
): Promise<void> {
  await sequelize.query(
    `INSERT INTO job_turns (queue, group_key, served_at) VALUES ($1, $2, clock_timestamp())
     ON CONFLICT (queue, group_key) DO UPDATE SET served_at = excluded.served_at`,
    { bind: [queue, groupKey], ...(transaction === undefined ? {} : { transaction }) },
  );
}

/**
 * Which group of jobs has the next turn: of those that have fewer under way than $2, the one that has the fewest, and
 * among those the one that was served longest ago, or has waited longest since. A group that has just been served comes
 * behind all that wait, and one that waits is overtaken by none that comes later: each gets its turn.
 *
 * @param groups the body of a query that gives `key`, `running` and `waiting_since` of each group of the queue $1;
 *   `waiting_since` is null where nothing waits
 */
export function nextGroup(groups: string): string {
  return `
    SELECT groups.key FROM (${groups}) AS groups
    LEFT JOIN job_turns AS turns ON turns.queue = $1 AND turns.group_key = groups.key
    WHERE groups.waiting_since IS NOT NULL AND groups.running < $2
    ORDER BY groups.running, greatest(turns.served_at, groups.waiting_since), groups.waiting_since, groups.key
    LIMIT 1`;
}
