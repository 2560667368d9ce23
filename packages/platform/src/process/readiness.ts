import type { Database } from '../database/types.ts';
import type { JobQueue } from '../job-queue/types.ts';
import type { Logger } from '../logging/types.ts';

export interface ReadinessReport {
  readonly status: 'ok' | 'unavailable';
  readonly checks: Readonly<Record<'database' | 'queue', 'ok' | 'unavailable'>>;
}

export interface ReadinessOptions {
  readonly database: Pick<Database, 'ping'>;
  readonly queue: Pick<JobQueue, 'ping'>;
  readonly logger: Logger;
  /** Whether the process was told to stop: it does its work still, and should get no more. */
  readonly isStopping?: () => boolean;
}

/** Probes often give up after a second. */
const TIMEOUT_MS = 900;
/** However many probes there are, database and queue are asked once a second. */
const FRESH_MS = 1_000;

/** Throws when the answer does not come in time. Whoever asked is not told when it comes later. */
async function inTime(answer: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`There was no answer within ${TIMEOUT_MS} ms.`)), TIMEOUT_MS);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether a process can do its work: its database answers and takes writes, and its queue answers. The object store is
 * not asked: without it most requests still work, and those that need it say so themselves.
 */
export function createReadiness({
  database,
  queue,
  logger,
  isStopping = () => false,
}: ReadinessOptions): () => Promise<ReadinessReport> {
  const asked = { database, queue } as const;
  let known: { readonly report: Promise<ReadinessReport>; readonly until: number } | null = null;
  const failing = new Set<string>();

  async function check(name: 'database' | 'queue'): Promise<'ok' | 'unavailable'> {
    try {
      const answer = asked[name].ping();
      // It may fail after it is late.
      answer.catch(() => undefined);
      await inTime(answer);
      if (failing.delete(name)) logger.info({ check: name }, 'ready again');
      return 'ok';
    } catch (error) {
      // Once for each outage, not for each probe.
      if (!failing.has(name)) logger.warn({ check: name, err: error }, 'not ready');
      failing.add(name);
      return 'unavailable';
    }
  }

  async function report(): Promise<ReadinessReport> {
    const [databaseCheck, queueCheck] = await Promise.all([check('database'), check('queue')]);
    const status = databaseCheck === 'ok' && queueCheck === 'ok' ? 'ok' : 'unavailable';
    return { status, checks: { database: databaseCheck, queue: queueCheck } };
  }

  return async () => {
    const now = performance.now();
    if (known === null || now >= known.until) known = { report: report(), until: now + FRESH_MS };
    const found = await known.report;
    return isStopping() ? { ...found, status: 'unavailable' } : found;
  };
}
