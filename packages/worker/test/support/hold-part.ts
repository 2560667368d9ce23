import type { PredictionRecord } from '@retainwise/platform';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** Somebody who is in the middle of writing a part, and gets no further until it is let go. */
export interface HeldPart {
  readonly n: number;
  /** As its connections say. */
  readonly holder: string;
  letGo(): Promise<void>;
}

/** Names the connections of a process to the database. */
export function named(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('application_name', name);
  return url.href;
}

const PATIENCE_MS = 120_000;
/** Holders ask for their part with every batch, and at every sign of life. */
const ASKS_WITHIN_MS = 10_000;

const HELD = `
  SELECT n FROM prediction_parts JOIN prediction_splits AS split USING (account_id, prediction_id)
  WHERE prediction_id = $1 AND split.stage = 'writing' AND held_until > now() AND written IS NULL
  ORDER BY random() LIMIT 1 FOR UPDATE OF prediction_parts SKIP LOCKED`;
const WAITING = `
  SELECT application_name AS name FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)) LIMIT 1`;

/**
 * Locks parts that somebody is writing, until it is somebody who is meant: known for certain, whatever it is doing at
 * this moment, by who then waits for the lock. Others that it has met on the way are let go then.
 */
export async function holdPart(
  databaseUrl: string,
  { id }: PredictionRecord,
  isMeant: (holder: string) => boolean,
): Promise<HeldPart> {
  const others: pg.Client[] = [];
  const deadline = Date.now() + PATIENCE_MS;
  try {
    while (Date.now() < deadline) {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      others.push(client);
      const held = await lockPart(client, id, deadline);
      if (held === null || !isMeant(held.holder)) continue;
      others.pop();
      return { ...held, letGo: () => client.end() };
    }
  } finally {
    // What a connection has locked is free when it ends.
    await Promise.all(others.map((client) => client.end()));
  }
  throw new Error('Nobody who is meant was writing a part.');
}

/** Null when whoever held a part had ended it by then. */
async function lockPart(
  client: pg.Client,
  id: string,
  deadline: number,
): Promise<Pick<HeldPart, 'n' | 'holder'> | null> {
  while (Date.now() < deadline) {
    await client.query('BEGIN');
    const { rows } = await client.query<{ n: number }>(HELD, [id]);
    const [part] = rows;
    if (part) {
      const holder = await whoWaits(client);
      return holder === null ? null : { n: part.n, holder };
    }
    await client.query('ROLLBACK');
    await delay(20);
  }
  return null;
}

async function whoWaits(client: pg.Client): Promise<string | null> {
  const deadline = Date.now() + ASKS_WITHIN_MS;
  while (Date.now() < deadline) {
    const { rows } = await client.query<{ name: string }>(WAITING);
    if (rows[0]) return rows[0].name;
    await delay(20);
  }
  return null;
}
