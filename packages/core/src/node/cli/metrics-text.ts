import { METRIC_LABELS, type IntervalsJson, type MetricsJson } from '../../training/metrics-json.ts';
import { formatTable } from './terminal/table.ts';

/** The metrics with their intervals as a table for a terminal. */
export function metricsText(metrics: MetricsJson, intervals: IntervalsJson, columns: number): string {
  return formatTable(
    [{ title: 'Metric' }, { title: 'Value', align: 'right' }, { title: '95 % interval', align: 'right' }],
    METRIC_LABELS.map(([key, name]) => [
      name,
      metrics[key].toFixed(4),
      intervals[key].map((bound) => bound.toFixed(4)).join(' – '),
    ]),
    columns,
  );
}
