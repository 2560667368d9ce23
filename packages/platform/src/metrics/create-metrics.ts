import { collectDefaultMetrics, Counter as PromCounter, Gauge as PromGauge, Histogram as PromHistogram, Registry } from 'prom-client';
import type { Metric } from 'prom-client';
import type { MetricDefinition, Metrics } from './types.ts';

/** A name asked for as two kinds of metric is a mistake in the program, not of its user. */
function wrongKind(name: string): never {
  throw new TypeError(`The metric ${name} is already of another kind.`);
}

/**
 * Metrics in a registry of their own (prom-client), with those of the process: memory, CPU, event loop, garbage
 * collection. Two registries in one process, as in tests, know nothing of each other.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const known = (name: string): Metric | undefined => registry.getSingleMetric(name);
  const settings = ({ name, help, labels = [] }: MetricDefinition) => ({ name, help, labelNames: [...labels], registers: [registry] });

  return {
    counter: (definition) => {
      const metric = known(definition.name) ?? new PromCounter(settings(definition));
      if (!(metric instanceof PromCounter)) return wrongKind(definition.name);
      return { add: (amount = 1, labels = {}) => metric.inc({ ...labels }, amount) };
    },
    gauge: (definition) => {
      const metric = known(definition.name) ?? new PromGauge(settings(definition));
      if (!(metric instanceof PromGauge)) return wrongKind(definition.name);
      return { set: (value, labels = {}) => metric.set({ ...labels }, value) };
    },
    histogram: (definition) => {
      const metric = known(definition.name) ?? new PromHistogram({ ...settings(definition), buckets: [...definition.buckets] });
      if (!(metric instanceof PromHistogram)) return wrongKind(definition.name);
      return { observe: (value, labels = {}) => metric.observe({ ...labels }, value) };
    },
    exposition: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
