import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { anytimeRadius } from '../../numerics/inference/anytime-bound.ts';
import { pairedDifference } from '../../numerics/inference/paired-differences.ts';

export interface ShadowState {
  readonly customers: number;
  /** Mean log loss of the champion minus that of the shadow, nats. */
  readonly mean: number;
  /** The true mean lies here at every look, with 95 % for all looks together. */
  readonly interval: readonly [low: number, high: number];
  readonly verdict: 'better' | 'worse' | 'not certain';
}

/** Why a model gives way to the one before. */
export function gaveWay({ customers, mean }: Pick<ShadowState, 'customers' | 'mean'>): Phrase {
  return phrase('promotion.gave_way', { gain: mean, customers });
}

const ALPHA = 0.05;
/** With fewer customers the bound, which is one of large samples, is not to be relied on. */
const MIN_CUSTOMERS = 50;

/** How a model does that scores beside the champion and is looked at every day: by a bound that holds at each look. */
export function watchShadow(differences: Float64Array, groups: Int32Array | null): ShadowState {
  const { customers, mean, deviation } = pairedDifference(differences, groups);
  if (customers < MIN_CUSTOMERS) return { customers, mean, interval: [-Infinity, Infinity], verdict: 'not certain' };
  const radius = anytimeRadius(deviation, customers, ALPHA);
  const interval = [mean - radius, mean + radius] as const;
  return { customers, mean, interval, verdict: interval[0] > 0 ? 'better' : interval[1] < 0 ? 'worse' : 'not certain' };
}
