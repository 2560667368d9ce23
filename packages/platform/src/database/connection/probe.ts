import pg from 'pg';
import { tlsOptions, withoutTlsOptions } from './tls-options.ts';

/** Asks the database whether it works, by a connection of its own: a pool that is used up says nothing about that. */
export interface Probe {
  /** Throws when the database does not answer in time, or cannot be written to. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Well below the second in which a health check expects its answer. */
const PING_TIMEOUT_MS = 800;

interface Pinged {
  readonly recovering: boolean;
}

/** Connects on first use, and again after a failure. Several calls at once share one answer. */
export function createProbe(url: string): Probe {
  let client: pg.Client | null = null;
  let pinging: Promise<void> | null = null;

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({
      connectionString: withoutTlsOptions(url),
      ssl: tlsOptions(url),
      keepAlive: true,
      connectionTimeoutMillis: PING_TIMEOUT_MS,
      query_timeout: PING_TIMEOUT_MS,
      application_name: 'retainwise-probe',
    });
    // The next ping connects again.
    fresh.on('error', () => drop(fresh));
    client = fresh;
    await fresh.connect();
    return fresh;
  }

  function drop(dropped: pg.Client | null): void {
    if (client === dropped) client = null;
    // What is wrong with it is known already.
    dropped?.end().catch(() => undefined);
  }

  async function ask(): Promise<void> {
    const { rows } = await (client ?? (await connect())).query<Pinged>('SELECT pg_is_in_recovery() AS recovering');
    if (rows[0]?.recovering !== false) throw new Error('The database is a standby: it takes no writes.');
  }

  async function pingOnce(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`The database did not answer within ${PING_TIMEOUT_MS} ms.`)),
        PING_TIMEOUT_MS,
      );
    });
    const asked = ask();
    // When it is late, its own failure comes later still.
    asked.catch(() => undefined);
    try {
      await Promise.race([asked, late]);
    } catch (error) {
      drop(client);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    ping: () =>
      (pinging ??= pingOnce().finally(() => {
        pinging = null;
      })),
    close: async () => {
      const open = client;
      client = null;
      await open?.end().catch(() => undefined);
    },
  };
}
