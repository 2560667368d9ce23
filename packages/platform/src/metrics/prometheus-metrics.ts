import client from 'prom-client';
import { definitionOf, type CounterName, type GaugeName, type HistogramName, type MetricName } from './catalogue.ts';
import type { MetricLabels, Metrics, MetricSink } from './types.ts';

export interface PrometheusMetricsOptions {
  /** Adds the process's memory, CPU and event loop. */
  readonly processMetrics?: boolean;
  /** Gets everything, too. */
  readonly beside?: MetricSink;
}

/** Metrics in a registry of their own: two of them in one process do not meet. */
export function createPrometheusMetrics({ processMetrics = false, beside }: PrometheusMetricsOptions = {}): Metrics {
  const register = new client.Registry();
  if (processMetrics) client.collectDefaultMetrics({ register });
  const counters = new Map<CounterName, client.Counter>();
  const gauges = new Map<GaugeName, client.Gauge>();
  const histograms = new Map<HistogramName, client.Histogram>();

  const described = (name: MetricName) => {
    const { help, labels } = definitionOf(name);
    return { name, help, labelNames: Object.keys(labels), registers: [register] };
  };
  const counterOf = (name: CounterName): client.Counter =>
    counters.get(name) ?? kept(counters, name, new client.Counter(described(name)));
  const gaugeOf = (name: GaugeName): client.Gauge =>
    gauges.get(name) ?? kept(gauges, name, new client.Gauge(described(name)));
  const histogramOf = (name: HistogramName): client.Histogram =>
    histograms.get(name) ??
    kept(
      histograms,
      name,
      new client.Histogram({ ...described(name), buckets: [...(definitionOf(name).buckets ?? [])] }),
    );

  return {
    counter: (name) => {
      const counter = counterOf(name);
      return {
        add: (amount, ...given) => {
          const labels = labelsIn(given);
          counter.inc(labels, amount);
          beside?.add(name, amount, labels);
        },
      };
    },
    gauge: (name) => {
      const gauge = gaugeOf(name);
      return {
        set: (value, ...given) => {
          const labels = labelsIn(given);
          gauge.set(labels, value);
          beside?.set(name, value, labels);
        },
      };
    },
    histogram: (name) => {
      const histogram = histogramOf(name);
      return {
        observe: (value, ...given) => {
          const labels = labelsIn(given);
          histogram.observe(labels, value);
          beside?.observe(name, value, labels);
        },
      };
    },
    exposition: async () => ({ contentType: register.contentType, body: await register.metrics() }),
  };
}

/** Of a call for a metric that is not known here, whose types say that there is one object of texts, or nothing. */
function labelsIn(given: readonly unknown[]): MetricLabels {
  // as: see LabelArguments
  return (given[0] ?? {}) as MetricLabels;
}

function kept<Name, Metric>(all: Map<Name, Metric>, name: Name, metric: Metric): Metric {
  all.set(name, metric);
  return metric;
}
