import { METRIC_LABELS } from './metrics-json.ts';
import type { ModelCard } from './model-card.ts';

/** Text of a cell: a bar would end the cell, a line break the table. */
const cell = (text: string | number): string => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const count = (rows: number): string => rows.toLocaleString('en');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line.replace(/\s+/g, ' ')}`).join('\n');

/** A model card as Markdown, for people. */
export function modelCardMarkdown(card: ModelCard): string {
  const { data, split, training, calibration } = card;
  const parts = [
    `# Model card: ${card.id} (${card.model_version})`,
    card.description,
    ...(card.warnings.length === 0 ? [] : ['## Warnings', list(card.warnings)]),
    '## Data and split',
    list([
      `${count(data.rows)} rows with an outcome in \`${data.label}\`, ${count(data.churned)} of them churned ` +
        `(${percent(data.churn_rate)}); ${data.left_out} rows left out`,
      `${data.label_reading.sentence}; decided by ${data.label_reading.decided_by}`,
      ...(data.customers === null
        ? []
        : [
            `${count(data.customers)} customers; all rows of a customer are on one side of the split and of every fold`,
          ]),
      `${split.how}: ${count(split.train_rows)} rows to train on, ` +
        `${count(split.test_rows)} to test on; seed ${split.seed}`,
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
        ? ['measured on the test rows before it had seen them, then trained again on all rows with the same settings']
        : []),
      `calibration: ${calibration.kind}, by cross-validated log loss (${Object.entries(
        calibration.cross_validated_log_loss,
      )
        .map(([kind, loss]) => `${kind} ${loss.toFixed(4)}`)
        .join(', ')})`,
    ]),
    '## Metrics on the test rows',
    table(
      ['metric', 'value', '95 % interval'],
      METRIC_LABELS.map(([key, name]) => [
        name,
        card.metrics[key].toFixed(4),
        card.intervals[key].map((bound) => bound.toFixed(4)).join(' – '),
      ]),
    ),
    '## Is it better?',
    list([card.comparisons.average.sentence, card.comparisons.rules.sentence]),
    `On ${count(card.comparisons.rows)} rows that the model had not seen when it scored them (held out in ` +
      `cross-validation, and the test rows), ${count(card.comparisons.churned)} of them churned. The average gives ` +
      'everybody the churn rate; the rules are saas-baseline with height and slope fitted to these outcomes. ' +
      '"Yes" and "no" are said only where the whole 95 % interval of the paired difference agrees.',
    '## Calibration',
    table(
      ['probability', 'rows', 'predicted', 'churned'],
      card.calibration_table.map((bin) => [
        `${bin.from.toFixed(1)} – ${(bin.from + 0.1).toFixed(1)}`,
        bin.rows,
        percent(bin.mean_probability),
        percent(bin.churn_rate),
      ]),
    ),
    '## Inputs by importance',
    table(
      ['input', 'share of the contributions'],
      card.importances.map(({ label, weight }) => [label, percent(weight)]),
    ),
    ...(card.dropped_columns.length === 0
      ? []
      : [
          'Columns left out:',
          table(
            ['column', 'reason'],
            card.dropped_columns.map(({ column, reason }) => [column, reason]),
          ),
        ]),
    ...(card.leaks.length === 0
      ? []
      : [
          'Columns that may give the outcome away:',
          table(
            ['column', 'AUC alone', 'decision'],
            card.leaks.map(({ column, auc, decision }) => [column, auc.toFixed(3), decision.replace('_', ' ')]),
          ),
        ]),
    '## Limits',
    list(card.limits),
  ];
  return `${parts.join('\n\n')}\n`;
}
