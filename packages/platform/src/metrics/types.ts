import type { CounterName, GaugeName, HistogramName, LabelsOf, MetricName } from './catalogue.ts';

export type MetricLabels = Readonly<Record<string, string>>;

/** Labels are needed by a metric that has any, and refused by one that has none. */
type LabelArguments<Name extends MetricName> = [keyof LabelsOf<Name>] extends [never] ? [] : [labels: LabelsOf<Name>];

export interface Counter<Name extends CounterName> {
  add(amount: number, ...labels: LabelArguments<Name>): void;
}

export interface Gauge<Name extends GaugeName> {
  set(value: number, ...labels: LabelArguments<Name>): void;
}

export interface Histogram<Name extends HistogramName> {
  observe(value: number, ...labels: LabelArguments<Name>): void;
}

/** Asking for the same name again gives the same metric. */
export interface Metrics {
  counter<Name extends CounterName>(name: Name): Counter<Name>;
  gauge<Name extends GaugeName>(name: Name): Gauge<Name>;
  histogram<Name extends HistogramName>(name: Name): Histogram<Name>;
  /** The whole registry as Prometheus text. */
  exposition(): Promise<{ readonly contentType: string; readonly body: string }>;
}

/** Somewhere else that metrics go to. */
export interface MetricSink {
  add(name: CounterName, amount: number, labels: MetricLabels): void;
  set(name: GaugeName, value: number, labels: MetricLabels): void;
  observe(name: HistogramName, value: number, labels: MetricLabels): void;
}
