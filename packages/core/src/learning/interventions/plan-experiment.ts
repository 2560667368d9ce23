import { phrase, type Phrase } from '../../phrases/phrase.ts';

/** (z of 97.5 % + z of 80 %)² · 2: a difference is then seen in four of five experiments (Lehr 1992). */
const LEHR = 16;

export interface ExperimentPlan {
  /** Customers in each arm. */
  readonly perArm: number;
  readonly months: number;
  readonly sentence: Phrase;
}

export interface PlanInput {
  /** Share of the candidates who leave when nobody contacts them. */
  readonly churnRate: number;
  /** Difference that is worth finding, such as 0.05 for five points. */
  readonly effect: number;
  /** Correlation of the scores with the outcomes; 0 where it is not known. */
  readonly correlation: number;
  readonly holdoutShare: number;
  /** Customers whom the playbook would contact in a month. */
  readonly candidatesPerMonth: number;
}

/**
 * How many customers an experiment needs, and how long that takes: 16 π (1 − π) (1 − ρ²) / δ² in each arm. With arms of
 * unequal size, as much information takes (1 / h + 1 / (1 − h)) / 4 times the customers of two equal ones.
 */
export function planExperiment({
  churnRate,
  effect,
  correlation,
  holdoutShare,
  candidatesPerMonth,
}: PlanInput): ExperimentPlan {
  if (!(effect > 0)) throw new RangeError(`an effect to be found is above 0, got ${effect}`);
  if (!(holdoutShare > 0 && holdoutShare < 1))
    throw new RangeError(`a holdout is more than none and less than all, got ${holdoutShare}`);
  const perArm = Math.ceil((LEHR * churnRate * (1 - churnRate) * (1 - correlation ** 2)) / effect ** 2);
  const customers = (2 * perArm * (1 / holdoutShare + 1 / (1 - holdoutShare))) / 4;
  const months = Math.ceil(customers / candidatesPerMonth);
  return { perArm, months, sentence: phrase('experiment.size', { perArm, months }) };
}
