import type { Metrics } from '@retainwise/platform';

/** `lost`: reported after its lease had ended, when somebody else may have sent it again. */
export type AttemptEnd = 'delivered' | 'failed' | 'released' | 'lost';

export interface WebhookMetrics {
  inFlight(count: number): void;
  ended(end: AttemptEnd, seconds: number): void;
  disabled(reason: string): void;
  oldestDue(seconds: number): void;
  due(count: number): void;
}

export function createWebhookMetrics(metrics: Metrics): WebhookMetrics {
  const attempts = metrics.counter('retainwise_webhook_attempts_total');
  const duration = metrics.histogram('retainwise_webhook_attempt_seconds');
  const sending = metrics.gauge('retainwise_webhook_in_flight');
  const disabled = metrics.counter('retainwise_webhook_endpoints_disabled_total');
  const oldest = metrics.gauge('retainwise_webhook_oldest_due_seconds');
  const dueNow = metrics.gauge('retainwise_webhook_due');
  return {
    inFlight: (count) => sending.set(count),
    ended: (outcome, seconds) => {
      attempts.add(1, { outcome });
      duration.observe(seconds);
    },
    disabled: (reason) => disabled.add(1, { reason }),
    oldestDue: (seconds) => oldest.set(seconds),
    due: (count) => dueNow.set(count),
  };
}
