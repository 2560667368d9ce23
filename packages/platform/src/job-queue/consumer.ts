import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../logging/types.ts';
import { backOff } from './back-off.ts';
import type { Delivery, JobSource } from './delivery.ts';
import type { ConsumeOptions, Consumer } from './types.ts';

const DEFAULT_GRACE_MS = 10_000;
/** How long a handler may take to notice that it was aborted. */
const ABORT_MS = 5_000;
/** What stopping a consumer takes at most beyond the grace of its jobs. */
export const AFTER_GRACE_MS = ABORT_MS + 1_000;
/** Wait after the queue itself failed. */
const TROUBLE_MS = 1_000;

/** Runs one delivery to its end. Afterwards the job is done, or returned to the queue. */
class Run<T> {
  readonly #abort = new AbortController();
  #lost = false;

  constructor(
    private readonly delivery: Delivery,
    private readonly options: ConsumeOptions<T>,
    private readonly retryDelaySeconds: number,
    private readonly logger: Logger,
  ) {}

  /** The consumer stops. */
  abort(): void {
    this.#abort.abort(new Error('The consumer is stopping.'));
  }

  async run(extendEveryMs: number): Promise<void> {
    const parsed = this.options.schema.safeParse(this.delivery.payload);
    if (!parsed.success) {
      this.logger.error(
        { fields: parsed.error.issues.map(({ path }) => path.join('.')) },
        'discarded a job that does not match its schema',
      );
      await this.delivery.remove();
      return;
    }
    const heartbeat = setInterval(() => void this.#extend(parsed.data), extendEveryMs);
    try {
      const verdict = await this.options.handler(parsed.data, { signal: this.#abort.signal });
      if (this.#lost) return;
      if (verdict === 'done') await this.delivery.remove();
      else if (this.#abort.signal.aborted) await this.delivery.release();
      else await this.delivery.postpone(verdict.againInSeconds);
    } catch (error) {
      await this.#failed(error);
    } finally {
      clearInterval(heartbeat);
    }
  }

  async #extend(payload: T): Promise<void> {
    try {
      this.#lost = !(await this.delivery.extend());
      if (!this.#lost) await this.options.onAlive?.(payload);
    } catch (error) {
      // One missed heartbeat is harmless; the next one decides.
      this.logger.warn({ err: error }, 'extending the hold on a job failed');
    }
    if (this.#lost) this.#abort.abort(new Error('The job was given to another consumer.'));
  }

  async #failed(error: unknown): Promise<void> {
    if (this.#lost) return;
    if (this.#abort.signal.aborted) {
      await this.delivery.release();
      return;
    }
    const { deliveries } = this.delivery;
    this.logger.warn({ deliveries, err: error }, 'a job could not be handled, and will be delivered again');
    await this.delivery.postpone(backOff(deliveries, this.retryDelaySeconds));
  }
}

/** One loop per slot: take a job, run it, take the next. */
export function startConsumer<T>(
  sources: readonly JobSource[],
  options: ConsumeOptions<T>,
  { logger: parentLogger, retryDelaySeconds }: { readonly logger: Logger; readonly retryDelaySeconds: number },
): Consumer {
  const logger = parentLogger.child({ job_type: options.type });
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  const running = new Set<Run<T>>();

  const slot = async (source: JobSource): Promise<void> => {
    while (!isStopping()) {
      try {
        const delivery = await source.receive(stopping.signal);
        if (delivery === null) continue;
        if (isStopping()) {
          await delivery.release();
          return;
        }
        const run = new Run(delivery, options, retryDelaySeconds, logger);
        running.add(run);
        await run.run(source.extendEveryMs).finally(() => running.delete(run));
      } catch (error) {
        if (isStopping()) return;
        logger.error({ err: error }, 'the job queue failed, will retry');
        await delay(TROUBLE_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const slots = Promise.all(sources.map(slot));
  /** Whether all slots ended in time. */
  const ended = async (timeoutMs: number): Promise<boolean> => {
    const timer = new AbortController();
    const result = await Promise.race([slots.then(() => true), delay(timeoutMs, false, { signal: timer.signal })]);
    timer.abort();
    return result;
  };

  const stop = async (graceMs: number): Promise<void> => {
    stopping.abort();
    if (await ended(graceMs)) return;
    for (const run of running) run.abort();
    if (!(await ended(ABORT_MS)))
      logger.error({ jobs: running.size }, 'jobs did not stop when aborted; they will be delivered again');
  };
  let stopped: Promise<void> | null = null;
  return {
    // Its queue stops it once more when it is closed: what does not stop is not waited for twice.
    stop: ({ graceMs = DEFAULT_GRACE_MS } = {}) => (stopped ??= stop(graceMs)),
  };
}
