import { register as globalRegistry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { createMetrics } from './create-metrics.ts';
import type { Metrics } from './types.ts';

const ROWS = { name: 'retainwise_rows_total', help: 'Rows scored.', labels: ['model'] };

/** The lines of one metric, without its help and type. */
async function linesOf(metrics: Metrics, name: string): Promise<string[]> {
  return (await metrics.exposition()).body.split('\n').filter((line) => line.startsWith(name));
}

describe('metrics', () => {
  it('count per label, by one unless told otherwise', async () => {
    const metrics = createMetrics();
    const rows = metrics.counter(ROWS);
    rows.add(3, { model: 'saas-baseline' });
    rows.add(undefined, { model: 'saas-baseline' });
    rows.add(2, { model: 'telecom' });
    expect(await linesOf(metrics, 'retainwise_rows_total')).toEqual(['retainwise_rows_total{model="saas-baseline"} 4', 'retainwise_rows_total{model="telecom"} 2']);
  });

  it('keep the last value of a gauge', async () => {
    const metrics = createMetrics();
    const running = metrics.gauge({ name: 'retainwise_jobs_running', help: 'Jobs under way.' });
    running.set(2);
    running.set(1);
    expect(await linesOf(metrics, 'retainwise_jobs_running')).toEqual(['retainwise_jobs_running 1']);
  });

  it('sort observations into the buckets given', async () => {
    const metrics = createMetrics();
    const seconds = metrics.histogram({ name: 'retainwise_job_seconds', help: 'Duration.', buckets: [1, 10] });
    for (const value of [0.5, 1, 5, 60]) seconds.observe(value);
    expect(await linesOf(metrics, 'retainwise_job_seconds')).toEqual([
      'retainwise_job_seconds_bucket{le="1"} 2', 'retainwise_job_seconds_bucket{le="10"} 3', 'retainwise_job_seconds_bucket{le="+Inf"} 4', 'retainwise_job_seconds_sum 66.5', 'retainwise_job_seconds_count 4',
    ]);
  });

  it('give the same metric for the same name, and refuse another kind of it', async () => {
    const metrics = createMetrics();
    metrics.counter(ROWS).add(1, { model: 'a' });
    metrics.counter(ROWS).add(1, { model: 'a' });
    expect(await linesOf(metrics, 'retainwise_rows_total')).toEqual(['retainwise_rows_total{model="a"} 2']);
    expect(() => metrics.gauge(ROWS)).toThrow(/retainwise_rows_total is already of another kind/);
    expect(() => metrics.histogram({ ...ROWS, buckets: [1] })).toThrow(TypeError);
  });

  it('belong to their own registry: neither another one nor the global one knows them', async () => {
    const metrics = createMetrics();
    metrics.counter(ROWS).add(1, { model: 'a' });
    expect(await linesOf(createMetrics(), 'retainwise_rows_total')).toEqual([]);
    expect(globalRegistry.getMetricsAsArray()).toEqual([]);
  });

  it('refuse a label that was not announced', () => {
    expect(() => createMetrics().counter(ROWS).add(1, { customer: 'C-1' })).toThrow(/label/);
  });

  it('come as Prometheus text, with those of the process', async () => {
    const { contentType, body } = await createMetrics().exposition();
    expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(body).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});
