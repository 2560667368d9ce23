import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { lockTurns, nextGroup, noteServed } from './turns.ts';

export interface FetchedJob {
  readonly id: string;
  readonly data: unknown;
  readonly retryCount: number;
  readonly groupKey: string;
}

const DUE = `state < 'active' AND NOT blocked AND start_after <= now()`;

const ANY_DUE = `SELECT 1 AS due FROM pgboss.job WHERE name = $1 AND ${DUE} LIMIT 1`;

const GROUPS = `
  SELECT singleton_key AS key, count(*) FILTER (WHERE state = 'active') AS running,
    min(created_on) FILTER (WHERE ${DUE}) AS waiting_since
  FROM pgboss.job WHERE name = $1 AND state <= 'active' AND singleton_key IS NOT NULL GROUP BY singleton_key`;

/** Of a group, first what was given back when its consumer stopped. Otherwise as pg-boss fetches a job. */
const FETCH = `
  WITH turn AS (${nextGroup(GROUPS)}),
  next AS (
    SELECT job.id FROM pgboss.job AS job JOIN turn ON turn.key = job.singleton_key
    WHERE job.name = $1 AND ${DUE.replace('state', 'job.state')}
    ORDER BY job.state DESC, job.created_on, job.id LIMIT 1 FOR UPDATE OF job SKIP LOCKED
  )
  UPDATE pgboss.job AS job SET
    state = 'active', started_on = now(), heartbeat_on = now(),
    retry_count = CASE WHEN job.started_on IS NOT NULL THEN job.retry_count + 1 ELSE job.retry_count END
  FROM next WHERE job.name = $1 AND job.id = next.id
  RETURNING job.id, job.data, job.retry_count AS "retryCount", job.singleton_key AS "groupKey"`;

/**
 * The next job of the queue, in fair order between its groups; null when there is none that may run now.
 *
 * @param maxRunning jobs of one group at the same time
 */
export async function fetchFairly(sequelize: Sequelize, queue: string, maxRunning: number): Promise<FetchedJob | null> {
  // Most of the time there is none, and nobody needs to be kept waiting to find out.
  const due = await sequelize.query(ANY_DUE, { bind: [queue], type: QueryTypes.SELECT });
  if (due.length === 0) return null;
  return sequelize.transaction(async (transaction) => {
    await lockTurns(sequelize, queue, transaction);
    const [job] = await sequelize.query<FetchedJob>(FETCH, {
      bind: [queue, maxRunning],
      type: QueryTypes.SELECT,
      transaction,
    });
    if (job === undefined) return null;
    await noteServed(sequelize, queue, job.groupKey, transaction);
    return job;
  });
}
