import { calibrator, type Calibration } from '../models/calibration.ts';
import { logit, sigmoid } from '../numerics/logistic.ts';
import { stratifiedFolds, type Groups } from './splits.ts';

const NEWTON_STEPS = 50;
const FOLDS = 5;
/** Rows in a block of the isotonic fit; the rates of smaller blocks are mostly chance. */
const MIN_BLOCK_ROWS = 30;

/** Mean negative log-likelihood of calibrated margins. */
export function calibratedLogLoss(calibration: Calibration, margins: Float64Array, labels: Uint8Array): number {
  const probabilityOf = calibrator(calibration);
  let loss = 0;
  margins.forEach((margin, i) => {
    const p = probabilityOf(margin);
    loss -= Math.log(Math.max(2 ** -52, labels[i] === 1 ? p : 1 - p));
  });
  return loss / margins.length;
}

/**
 * Platt scaling (1999) with the targets that he proposes against overfitting, (n₊ + 1) / (n₊ + 2) and 1 / (n₋ + 2),
 * fitted by Newton's method. A slope that is not positive (a model that ranks in reverse) gives `none`.
 */
export function fitPlatt(margins: Float64Array, labels: Uint8Array): Calibration {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let ga = 0;
    let gb = 0;
    let haa = 1e-9;
    let hab = 0;
    let hbb = 1e-9;
    for (let i = 0; i < margins.length; i++) {
      const m = margins[i] ?? 0;
      const p = sigmoid(slope * m + intercept);
      const d = p - (labels[i] === 1 ? high : low);
      const w = p * (1 - p);
      ga += d * m;
      gb += d;
      haa += w * m * m;
      hab += w * m;
      hbb += w;
    }
    const determinant = haa * hbb - hab * hab;
    const da = (hbb * ga - hab * gb) / determinant;
    const db = (haa * gb - hab * ga) / determinant;
    if (!Number.isFinite(da) || !Number.isFinite(db)) break;
    slope -= da;
    intercept -= db;
    if (Math.abs(da) + Math.abs(db) < 1e-10) break;
  }
  return slope > 0 && Number.isFinite(slope) && Number.isFinite(intercept)
    ? { kind: 'platt', slope, intercept }
    : { kind: 'none' };
}

interface Block {
  rows: number;
  churned: number;
  margins: number;
}

const rateOf = ({ rows, churned }: Block): number => (churned + 0.5) / (rows + 1);

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955), as a line through the blocks' means: blocks
 * have at least 30 rows, and rates are smoothed by half a row so that none is 0 or 1.
 */
export function fitIsotonic(margins: Float64Array, labels: Uint8Array): Calibration {
  const order = Int32Array.from(margins, (_, i) => i).sort((a, b) => (margins[a] ?? 0) - (margins[b] ?? 0));
  const blocks: Block[] = [];
  let open: Block = { rows: 0, churned: 0, margins: 0 };
  order.forEach((row, i) => {
    open.rows++;
    open.churned += labels[row] ?? 0;
    open.margins += margins[row] ?? 0;
    const tiedWithNext = i + 1 < order.length && margins[order[i + 1] ?? 0] === margins[row];
    if (open.rows < MIN_BLOCK_ROWS || tiedWithNext) return;
    blocks.push(open);
    open = { rows: 0, churned: 0, margins: 0 };
    pool(blocks);
  });
  if (open.rows > 0) {
    blocks.push(open);
    pool(blocks);
  }
  const points = blocks.map((block): readonly [number, number] => [block.margins / block.rows, logit(rateOf(block))]);
  return points.length < 2 ? { kind: 'none' } : { kind: 'isotonic', points };
}

function pool(blocks: Block[]): void {
  for (;;) {
    const last = blocks.at(-1);
    const before = blocks.at(-2);
    if (!last || !before || rateOf(before) < rateOf(last)) return;
    blocks.splice(-2, 2, {
      rows: before.rows + last.rows,
      churned: before.churned + last.churned,
      margins: before.margins + last.margins,
    });
  }
}

export interface ChosenCalibration {
  readonly calibration: Calibration;
  /** Log loss of each kind, each row calibrated by a fit to the other folds. */
  readonly crossValidated: Readonly<Record<Calibration['kind'], number>>;
  /** Probability of each row by the chosen kind, fitted to the other folds. */
  readonly heldOut: Float64Array;
}

/**
 * Fits each kind of calibration and chooses the one with the lowest cross-validated log loss.
 *
 * @param margins of rows that the model was not trained on
 */
export function chooseCalibration(
  margins: Float64Array,
  labels: Uint8Array,
  seed: number,
  groups: Groups = null,
): ChosenCalibration {
  const folds = stratifiedFolds(labels, FOLDS, seed, groups);
  const crossValidated = { none: 0, platt: 0, isotonic: 0 };
  const fits = { none: (): Calibration => ({ kind: 'none' }), platt: fitPlatt, isotonic: fitIsotonic };
  const kinds = ['none', 'platt', 'isotonic'] as const;
  const probabilities = {
    none: new Float64Array(labels.length),
    platt: new Float64Array(labels.length),
    isotonic: new Float64Array(labels.length),
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (_: number, i: number): boolean => folds[i] === fold;
    const outside = (_: number, i: number): boolean => folds[i] !== fold;
    for (const kind of kinds) {
      const fitted = fits[kind](margins.filter(outside), labels.filter(outside));
      const held = labels.filter(inFold);
      if (held.length === 0) continue;
      const probabilityOf = calibrator(fitted);
      margins.forEach((margin, i) => {
        if (folds[i] === fold) probabilities[kind][i] = probabilityOf(margin);
      });
      crossValidated[kind] += (calibratedLogLoss(fitted, margins.filter(inFold), held) * held.length) / labels.length;
    }
  }
  const best = kinds.reduce((a, b) => (crossValidated[b] < crossValidated[a] ? b : a));
  return { calibration: fits[best](margins, labels), crossValidated, heldOut: probabilities[best] };
}
