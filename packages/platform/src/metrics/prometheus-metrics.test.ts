import { describe, expect, it } from 'vitest';
import { createPrometheusMetrics } from './prometheus-metrics.ts';

describe('metrics', () => {
  it('are counted by label and written as Prometheus text', async () => {
    const metrics = createPrometheusMetrics();
    const rows = { name: 'rows_total', help: 'Rows.', labels: ['outcome'] };
    metrics.counter(rows).add(3, { outcome: 'accepted' });
    metrics.counter(rows).add(1, { outcome: 'accepted' });
    metrics.gauge({ name: 'jobs_running', help: 'Jobs.' }).set(2);
    metrics.histogram({ name: 'seconds', help: 'Time.', buckets: [1, 5] }).observe(2);
    const { contentType, body } = await metrics.exposition();
    expect(contentType).toContain('text/plain');
    expect(body).toContain('rows_total{outcome="accepted"} 4');
    expect(body).toContain('jobs_running 2');
    expect(body).toContain('seconds_bucket{le="1"} 0');
    expect(body).toContain('seconds_bucket{le="5"} 1');
  });

  it('do not meet those of another registry', async () => {
    createPrometheusMetrics().counter({ name: 'alone_total', help: 'Alone.' }).add();
    expect((await createPrometheusMetrics().exposition()).body).not.toContain('alone_total');
    expect((await createPrometheusMetrics({ processMetrics: true }).exposition()).body).toContain(
      'process_resident_memory_bytes',
    );
  });
});
