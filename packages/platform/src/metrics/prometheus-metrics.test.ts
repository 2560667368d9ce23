import { describe, expect, it } from 'vitest';
import { METRIC_NAMES, METRICS, definitionOf } from './catalogue.ts';
import { createPrometheusMetrics } from './prometheus-metrics.ts';

describe('metrics for Prometheus', () => {
  it('are counted by label and written as text', async () => {
    const metrics = createPrometheusMetrics();
    metrics.counter('retainwise_rows_total').add(3, { outcome: 'accepted' });
    metrics.counter('retainwise_rows_total').add(1, { outcome: 'accepted' });
    metrics.gauge('retainwise_prediction_jobs_running').set(2);
    metrics.histogram('retainwise_prediction_job_seconds').observe(0.7);
    const { contentType, body } = await metrics.exposition();
    expect(contentType).toContain('text/plain');
    expect(body).toContain('retainwise_rows_total{outcome="accepted"} 4');
    expect(body).toContain('retainwise_prediction_jobs_running 2');
    expect(body).toContain('retainwise_prediction_job_seconds_bucket{le="0.5"} 0');
    expect(body).toContain('retainwise_prediction_job_seconds_bucket{le="1"} 1');
  });

  it('do not meet those of another registry', async () => {
    createPrometheusMetrics().counter('retainwise_job_errors_total').add(1);
    expect((await createPrometheusMetrics().exposition()).body).not.toContain('retainwise_job_errors_total');
    expect((await createPrometheusMetrics({ processMetrics: true }).exposition()).body).toContain(
      'process_resident_memory_bytes',
    );
  });

  it('are those of the catalogue, with its labels and their values, or do not compile', () => {
    const metrics = createPrometheusMetrics();
    const unchecked = (): void => {
      // @ts-expect-error: not in the catalogue
      metrics.counter('retainwise_made_up_total');
      // @ts-expect-error: it is a gauge
      metrics.counter('retainwise_worker_up');
      // @ts-expect-error: its label is missing
      metrics.counter('retainwise_rows_total').add(1);
      // @ts-expect-error: not a value of the label
      metrics.counter('retainwise_rows_total').add(1, { outcome: 'lost' });
      // @ts-expect-error: it has no labels
      metrics.counter('retainwise_job_errors_total').add(1, { account: 'acc_1' });
    };
    expect(unchecked).toBeTypeOf('function');
  });
});

describe('the catalogue of metrics', () => {
  it('names them as Prometheus wants: our prefix, the unit, and "total" for what is counted', () => {
    for (const name of METRIC_NAMES) {
      const { kind, unit } = definitionOf(name);
      expect(name).toMatch(/^retainwise_[a-z_]+$/);
      expect(name.endsWith('_total'), name).toBe(kind === 'counter');
      expect(name.endsWith('_seconds'), name).toBe(unit === 'Seconds');
    }
  });

  it('gives CloudWatch only labels whose values are known, because each is paid for, and no ids of accounts', () => {
    for (const name of METRIC_NAMES) {
      const { cloudwatch, labels } = definitionOf(name);
      expect(Object.keys(labels).join(), name).not.toMatch(/account|customer|key|upload_id/);
      const label = cloudwatch?.label ?? null;
      if (label !== null) expect(labels[label], name).toBeInstanceOf(Array);
    }
    const paid = METRIC_NAMES.flatMap((name) => {
      const { cloudwatch, labels } = definitionOf(name);
      return cloudwatch === undefined ? [] : cloudwatch.label === null ? [1] : [labels[cloudwatch.label]?.length ?? 0];
    });
    expect(paid.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(40);
  });

  it('gives every histogram ascending bounds, and nothing else any', () => {
    for (const name of METRIC_NAMES) {
      const { kind, buckets } = definitionOf(name);
      if (kind === 'histogram') expect(buckets, name).toEqual([...(buckets ?? [])].sort((a, b) => a - b));
      else expect(buckets, name).toBeUndefined();
    }
    expect(METRICS.retainwise_confidence_mean.buckets.at(-1)).toBe(1);
  });
});
