import type { IntervalsJson, MetricsJson } from '../../training/metrics-json.ts';
import { formatTable } from './terminal/table.ts';

const NAMES: readonly (readonly [keyof MetricsJson, string])[] = [
  ['roc_auc', 'ROC AUC'],
  ['pr_auc', 'PR AUC'],
  ['accuracy', 'Accuracy'],
  ['log_loss', 'Log loss'],
  ['brier', 'Brier score'],
  ['ece', 'Calibration error'],
  ['lift_at_10', 'Lift at 10 %'],
];

export function metricsText(metrics: MetricsJson, intervals: IntervalsJson, columns: number): string {
  return formatTable(
    [{ title: 'Metric' }, { title: 'Value', align: 'right' }, { title: '95 % interval', align: 'right' }],
    NAMES.map(([key, name]) => [
      name,
      metrics[key].toFixed(4),
      intervals[key].map((bound) => bound.toFixed(4)).join(' – '),
    ]),
    columns,
  );
}
