import { calibrator } from '../models/calibration.ts';
import { createSaasBaseline } from '../models/saas-baseline/saas-baseline.ts';
import { aucOf } from '../numerics/auc.ts';
import { bootstrapMean } from '../numerics/bootstrap-mean.ts';
import { fitPlatt } from './fit-calibration.ts';
import { groupsOfRows } from './splits.ts';
import type { TrainingTable } from './training-table.ts';

export type Verdict = 'yes' | 'no' | 'not proven' | 'cannot be told';

/** Whether a model predicts better than something simpler, on rows that it had not seen. */
export interface Comparison {
  readonly better: Verdict;
  /** Mean log loss of the other minus that of the model, nats: above 0 the model is better. NaN when there is none. */
  readonly difference: number;
  /** 95 %, by a paired bootstrap over customers. */
  readonly interval: readonly [low: number, high: number];
  /** ROC AUC of the other on the same rows. */
  readonly auc: number;
  /** One sentence for people. */
  readonly sentence: string;
}

export interface Comparisons {
  /** Rows that were scored by a model that had not seen them: held out in cross-validation, or test rows. */
  readonly rows: number;
  readonly left: number;
  /** ROC AUC of the model on these rows. */
  readonly auc: number;
  /** Against the same probability for all customers, the churn rate. */
  readonly average: Comparison;
  /** Against saas-baseline, with height and slope fitted to the same outcomes. */
  readonly rules: Comparison;
}

export interface CompareInput {
  readonly table: TrainingTable;
  /** Positions in `table.rows`, and the model's probability of each. */
  readonly positions: Int32Array;
  readonly probabilities: Float64Array;
  readonly seed: number;
}

/** With fewer of the rarer outcome, a bootstrap interval is too narrow to prove anything. */
const MIN_EVENTS = 20;
const MIN_PROBABILITY = 2 ** -52;

/** Compares a model with the average and with the rules, row by row. */
export function compare({ table, positions, probabilities, seed }: CompareInput): Comparisons {
  const labels = Uint8Array.from(positions, (at) => table.labels[at] ?? 0);
  const groups = groupsOfRows(table.groups, positions);
  const left = labels.reduce((sum, label) => sum + label, 0);
  const rarer = Math.min(left, labels.length - left);
  const own = losses(probabilities, labels);
  const against = (name: string, other: Float64Array): Comparison => {
    const differences = losses(other, labels).map((loss, i) => loss - (own[i] ?? NaN));
    const difference = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, differences.length);
    const interval = bootstrapMean(differences, groups, seed);
    const better = rarer < MIN_EVENTS ? 'not proven' : interval[0] > 0 ? 'yes' : interval[1] < 0 ? 'no' : 'not proven';
    const auc = aucOf(other, labels);
    return { better, difference, interval, auc, sentence: sentenceOf(name, better, difference, interval, rarer) };
  };
  const rate = left / Math.max(1, labels.length);
  const rules = rulesOn(table, positions, labels);
  return {
    rows: labels.length,
    left,
    auc: aucOf(probabilities, labels),
    average: against('the average', new Float64Array(labels.length).fill(rate)),
    rules:
      rules === null
        ? {
            better: 'cannot be told',
            difference: NaN,
            interval: [NaN, NaN],
            auc: NaN,
            sentence:
              'Better than the rules? Cannot be told: the file has none of the fields that saas-baseline scores by.',
          }
        : against('the rules', rules),
  };
}

/** Log-odds of saas-baseline on some rows, before any fit; null when it cannot score the table. */
export function rulesMargins(table: TrainingTable, positions: Int32Array): Float64Array | null {
  const { reader, batch, rows, header } = table;
  const model = createSaasBaseline();
  const fields = new Set([...reader.mapped, ...reader.derived.keys()]);
  if (!model.eligibility(fields, header).eligible) return null;
  const wanted = Int32Array.from(positions, (at) => rows[at] ?? 0);
  return model.score(batch, { rows: wanted, explain: false }).margin;
}

/**
 * The rules at their best: with height and slope fitted to the very outcomes that they are judged by. What is left
 * between them and the model is what the model knows beyond the rules.
 */
function rulesOn(table: TrainingTable, positions: Int32Array, labels: Uint8Array): Float64Array | null {
  const margins = rulesMargins(table, positions);
  if (margins === null) return null;
  const fitted = fitPlatt(margins, labels);
  // Rules that rank in reverse say no more than the average.
  if (fitted.kind === 'none')
    return new Float64Array(labels.length).fill(labels.reduce((sum, label) => sum + label, 0) / labels.length);
  return margins.map(calibrator(fitted));
}

function losses(probabilities: Float64Array, labels: Uint8Array): Float64Array {
  return probabilities.map((p, i) => -Math.log(Math.max(MIN_PROBABILITY, labels[i] === 1 ? p : 1 - p)));
}

function sentenceOf(
  name: string,
  better: Verdict,
  difference: number,
  interval: readonly [number, number],
  rarer: number,
): string {
  const size = Math.abs(difference).toFixed(4);
  const range = interval.map((bound) => bound.toFixed(4).replace('-', '−')).join(' to ');
  const figures = `log loss ${difference >= 0 ? 'lower' : 'higher'} by ${size} (95 % interval of the gain ${range})`;
  if (better === 'yes') return `Better than ${name}? Yes: ${figures}.`;
  if (better === 'no') return `Better than ${name}? No: ${figures}.`;
  const why =
    rarer < MIN_EVENTS
      ? `${rarer} customers of the rarer outcome are too few to tell`
      : 'the difference is within chance';
  return `Better than ${name}? Not proven: ${why}; ${figures}.`;
}
