import { lowerBound, pairedDifference, upperBound } from '../../numerics/inference/paired-differences.ts';
import { randomOrder } from '../../numerics/random-order.ts';
import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { fitRidge, linearMargins } from './fit-linear.ts';
import { heldOutMargins, meanLosses } from './held-out.ts';
import type { LadderData, LadderPrior } from './types.ts';

/** What more outcomes would do, as far as half of them tell. */
export interface LearningCurve {
  /** Held-out log loss by half of the outcomes, and by all of them, nats. */
  readonly half: number;
  readonly all: number;
  readonly verdict: 'still_learning' | 'learnt_out' | 'not certain';
}

const PLAN = { folds: 5, repeats: 2 } as const;
const ALPHA = 0.1;
/** A gain from twice the outcomes below this is none that anybody would notice. */
const NOTICEABLE = 0.002;
/** A gain below this is not worth a sentence, however certain it is. */
const WORTH_SAYING = 0.001;

/**
 * Learns from half of the outcomes and from all of them, and judges both on the same customers, whom neither has seen.
 */
export function learningCurve(data: LadderData, prior: LadderPrior, seed: number): LearningCurve {
  const divisions = heldOutMargins(data, { ...PLAN, seed }, (train, test) => {
    const order = randomOrder(train.length, seed);
    const half = order.subarray(0, Math.ceil(train.length / 2)).map((at) => train[at] ?? 0);
    return [half, train].map((rows) => linearMargins(fitRidge(data, rows, prior).model, data, test));
  });
  const [half, all] = [0, 1].map((model) =>
    meanLosses(
      divisions.map((margins) => margins[model] ?? new Float64Array()),
      data.labels,
    ),
  );
  const differences = Float64Array.from(half ?? [], (loss, row) => loss - (all?.[row] ?? NaN));
  const gain = pairedDifference(differences, data.groups);
  const meanOf = (losses: Float64Array | undefined): number =>
    (losses ?? new Float64Array()).reduce((sum, loss) => sum + loss, 0) / data.labels.length;
  return {
    half: meanOf(half),
    all: meanOf(all),
    verdict:
      lowerBound(gain, ALPHA) > 0 && gain.mean >= WORTH_SAYING
        ? 'still_learning'
        : upperBound(gain, ALPHA) < NOTICEABLE
          ? 'learnt_out'
          : 'not certain',
  };
}

export function curvePhrases({ half, all, verdict }: LearningCurve): Phrase[] {
  if (verdict === 'still_learning') return [phrase('ladder.still_learning', { gain: half - all })];
  return verdict === 'learnt_out' ? [phrase('ladder.learnt_out')] : [];
}
