import type { MetricsJson } from './metrics-json.ts';
import type { ModelCard } from './model-card.ts';

const METRICS: readonly (readonly [keyof MetricsJson, string])[] = [
  ['roc_auc', 'ROC AUC'],
  ['pr_auc', 'PR AUC'],
  ['accuracy', 'Accuracy at 0.5'],
  ['log_loss', 'Log loss'],
  ['brier', 'Brier score'],
  ['ece', 'Expected calibration error, 10 bins'],
  ['lift_at_10', 'Lift in the top 10 %'],
];

/** Text of a cell: a bar would end it, a line end the table. */
const cell = (text: string | number): string => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line.replace(/\s+/g, ' ')}`).join('\n');

/** A model card for people. */
export function modelCardMarkdown(card: ModelCard): string {
  const { data, split, training, calibration } = card;
  const parts = [
    `# Model card: ${card.id} (${card.model_version})`,
    card.description,
    ...(card.warnings.length === 0 ? [] : ['## Warnings', list(card.warnings)]),
    '## Data and split',
    list([
      `${data.rows.toLocaleString('en')} rows with an outcome in \`${data.label}\`, ${data.churned.toLocaleString('en')} of them churned (${percent(data.churn_rate)}); ${data.left_out} rows left out`,
      `${split.how}: ${split.train_rows.toLocaleString('en')} rows to train on, ${split.test_rows.toLocaleString('en')} to judge it; seed ${split.seed}`,
    ]),
    '## Training',
    list([
      training.algorithm,
      `${training.trees} trees over ${training.features} features`,
      ...training.members.map(
        ({ trees, parameters }) =>
          `${trees} rounds; ${Object.entries(parameters)
            .map(([name, value]) => `${name} ${value}`)
            .join(', ')}`,
      ),
      `chosen by ${training.chosen_by}`,
      ...(training.refit_on_all_rows
        ? ['judged on the test rows without having seen them, then grown anew on all rows with the same settings']
        : []),
      `calibration: ${calibration.kind}, by cross-validated log loss (${Object.entries(
        calibration.cross_validated_log_loss,
      )
        .map(([kind, loss]) => `${kind} ${loss.toFixed(4)}`)
        .join(', ')})`,
    ]),
    '## On the test rows',
    table(
      ['metric', 'value', '95 % interval'],
      METRICS.map(([key, name]) => [
        name,
        card.metrics[key].toFixed(4),
        card.intervals[key].map((bound) => bound.toFixed(4)).join(' – '),
      ]),
    ),
    '## Calibration',
    table(
      ['probability', 'rows', 'foretold', 'churned'],
      card.calibration_table.map((bin) => [
        `${bin.from.toFixed(1)} – ${(bin.from + 0.1).toFixed(1)}`,
        bin.rows,
        percent(bin.mean_probability),
        percent(bin.churn_rate),
      ]),
    ),
    '## What it looks at',
    table(
      ['input', 'share of the contributions'],
      card.importances.map(({ label, weight }) => [label, percent(weight)]),
    ),
    ...(card.dropped_columns.length === 0
      ? []
      : [
          'Columns left out:',
          table(
            ['column', 'why'],
            card.dropped_columns.map(({ column, reason }) => [column, reason]),
          ),
        ]),
    '## Limits',
    list(card.limits),
  ];
  return `${parts.join('\n\n')}\n`;
}
