import { createLookUp, createSecretBox, createTargetPolicy, repeat, type WebhooksConfig } from '@retainwise/platform';
import type { Clock, Consumer, Database, Logger, LookUp, Metrics } from '@retainwise/platform';
import { deliver } from './deliver.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { createWebhookMetrics } from './metrics.ts';
import { sweepWebhooks } from './sweep-webhooks.ts';

export interface WebhookOptions {
  readonly database: Pick<Database, 'webhookOutbox'>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly sweepMs: number;
  /** Defaults to no keys and public addresses only. */
  readonly webhooks?: WebhooksConfig;
  /** How often to look for what is due. Defaults to a second. */
  readonly webhookPollMs?: number;
  /** Defaults to 15 seconds. */
  readonly webhookTimeoutMs?: number;
  /** For tests: how names are looked up, and a certificate to trust besides those of the system. */
  readonly webhookLookUp?: LookUp;
  readonly webhookCa?: string;
}

/** By this process, at the same time. */
const MAX_IN_FLIGHT = 32;
/** By all processes together. */
const MAX_PER_ENDPOINT = 4;
/** Receivers of one account that hang leave the rest of this process to all others. */
const MAX_PER_ACCOUNT = MAX_IN_FLIGHT / 2;
const POLL_MS = 1_000;
const TIMEOUT_MS = 15_000;
/** Longer than an attempt can take, with the writes around it. */
const LEASE_SECONDS = 60;
const GRACE_MS = 10_000;
/** Left of the time to stop for writing down what was given up. */
const RELEASE_MS = 1_000;
const NO_KEYS: WebhooksConfig = { secretKeys: [], allowLoopback: false };

/** Sends what is due until stopped. Every worker may do so. */
export function startWebhooks(options: WebhookOptions): Consumer {
  const { database, logger, clock, sweepMs, webhooks = NO_KEYS, webhookPollMs = POLL_MS } = options;
  const metrics = createWebhookMetrics(options.metrics);
  const { webhookLookUp: lookUp = createLookUp() } = options;
  const policy = createTargetPolicy({ allowLoopback: webhooks.allowLoopback, lookUp });
  const agent = createGuardedAgent(policy, options.webhookCa === undefined ? {} : { ca: options.webhookCa });
  const giveUp = new AbortController();
  const underWay = new Set<Promise<void>>();
  const dependencies = {
    database,
    logger,
    metrics,
    policy,
    dispatcher: agent,
    secrets: createSecretBox(webhooks.secretKeys),
    timeoutMs: options.webhookTimeoutMs ?? TIMEOUT_MS,
    signal: giveUp.signal,
    random: () => Math.random(),
  };

  function begin(delivery: Parameters<typeof deliver>[0]): void {
    const sending = deliver(delivery, dependencies)
      .catch((error: unknown) => {
        // Its lease ends, and it is taken again.
        logger.error(
          { err: error, delivery_id: delivery.id },
          'a webhook could not be written down, will be sent again',
        );
      })
      .finally(() => {
        underWay.delete(sending);
        metrics.inFlight(underWay.size);
      });
    underWay.add(sending);
    metrics.inFlight(underWay.size);
  }

  /** As long as something was due, looks again as soon as there is room for more. */
  async function takeDue(stopping: AbortSignal): Promise<void> {
    const isOver = (): boolean => stopping.aborted;
    while (!isOver()) {
      const limit = MAX_IN_FLIGHT - underWay.size;
      if (limit > 0) {
        const taken = await database.webhookOutbox.claim({
          limit,
          perEndpoint: MAX_PER_ENDPOINT,
          perAccount: MAX_PER_ACCOUNT,
          leaseSeconds: LEASE_SECONDS,
        });
        // Asked for before it was told to stop: others can have them now.
        if (isOver()) await Promise.all(taken.map((delivery) => database.webhookOutbox.release(delivery)));
        else for (const delivery of taken) begin(delivery);
        if (taken.length === 0) return;
      }
      // A slow receiver keeps nobody else waiting.
      const pause = startPause(webhookPollMs, stopping);
      await Promise.race([...underWay, pause.over]);
      pause.end();
    }
  }

  const sending = repeat({ name: 'sending webhooks', everyMs: webhookPollMs, logger, work: takeDue });
  const sweeping = repeat({
    name: 'tidying up webhooks',
    everyMs: sweepMs,
    logger,
    work: (signal) => sweepWebhooks({ database, clock, metrics }, signal),
  });
  return {
    async stop({ graceMs = GRACE_MS } = {}) {
      const patience = Math.max(0, graceMs - RELEASE_MS);
      const timer = setTimeout(() => giveUp.abort(new Error('The process is stopping.')), patience);
      await Promise.all([sending.stop(), sweeping.stop()]);
      await Promise.all(underWay);
      clearTimeout(timer);
      await agent.destroy();
    },
  };
}

/** Over after so long, when it is ended, or when the signal is aborted. */
function startPause(ms: number, signal: AbortSignal): { readonly over: Promise<void>; end(): void } {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(() => end(), ms);
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
  });
  return { over, end: () => end() };
}
