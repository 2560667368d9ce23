import { LEAKAGE_AUC } from '../numerics/auc.ts';
import type { MetricIntervals } from '../numerics/bootstrap.ts';
import type { Metrics } from '../numerics/metrics.ts';
import type { Comparisons } from './compare.ts';

/** With fewer events a model deserves little trust. */
const FEW_EVENTS = 100;
/** With fewer events among the test rows, even a bootstrap interval promises too much. */
const FEW_TEST_EVENTS = 20;

export function eventWarnings(labels: Uint8Array): string[] {
  const churned = labels.reduce((sum, label) => sum + label, 0);
  const rarer = Math.min(churned, labels.length - churned);
  if (rarer >= FEW_EVENTS) return [];
  return [
    `Only ${rarer} of the ${labels.length} training rows ` +
      `${churned <= labels.length - churned ? 'churned' : 'stayed'}. ` +
      'With so few events, the model and its metrics are uncertain.',
  ];
}

export interface FitWarningsInput {
  /** ROC AUC on the training rows, each scored by a model that had not seen it. */
  readonly heldOutAuc: number;
  readonly measured: { readonly metrics: Metrics; readonly intervals: MetricIntervals };
  readonly testLabels: Uint8Array;
  readonly comparisons: Comparisons;
  readonly importances: readonly { readonly column: string; readonly weight: number }[];
}

/** Sentences about figures that are too good to be true, or no better than chance. */
export function fitWarnings({
  heldOutAuc,
  measured,
  testLabels,
  comparisons,
  importances,
}: FitWarningsInput): string[] {
  const warnings: string[] = [];
  if (heldOutAuc >= LEAKAGE_AUC) {
    const strongest = [...importances].sort((a, b) => b.weight - a.weight).slice(0, 2);
    const names = strongest.map(({ column, weight }) => `\`${column}\` (${Math.round(100 * weight)} %)`);
    warnings.push(
      `Too good to be true: on rows that it had not seen, the model separates those who left with an AUC of ` +
        `${heldOutAuc.toFixed(3)}. Its strongest columns are ${names.join(' and ')}. ` +
        `Check that they are known before a customer leaves, and else train without them: ${strongest
          .map(({ column }) => `--without ${/^[\w.-]+$/.test(column) ? column : `"${column}"`}`)
          .join(' ')}.`,
    );
  }
  const { average, rules } = comparisons;
  const left = testLabels.reduce((sum, label) => sum + label, 0);
  const rarer = Math.min(left, testLabels.length - left);
  if (rarer < FEW_TEST_EVENTS)
    warnings.push(
      `Only ${rarer} of the ${testLabels.length} test rows ${left === rarer ? 'churned' : 'stayed'}: the metrics on ` +
        'them may be chance, and their intervals are narrower than the truth. What is said of the average and the ' +
        'rules rests on all rows.',
    );
  const [low, high] = measured.intervals.rocAuc;
  if (low <= 0.5)
    warnings.push(
      `The ROC AUC of ${measured.metrics.rocAuc.toFixed(3)} on the test rows is within chance ` +
        `(95 % interval ${low.toFixed(3)} to ${high.toFixed(3)}, and 0.5 is a coin): there are too few test rows to ` +
        'say more. Train on more customers, or set more aside with --test-share.',
    );
  if (average.better !== 'yes')
    warnings.push(
      (average.better === 'no'
        ? 'The model is worse than giving every customer the churn rate. '
        : 'It is not proven that the model is better than giving every customer the churn rate. ') +
        'Do not rely on it: saas-baseline scores without training, and more customers who left make a better model.',
    );
  else if (rules.better === 'no') warnings.push('The model is worse than the rules. Score with saas-baseline.');
  else if (rules.better === 'not proven')
    warnings.push(
      'It is not proven that the model is better than the rules: saas-baseline, which needs no training, may serve ' +
        'as well.',
    );
  return warnings;
}
