import type { Metrics } from '@retainwise/platform';

/** `lost`: reported after its lease had ended, when somebody else may have sent it again. */
export type AttemptEnd = 'delivered' | 'failed' | 'released' | 'lost';

export interface WebhookMetrics {
  inFlight(count: number): void;
  ended(end: AttemptEnd, seconds: number): void;
  disabled(reason: string): void;
  oldestDue(seconds: number): void;
}

export function createWebhookMetrics(metrics: Metrics): WebhookMetrics {
  const attempts = metrics.counter({
    name: 'retainwise_webhook_attempts_total',
    help: 'Attempts to deliver a webhook, by how they ended',
    labels: ['outcome'],
  });
  const duration = metrics.histogram({
    name: 'retainwise_webhook_attempt_seconds',
    help: 'From the begin of an attempt to its answer',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
  });
  const sending = metrics.gauge({ name: 'retainwise_webhook_in_flight', help: 'Webhooks that are being sent' });
  const disabled = metrics.counter({
    name: 'retainwise_webhook_endpoints_disabled_total',
    help: 'Endpoints that were disabled because of their answers, by reason',
    labels: ['reason'],
  });
  const oldest = metrics.gauge({
    name: 'retainwise_webhook_oldest_due_seconds',
    help: 'How long the oldest webhook is due that has not been sent',
  });
  return {
    inFlight: (count) => sending.set(count),
    ended: (outcome, seconds) => {
      attempts.add(1, { outcome });
      duration.observe(seconds);
    },
    disabled: (reason) => disabled.add(1, { reason }),
    oldestDue: (seconds) => oldest.set(seconds),
  };
}
