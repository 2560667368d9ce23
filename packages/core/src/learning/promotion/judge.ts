import { alphaOfLook } from '../../numerics/inference/alpha-spending.ts';
import {
  lowerBound,
  pairedDifference,
  upperBound,
  type PairedDifference,
} from '../../numerics/inference/paired-differences.ts';
import { LEAKAGE_AUC } from '../../numerics/auc.ts';
import { tQuantile } from '../../numerics/distributions/student-t.ts';
import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { LabelKind } from '../labels/label-kind.ts';

/** Error of one look, see `alphaOfLook`. */
const ALPHA = 0.1;
/** Error at which a model gives way to the one before it. */
const ROLLBACK_ALPHA = 0.05;
/** Customers, or leavers, from which on is judged: at 100 customers, one of 70 promotions was for the worse. */
export const MIN_CUSTOMERS = 200;
export const MIN_LEAVERS = 40;
/** Nats that a promotion gains at least: less is not worth a change that people notice. */
export const MIN_GAIN = 0.002;
const MIN_SLOPE = 0.7;
const MAX_SLOPE = 1.4;
/** The outcomes must have grown so much before the same challenger is looked at again. */
const GROWTH = 1.25;

/** What is known of a challenger beside the model that it would replace. */
export interface Evidence {
  /** Per row, log loss of the champion minus that of the challenger, nats; both on rows that neither has seen. */
  readonly differences: Float64Array;
  /** Customer of each row, as a number from 0; null where each row is a customer of its own. */
  readonly customers: Int32Array | null;
  /** Customers among these who left. */
  readonly leavers: number;
  /** Slope of the challenger's calibration on these rows, and its AUC. */
  readonly slope: number;
  readonly auc: number;
  readonly labelKind: LabelKind;
  /** Columns of the challenger that may be known only after the outcome. */
  readonly leaks: readonly string[];
  /** Inputs of the challenger that the last file did not have. */
  readonly missing: readonly string[];
  /** Which look this is, from 1. */
  readonly look: number;
  /** Leavers that are known now, and were at the look before; null at the first. */
  readonly leaversKnown: number;
  readonly leaversAtLastLook: number | null;
}

export interface Judgement {
  /** `wait`: it was not looked at, and no error was spent. */
  readonly decision: 'promote' | 'keep' | 'wait';
  /** Every reason against it, or the one for it. */
  readonly reasons: readonly Phrase[];
  readonly difference: PairedDifference;
  readonly lowerBound: number;
  readonly alphaSpent: number;
  /** Further leavers that would settle it if the gain stays what it is; null where no number would. */
  readonly leaversToSettle: number | null;
}

/** Whether a challenger replaces the model before. It must win for certain, by enough, and honestly. */
export function judge(evidence: Evidence): Judgement {
  const { differences, customers, leavers, look } = evidence;
  const difference = pairedDifference(differences, customers);
  const alpha = alphaOfLook(look, ALPHA);
  const low = lowerBound(difference, alpha);
  const waiting = waitingFor(difference.customers, evidence);
  const leaversToSettle = settledWith(difference, leavers, alpha);
  if (waiting !== null)
    return { decision: 'wait', reasons: [waiting], difference, lowerBound: low, alphaSpent: 0, leaversToSettle };
  const against = [...lossReasons(difference.mean, low), ...honestyReasons(evidence)];
  return {
    decision: against.length === 0 ? 'promote' : 'keep',
    reasons: against.length === 0 ? [phrase('promotion.promoted', { gain: difference.mean, low })] : against,
    difference,
    lowerBound: low,
    alphaSpent: alpha,
    leaversToSettle,
  };
}

function waitingFor(
  customers: number,
  { leavers: left, leaversKnown, leaversAtLastLook: last }: Evidence,
): Phrase | null {
  if (customers < MIN_CUSTOMERS && left < MIN_LEAVERS)
    return phrase('promotion.too_small', { customers, left, needed: MIN_CUSTOMERS, neededLeft: MIN_LEAVERS });
  const needed = last === null ? 0 : Math.ceil(GROWTH * last);
  return leaversKnown < needed ? phrase('promotion.too_soon', { events: leaversKnown, needed }) : null;
}

function lossReasons(gain: number, low: number): Phrase[] {
  if (!(low > 0)) return [phrase('promotion.not_certain', { gain, low })];
  return gain >= MIN_GAIN ? [] : [phrase('promotion.too_little', { gain, needed: MIN_GAIN })];
}

function honestyReasons({ slope, auc, labelKind, leaks, missing }: Evidence): Phrase[] {
  return [
    ...(slope >= MIN_SLOPE && slope <= MAX_SLOPE
      ? []
      : [phrase('promotion.slope', { slope, low: MIN_SLOPE, high: MAX_SLOPE })]),
    ...(leaks.length === 0 ? [] : [phrase('promotion.leak', { columns: leaks })]),
    ...(auc >= LEAKAGE_AUC ? [phrase('promotion.too_good', { auc })] : []),
    ...(labelKind === 'status' ? [phrase('promotion.status')] : []),
    ...(missing.length === 0 ? [] : [phrase('promotion.fields_missing', { columns: missing })]),
  ];
}

/** The bound reaches 0 at n = (t s / d̄)² customers; of a gain that is too small to matter, certainty is no use. */
function settledWith({ mean, deviation, customers }: PairedDifference, leavers: number, alpha: number): number | null {
  if (!(mean >= MIN_GAIN) || customers < 2) return null;
  const needed = ((tQuantile(1 - alpha, customers - 1) * deviation) / mean) ** 2;
  return Math.max(0, Math.ceil(((needed - customers) * leavers) / customers));
}

/**
 * Whether a model that was promoted gives way to the one before, which goes on scoring unseen.
 *
 * @param differences per row, log loss of the predecessor minus that of the champion
 */
export function shouldRollBack(differences: Float64Array, customers: Int32Array | null): boolean {
  return upperBound(pairedDifference(differences, customers), ROLLBACK_ALPHA) < 0;
}
