import { describe, expect, it } from 'vitest';
import { calibrator } from '../models/calibration.ts';
import { sigmoid } from '../numerics/logistic.ts';
import { createRandom } from '../numerics/random.ts';
import { calibratedLogLoss, chooseCalibration, fitIsotonic, fitPlatt } from './fit-calibration.ts';
import { metricsOf } from '../numerics/metrics.ts';

/** Margins and outcomes that follow from them by `truth`. */
function sample(count: number, seed: number, truth: (margin: number) => number) {
  const random = createRandom(seed);
  const margins = Float64Array.from({ length: count }, () => 1.5 * random.normal());
  return { margins, labels: Uint8Array.from(margins, (margin) => Number(random.next() < truth(margin))) };
}

describe('Platt scaling', () => {
  it('recovers the line that generated the data', () => {
    const { margins, labels } = sample(40_000, 1, (margin) => sigmoid(0.6 * margin - 0.8));
    const fitted = fitPlatt(margins, labels);
    if (fitted.kind !== 'platt') throw new Error('no line was found');
    expect(fitted.slope).toBeCloseTo(0.6, 1);
    expect(fitted.intercept).toBeCloseTo(-0.8, 1);
  });

  it('gives none for a model that ranks in reverse', () => {
    const { margins, labels } = sample(2_000, 2, (margin) => sigmoid(-margin));
    expect(fitPlatt(margins, labels)).toEqual({ kind: 'none' });
  });

  it('stays finite for separable classes', () => {
    const fitted = fitPlatt(Float64Array.of(-3, -2, 2, 3), Uint8Array.of(0, 0, 1, 1));
    expect(Number.isFinite(calibratedLogLoss(fitted, Float64Array.of(-3, 3), Uint8Array.of(0, 1)))).toBe(true);
  });
});

describe('isotonic calibration', () => {
  it('is monotone, and fits a nonlinear truth better than a line', () => {
    const truth = (margin: number): number => (margin < 0 ? 0.1 : margin < 1 ? 0.3 : 0.7);
    const { margins, labels } = sample(20_000, 3, truth);
    const fitted = fitIsotonic(margins, labels);
    const probabilityOf = calibrator(fitted);
    let before = 0;
    for (let margin = -4; margin <= 4; margin += 0.05) {
      expect(probabilityOf(margin)).toBeGreaterThan(before);
      before = probabilityOf(margin);
    }
    const fresh = sample(20_000, 4, truth);
    expect(metricsOf(fresh.margins.map(probabilityOf), fresh.labels).ece).toBeLessThan(0.02);
    expect(metricsOf(fresh.margins.map(sigmoid), fresh.labels).ece).toBeGreaterThan(0.05);
  });
});

describe('chooseCalibration', () => {
  it('chooses none for calibrated margins, Platt where a line corrects them, isotonic where no line does', () => {
    const chosen = (truth: (margin: number) => number) => {
      const { margins, labels } = sample(20_000, 5, truth);
      return chooseCalibration(margins, labels, 1).calibration.kind;
    };
    expect(chosen((margin) => sigmoid(0.5 * margin - 1))).toBe('platt');
    expect(chosen((margin) => (margin < 0 ? 0.05 : 0.6))).toBe('isotonic');
    const { margins, labels } = sample(20_000, 6, sigmoid);
    const { crossValidated } = chooseCalibration(margins, labels, 1);
    expect(Math.abs(crossValidated.none - crossValidated.platt)).toBeLessThan(1e-3);
  });
});
