import client from 'prom-client';
import type { Metrics } from './types.ts';

export interface PrometheusMetricsOptions {
  /** Adds the process's memory, CPU and event loop. */
  readonly processMetrics?: boolean;
}

/** Metrics in a registry of their own: two of them in one process do not meet. */
export function createPrometheusMetrics({ processMetrics = false }: PrometheusMetricsOptions = {}): Metrics {
  const register = new client.Registry();
  if (processMetrics) client.collectDefaultMetrics({ register });
  const registers = [register];
  const counters = new Map<string, client.Counter>();
  const gauges = new Map<string, client.Gauge>();
  const histograms = new Map<string, client.Histogram>();

  return {
    counter: ({ name, help, labels = [] }) => {
      const counter = counters.get(name) ?? new client.Counter({ name, help, labelNames: labels, registers });
      counters.set(name, counter);
      return { add: (amount = 1, values = {}) => counter.inc(values, amount) };
    },
    gauge: ({ name, help, labels = [] }) => {
      const gauge = gauges.get(name) ?? new client.Gauge({ name, help, labelNames: labels, registers });
      gauges.set(name, gauge);
      return { set: (value, values = {}) => gauge.set(values, value) };
    },
    histogram: ({ name, help, labels = [], buckets }) => {
      const histogram =
        histograms.get(name) ??
        new client.Histogram({ name, help, labelNames: labels, buckets: [...buckets], registers });
      histograms.set(name, histogram);
      return { observe: (value, values = {}) => histogram.observe(values, value) };
    },
    exposition: async () => ({ contentType: register.contentType, body: await register.metrics() }),
  };
}
