export type MetricLabels = Readonly<Record<string, string>>;

export interface MetricDefinition {
  /** Prometheus name, e.g. `retainwise_rows_scored_total`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

export interface Counter {
  add(amount?: number, labels?: MetricLabels): void;
}

export interface Gauge {
  set(value: number, labels?: MetricLabels): void;
}

export interface Histogram {
  observe(value: number, labels?: MetricLabels): void;
}

/** Asking for the same name again gives the same metric. */
export interface Metrics {
  counter(definition: MetricDefinition): Counter;
  gauge(definition: MetricDefinition): Gauge;
  /** Upper bounds ascending, in the unit of the name. */
  histogram(definition: MetricDefinition & { readonly buckets: readonly number[] }): Histogram;
  /** The whole registry as Prometheus text. */
  exposition(): Promise<{ readonly contentType: string; readonly body: string }>;
}
