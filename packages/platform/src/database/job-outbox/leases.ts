import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { lockTurns, nextGroup, noteServed } from '../job-turns/turns.ts';

/** A message of the queue, as its consumer got it. */
export interface TakenMessage {
  /** Of its entry in the outbox. */
  readonly id: string;
  /** Which sending it is; null from an earlier version, which did not say. */
  readonly sends: number | null;
}

export interface LeaseOptions {
  /** Names the delivery: no other has it. */
  readonly holder: string;
  readonly seconds: number;
  /** Jobs of one group at the same time. */
  readonly maxRunning: number;
}

/**
 * What becomes of a message that was received. `taken`: the job is this consumer's. `unknown`: its entry is gone, so
 * nothing is known of it. `over`: it is done, or was sent again since. `held`: another consumer works on it, for at
 * least so long. `later`: it is not its turn, and it will be sent again; nothing of it is lost or counted.
 */
export type Taking =
  | { readonly kind: 'taken' | 'unknown' | 'over' | 'later' }
  | { readonly kind: 'held'; readonly seconds: number };

/**
 * A job lets others go first so often in a row. Each time it is behind them in the queue, so once is enough, unless the
 * message of the other is lost.
 */
const MAX_YIELDS = 5;
/** So long it stays out of the queue, and the other is received. */
const YIELD_SECONDS = 1;

const ENTRY = `
  SELECT queue, group_key, sends, yields, done_at IS NOT NULL AND published_at IS NOT NULL AS done,
    coalesce(greatest(0, extract(epoch FROM held_until - now())), 0)::double precision AS "heldSeconds"
  FROM job_outbox WHERE id = $1 FOR UPDATE`;

/** What was sent long ago and is not done is lost, or from a version that did not say when it was done. */
const GROUPS = `
  SELECT group_key AS key, count(*) FILTER (WHERE held_until > now()) AS running,
    min(due_at) FILTER (WHERE due_at <= now() AND (held_until IS NULL OR held_until <= now())) AS waiting_since
  FROM job_outbox
  WHERE queue = $1 AND done_at IS NULL AND (published_at IS NULL OR published_at > now() - interval '6 hours')
  GROUP BY group_key`;

const RUNNING = `
  SELECT count(*)::integer AS running FROM job_outbox
  WHERE queue = $1 AND group_key = $2 AND done_at IS NULL AND held_until > now()`;

interface EntryRow {
  readonly queue: string;
  readonly group_key: string;
  readonly sends: number;
  readonly yields: number;
  readonly done: boolean;
  readonly heldSeconds: number;
}

/**
 * Takes the job of a message, if it is its turn. Leases end by the clock of the database, so that no clock of a worker
 * decides who has a job.
 */
export async function takeLease(sequelize: Sequelize, message: TakenMessage, options: LeaseOptions): Promise<Taking> {
  return sequelize.transaction(async (transaction) => {
    const select = <Row extends object>(sql: string, bind: unknown[]) =>
      sequelize.query<Row>(sql, { bind, type: QueryTypes.SELECT, transaction });
    const [queue] = await select<{ queue: string }>('SELECT queue FROM job_outbox WHERE id = $1', [message.id]);
    if (queue === undefined) return { kind: 'unknown' };
    await lockTurns(sequelize, queue.queue, transaction);
    const [entry] = await select<EntryRow>(ENTRY, [message.id]);
    if (entry === undefined) return { kind: 'unknown' };
    if (entry.done || (message.sends !== null && message.sends < entry.sends)) return { kind: 'over' };
    if (entry.heldSeconds > 0) return { kind: 'held', seconds: entry.heldSeconds };

    const [counted] = await select<{ running: number }>(RUNNING, [entry.queue, entry.group_key]);
    const isFull = (counted?.running ?? 0) >= options.maxRunning;
    const [turn] = await select<{ key: string }>(nextGroup(GROUPS), [entry.queue, options.maxRunning]);
    const isOthersTurn = turn !== undefined && turn.key !== entry.group_key && entry.yields < MAX_YIELDS;
    if (isFull || isOthersTurn) {
      await sendLater(sequelize, message.id, isFull ? 0 : 1, transaction);
      return { kind: 'later' };
    }
    await select(
      `UPDATE job_outbox
       SET held_by = $2, held_until = now() + $3::double precision * interval '1 second', yields = 0, done_at = NULL,
         published_at = coalesce(published_at, now())
       WHERE id = $1 RETURNING id`,
      [message.id, options.holder, options.seconds],
    );
    await noteServed(sequelize, entry.queue, entry.group_key, transaction);
    return { kind: 'taken' };
  });
}

/** The relay waits until its group has room. It stays as long due as it is, so that its group is not set back. */
async function sendLater(sequelize: Sequelize, id: string, yields: number, transaction: Transaction): Promise<void> {
  await sequelize.query(
    `UPDATE job_outbox
     SET sends = sends + 1, published_at = NULL, yields = yields + $2,
       paused_until = now() + ($2 * ${YIELD_SECONDS}) * interval '1 second'
     WHERE id = $1`,
    { bind: [id, yields], transaction },
  );
}

/** False when the holder has lost it. */
export async function extendLease(sequelize: Sequelize, id: string, holder: string, seconds: number): Promise<boolean> {
  const rows = await sequelize.query(
    `UPDATE job_outbox SET held_until = now() + $3::double precision * interval '1 second'
     WHERE id = $1 AND held_by = $2 RETURNING id`,
    { bind: [id, holder, seconds], type: QueryTypes.SELECT },
  );
  return rows.length === 1;
}

/**
 * The holder has no more to do with it: it is done, or to be given to another. Its group comes behind those that wait.
 */
export async function endLease(
  sequelize: Sequelize,
  id: string,
  holder: string,
  { done }: { readonly done: boolean },
): Promise<void> {
  const [ended] = await sequelize.query<{ queue: string; group_key: string }>(
    `UPDATE job_outbox
     SET held_by = NULL, held_until = NULL, done_at = CASE WHEN $3 THEN now() ELSE done_at END
     WHERE id = $1 AND held_by = $2 RETURNING queue, group_key`,
    { bind: [id, holder, done], type: QueryTypes.SELECT },
  );
  if (ended !== undefined) await noteServed(sequelize, ended.queue, ended.group_key);
}
