import pg from 'pg';
import type { Logger } from '../../logging/types.ts';
import { CONNECT_TIMEOUT_MS } from '../connection/timeouts.ts';
import { tlsOptions, withoutTlsOptions } from '../connection/tls-options.ts';

export interface Listener {
  /** Connects, unless it has been called before, and again whenever the connection is lost. */
  start(): void;
  close(): Promise<void>;
}

export interface ListenerOptions {
  readonly url: string;
  readonly logger: Logger;
  /** The account has new events. Null: any account may, because nobody listened for a while. */
  readonly onWake: (accountId: string | null) => void;
}

/** As the triggers of migration 0016 name it. */
const CHANNEL = 'retainwise_events';
const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 30_000;

/**
 * Listens for events on a connection of its own. Through a pooler that hands connections on between transactions it
 * hears nothing, and says nothing about that: whoever waits for events looks for them now and then, too.
 */
export function createListener({ url, logger, onWake }: ListenerOptions): Listener {
  let started = false;
  let closed = false;
  let failures = 0;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: withoutTlsOptions(url),
      ssl: tlsOptions(url),
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      application_name: 'retainwise-events',
    });
    client = fresh;
    fresh.on('notification', ({ payload }) => onWake(payload ?? null));
    fresh.on('error', (error) => lost(fresh, error));
    fresh.on('end', () => lost(fresh, new Error('The connection was closed.')));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      lost(fresh, error);
      return;
    }
    if (failures > 0) logger.info({ failures }, 'listening for events again');
    failures = 0;
    onWake(null);
  }

  function lost(gone: pg.Client, error: unknown): void {
    if (client !== gone) return;
    client = null;
    // What is wrong with it is known already.
    gone.end().catch(() => undefined);
    if (closed) return;
    failures += 1;
    // Once for each outage.
    if (failures === 1) logger.warn({ err: error }, 'lost the connection that listens for events, will connect again');
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), MAX_PAUSE_MS);
    timer = setTimeout(() => void connect(), pause * (0.5 + Math.random() / 2));
    timer.unref();
  }

  return {
    start() {
      if (started || closed) return;
      started = true;
      void connect();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      const open = client;
      client = null;
      await open?.end().catch(() => undefined);
    },
  };
}
