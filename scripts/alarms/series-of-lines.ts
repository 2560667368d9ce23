import { z } from 'zod';
import type { Alarm, AlarmMetric } from './alarms.ts';
import type { Series } from './evaluate-alarm.ts';

const line = z.looseObject({
  _aws: z.strictObject({
    Timestamp: z.number(),
    CloudWatchMetrics: z.array(
      z.strictObject({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.strictObject({ Name: z.string(), Unit: z.string() })),
      }),
    ),
  }),
});

interface Datum {
  readonly at: number;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, unknown>>;
  readonly values: readonly number[];
}

const value = z.union([z.number().transform((one) => [one]), z.array(z.number())]);

/** What CloudWatch Logs makes of lines in the Embedded Metric Format. */
function dataOf(text: string): Datum[] {
  const { _aws, ...rest } = line.parse(JSON.parse(text));
  return _aws.CloudWatchMetrics.flatMap(({ Dimensions, Metrics }) =>
    Dimensions.flatMap((names) =>
      Metrics.map(({ Name }) => ({
        at: _aws.Timestamp,
        name: Name,
        dimensions: Object.fromEntries(names.map((name) => [name, rest[name]])),
        values: value.parse(rest[Name]),
      })),
    ),
  );
}

export interface SeriesOptions {
  /** Milliseconds; the series ends with the period that ends then. */
  readonly until: number;
  readonly periods: number;
}

/** The series that an alarm looks at, from the lines that processes wrote. */
export function seriesOfLines(alarm: Alarm, lines: readonly string[], { until, periods }: SeriesOptions): Series {
  const data = lines.flatMap(dataOf);
  const periodMs = alarm.period * 1000;
  const of = (metric: AlarmMetric) =>
    Array.from({ length: periods }, (_, i) => {
      const from = until - (periods - i) * periodMs;
      const values = data
        .filter(({ at, name, dimensions }) => {
          return name === metric.name && sameDimensions(dimensions, metric) && at >= from && at < from + periodMs;
        })
        .flatMap((datum) => datum.values);
      return values.length === 0 ? null : statistic(metric.stat, values);
    });
  return Object.fromEntries(alarm.metrics.map((metric) => [metric.id, of(metric)]));
}

/** Exactly the same ones: CloudWatch adds nothing up over a dimension. */
function sameDimensions(dimensions: Readonly<Record<string, unknown>>, metric: AlarmMetric): boolean {
  const names = Object.keys(metric.dimensions);
  return (
    names.length === Object.keys(dimensions).length &&
    names.every((name) => dimensions[name] === metric.dimensions[name])
  );
}

function statistic(stat: AlarmMetric['stat'], values: readonly number[]): number {
  const sum = values.reduce((total, one) => total + one, 0);
  switch (stat) {
    case 'Sum':
      return sum;
    case 'Average':
      return sum / values.length;
    case 'Maximum':
      return Math.max(...values);
    case 'Minimum':
      return Math.min(...values);
    case 'p95':
      return [...values].sort((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? NaN;
  }
}
