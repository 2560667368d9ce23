import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../logging/types.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { hasEnded, type Postmaster } from './postmaster.ts';
import { stopPostmaster } from './stop-postmaster.ts';

/** Milliseconds before each restart in a row; the last one holds for all further ones. Three are quick. */
const BACKOFF_MS = [0, 250, 1_000, 2_000, 4_000, 8_000, 15_000] as const;
/** After about two minutes of failures in a row the process ends: its service manager can do more than we can. */
const MAX_FAILURES = 12;
/** A port is not given back by waiting. */
const MAX_PORT_FAILURES = 4;
/** A server that ran this long did start; one that ends sooner counts as a failed start. */
const STARTED_MS = 2_000;
/** After running this long, the pauses begin anew. */
const HEALTHY_MS = 10_000;
/** PostgreSQL needs room for its log (two segments) to recover. */
const ROOM_BYTES = 32 * 2 ** 20;
/** How often to look whether there is room again. */
const ROOM_POLL_MS = 1_000;
/** Before a restart after a full disk: somebody is making room, and PostgreSQL would take what there is. */
const FULL_PAUSE_MS = 2_000;

export interface SuperviseOptions {
  readonly running: Postmaster;
  /** Starts the server again on the same port, after its remains are gone. */
  readonly restart: (signal: AbortSignal) => Promise<Postmaster>;
  /** Bytes that the server can still write. */
  readonly freeBytes: () => Promise<number>;
  /** Called once, when the server cannot be kept running: the process should end. */
  readonly onGone: (error: EmbeddedPostgresError) => void;
  readonly logger: Logger;
}

export interface Supervised {
  /** Of the server as it is, or was last. */
  readonly pid: number;
  stop(): Promise<void>;
}

function saysFull(text: string): boolean {
  return text.includes('No space left on device') || text.includes('Disk quota exceeded');
}

function saysPortTaken(text: string): boolean {
  return text.includes('could not bind');
}

/**
 * Keeps a server running: one that ends is started again, with growing pauses. A full disk is no failure: the server is
 * started again once there is room, however long that takes. Reacts to the end of the process, not to missing answers,
 * so that a busy event loop never counts as a dead database.
 */
export function supervise({ running, restart, freeBytes, onGone, logger }: SuperviseOptions): Supervised {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = running;
  let restarting = Promise.resolve();
  let restarts = 0;
  let failures = 0;
  let portFailures = 0;

  function watch(postmaster: Postmaster): void {
    current = postmaster;
    const { child } = postmaster;
    const since = Date.now();
    const onEnd = (): void => {
      if (signal.aborted) return;
      const lived = Date.now() - since;
      if (lived >= HEALTHY_MS) restarts = 0;
      if (lived >= STARTED_MS) failures = 0;
      logger.error(
        { code: child.exitCode, signal: child.signalCode },
        'the embedded database ended unexpectedly, starting it again',
      );
      const kept =
        failures >= MAX_FAILURES
          ? Promise.reject(new Error('It ends as soon as it has started.'))
          : keepTrying(postmaster);
      restarting = kept.catch((error: unknown) => {
        if (!signal.aborted) giveUp(error);
      });
    };
    if (hasEnded(child)) onEnd();
    else child.once('exit', onEnd);
  }

  async function keepTrying(ended: Postmaster): Promise<void> {
    let full = saysFull(await ended.log());
    for (;;) {
      if (full || (await freeBytes()) < ROOM_BYTES) await waitForRoom();
      else await delay(BACKOFF_MS[Math.min(restarts, BACKOFF_MS.length - 1)], undefined, { signal });
      restarts += 1;
      // Taken back if the server then runs for a while. A disk that is full is nobody's failure.
      if (!full) failures += 1;
      const began = Date.now();
      try {
        const next = await restart(signal);
        portFailures = 0;
        logger.warn({ pid: next.pid, duration_ms: Date.now() - began }, 'the embedded database runs again');
        watch(next);
        return;
      } catch (error) {
        if (signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        full = saysFull(message);
        portFailures = saysPortTaken(message) ? portFailures + 1 : 0;
        logger.error({ err: error, failures }, 'the embedded database could not be started again');
        if (!full && (failures >= MAX_FAILURES || portFailures >= MAX_PORT_FAILURES)) throw error;
      }
    }
  }

  async function waitForRoom(): Promise<void> {
    logger.error({}, 'the disk of the embedded database is full: it is started again once there is room');
    do await delay(FULL_PAUSE_MS, undefined, { signal });
    while ((await freeBytes()) < ROOM_BYTES && (await delay(ROOM_POLL_MS, true, { signal })));
  }

  function giveUp(cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    onGone(
      saysPortTaken(reason)
        ? new EmbeddedPostgresError('The embedded PostgreSQL ended, and another program has taken its port.', {
            fix: 'Start RetainWise again: it finds another port.',
            cause,
          })
        : new EmbeddedPostgresError(`The embedded PostgreSQL ended and cannot be started again. ${reason}`, { cause }),
    );
  }

  watch(running);
  return {
    get pid() {
      return current.pid;
    },
    stop: async () => {
      stopping.abort();
      await restarting;
      if (!hasEnded(current.child)) await stopPostmaster(current.pid, logger);
    },
  };
}
