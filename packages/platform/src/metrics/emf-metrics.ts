import { cloudwatchName, definitionOf, type MetricName } from './catalogue.ts';
import type { MetricLabels, MetricSink } from './types.ts';

/** A document may have so many values of one metric. */
const MAX_VALUES = 100;

export interface EmfOptions {
  /** Dimension `Service` of every metric. */
  readonly service: string;
  readonly namespace: string;
  /** Gets one line, without its end. */
  readonly write: (line: string) => Promise<void>;
  readonly now: () => Date;
}

export interface EmfMetrics extends MetricSink {
  /**
   * Writes what happened since the last time.
   *
   * @param gauges false: only what happened, not how things are; for the end of a process, whose gauges would be
   *   counted twice in their last minute
   */
  flush(gauges?: boolean): Promise<void>;
}

interface Kept {
  readonly name: MetricName;
  readonly dimensions: MetricLabels;
  sum: number;
  /** Of gauges: the last that was said. */
  level: number | null;
  values: number[];
}

/**
 * Metrics as lines that CloudWatch Logs makes metrics of (Embedded Metric Format): counters as what was added since the
 * last line, gauges as they are, histograms as their values. Only what the catalogue has for CloudWatch is written,
 * with the service and at most one label as dimensions, since each combination is paid for; over others is added up.
 *
 * Written by hand: the library for it sends to an agent unless it is told not to, and adds dimensions of its own. The
 * format: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function createEmfMetrics({ service, namespace, write, now }: EmfOptions): EmfMetrics {
  const all = new Map<string, Kept>();

  /** Null: CloudWatch does not have it. */
  function find(name: MetricName, labels: MetricLabels): Kept | null {
    const { cloudwatch } = definitionOf(name);
    if (cloudwatch === undefined) return null;
    const { label } = cloudwatch;
    const dimensions: MetricLabels = label === null ? {} : { [label]: labels[label] ?? 'unknown' };
    const key = JSON.stringify([name, dimensions]);
    const known = all.get(key) ?? { name, dimensions, sum: 0, level: null, values: [] };
    all.set(key, known);
    return known;
  }

  /** What is to be written, by its dimensions. Counters begin anew. */
  function take(gauges: boolean): Map<string, { readonly dimensions: MetricLabels; readonly metrics: Taken[] }> {
    const documents = new Map<string, { readonly dimensions: MetricLabels; readonly metrics: Taken[] }>();
    for (const kept of all.values()) {
      const values = valuesOf(kept, gauges);
      kept.sum = 0;
      kept.values = [];
      for (let from = 0; from < values.length; from += MAX_VALUES) {
        const portion = values.slice(from, from + MAX_VALUES);
        const key = JSON.stringify([kept.dimensions, from]);
        const document = documents.get(key) ?? { dimensions: kept.dimensions, metrics: [] };
        documents.set(key, document);
        document.metrics.push({ name: kept.name, values: portion });
      }
    }
    return documents;
  }

  return {
    add: (name, amount, labels) => {
      const kept = find(name, labels);
      if (kept !== null) kept.sum += amount;
    },
    set: (name, value, labels) => {
      const kept = find(name, labels);
      if (kept !== null) kept.level = value;
    },
    observe: (name, value, labels) => {
      find(name, labels)?.values.push(value);
    },
    flush: async (gauges = true) => {
      const timestamp = now().getTime();
      for (const { dimensions, metrics } of take(gauges).values())
        await write(JSON.stringify(documentOf({ timestamp, namespace, service, dimensions, metrics })));
    },
  };
}

interface Taken {
  readonly name: MetricName;
  readonly values: readonly number[];
}

function valuesOf({ name, sum, level, values }: Kept, gauges: boolean): readonly number[] {
  switch (definitionOf(name).kind) {
    case 'counter':
      return sum === 0 ? [] : [sum];
    case 'gauge':
      return gauges && level !== null ? [level] : [];
    case 'histogram':
      return values;
  }
}

interface DocumentParts {
  readonly timestamp: number;
  readonly namespace: string;
  readonly service: string;
  readonly dimensions: MetricLabels;
  readonly metrics: readonly Taken[];
}

function documentOf({ timestamp, namespace, service, dimensions, metrics }: DocumentParts): object {
  const named = { Service: service, ...dimensions };
  return {
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [Object.keys(named)],
          Metrics: metrics.map(({ name }) => ({ Name: cloudwatchName(name), Unit: definitionOf(name).unit })),
        },
      ],
    },
    ...named,
    ...Object.fromEntries(
      metrics.map(({ name, values }) => [cloudwatchName(name), values.length === 1 ? values[0] : values]),
    ),
  };
}
