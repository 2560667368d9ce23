import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmfMetrics } from './emf-metrics.ts';
import { createPrometheusMetrics } from './prometheus-metrics.ts';

function recorded() {
  const lines: string[] = [];
  const emf = createEmfMetrics({
    service: 'worker',
    namespace: 'RetainWise/test',
    now: () => new Date('2026-03-01T10:00:30Z'),
    write: (line) => Promise.resolve(void lines.push(line)),
  });
  return { lines, emf, metrics: createPrometheusMetrics({ beside: emf }) };
}

type Line = Readonly<Record<string, number | number[] | string>>;
const parsed = (lines: readonly string[]): Line[] => lines.map((line) => JSON.parse(line) as Line);
const numbers = (value: number | number[] | string | undefined): number[] =>
  typeof value === 'number' ? [value] : Array.isArray(value) ? value : [];

describe('metrics for CloudWatch', () => {
  it('are lines in the Embedded Metric Format, one for each set of dimensions', async () => {
    const { lines, emf, metrics } = recorded();
    metrics.counter('retainwise_job_errors_total').add(2);
    metrics.gauge('retainwise_worker_up').set(1);
    metrics.counter('retainwise_predictions_failed_total').add(1, { cause: 'ours' });
    await emf.flush();
    expect(parsed(lines)).toEqual([
      {
        _aws: {
          Timestamp: Date.UTC(2026, 2, 1, 10, 0, 30),
          CloudWatchMetrics: [
            {
              Namespace: 'RetainWise/test',
              Dimensions: [['Service']],
              Metrics: [
                { Name: 'job_errors', Unit: 'Count' },
                { Name: 'worker_up', Unit: 'Count' },
              ],
            },
          ],
        },
        Service: 'worker',
        job_errors: 2,
        worker_up: 1,
      },
      {
        _aws: {
          Timestamp: Date.UTC(2026, 2, 1, 10, 0, 30),
          CloudWatchMetrics: [
            {
              Namespace: 'RetainWise/test',
              Dimensions: [['Service', 'cause']],
              Metrics: [{ Name: 'predictions_failed', Unit: 'Count' }],
            },
          ],
        },
        Service: 'worker',
        cause: 'ours',
        predictions_failed: 1,
      },
    ]);
  });

  it('leave out what the catalogue does not have for CloudWatch', async () => {
    const { lines, emf, metrics } = recorded();
    metrics.counter('retainwise_http_requests_total').add(1, { method: 'GET', route: '/v1/account', status: '200' });
    await emf.flush();
    expect(lines).toEqual([]);
  });

  it('are written once: counters begin anew, and gauges are said again', async () => {
    const { lines, emf, metrics } = recorded();
    metrics.counter('retainwise_job_errors_total').add(2);
    metrics.gauge('retainwise_worker_up').set(1);
    await emf.flush();
    await emf.flush();
    expect(parsed(lines).map((line) => [line['job_errors'], line['worker_up']])).toEqual([
      [2, 1],
      [undefined, 1],
    ]);
  });

  it('say at the end of a process only what happened, so that no worker is counted twice in a minute', async () => {
    const { lines, emf, metrics } = recorded();
    metrics.counter('retainwise_job_errors_total').add(1);
    metrics.gauge('retainwise_worker_up').set(1);
    await emf.flush(false);
    expect(parsed(lines)[0]).toMatchObject({ job_errors: 1 });
    expect(parsed(lines)[0]).not.toHaveProperty('worker_up');
  });

  it('have at most a hundred values of a metric in a line, and all of them in several', async () => {
    const { lines, emf, metrics } = recorded();
    for (let i = 0; i < 250; i++) metrics.histogram('retainwise_prediction_job_seconds').observe(i);
    await emf.flush();
    const values = parsed(lines).map((line) => numbers(line['prediction_job_seconds']));
    expect(values.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(values.flat()).toEqual(Array.from({ length: 250 }, (_, i) => i));
  });

  it('add up to the counters of Prometheus, whenever lines are written', async () => {
    const outcomes = ['accepted', 'rejected'] as const;
    const step = fc.oneof(
      fc.record({ amount: fc.integer({ min: 0, max: 1000 }), outcome: fc.constantFrom(...outcomes) }),
      fc.constant('flush' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { lines, emf, metrics } = recorded();
        for (const next of steps) {
          if (next === 'flush') await emf.flush();
          else metrics.counter('retainwise_rows_total').add(next.amount, { outcome: next.outcome });
        }
        await emf.flush(false);
        const { body } = await metrics.exposition();
        for (const outcome of outcomes) {
          const inLines = parsed(lines)
            .filter((line) => line['outcome'] === outcome)
            .flatMap((line) => numbers(line['rows']));
          const inText = new RegExp(`retainwise_rows_total\\{outcome="${outcome}"\\} (\\d+)`).exec(body)?.[1] ?? '0';
          expect(inLines.reduce((sum, value) => sum + value, 0)).toBe(Number(inText));
        }
      }),
    );
  });
});
