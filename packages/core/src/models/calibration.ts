import { sigmoid } from '../numerics/logistic.ts';

/**
 * A strictly increasing map from a model's log-odds to calibrated ones. Strictly, so that a calibration never ties what
 * the model tells apart, and never hides a reason.
 */
export type Calibration =
  | { readonly kind: 'none' }
  /** Platt (1999): `slope × margin + intercept`, slope > 0. */
  | { readonly kind: 'platt'; readonly slope: number; readonly intercept: number }
  /**
   * The line through `points` [margin, calibrated margin], both strictly increasing; beyond its ends it has slope 1.
   */
  | { readonly kind: 'isotonic'; readonly points: readonly (readonly [margin: number, calibrated: number])[] };

/** A function from a model's log-odds to its calibrated probability. */
export function calibrator(calibration: Calibration): (margin: number) => number {
  switch (calibration.kind) {
    case 'none':
      return sigmoid;
    case 'platt': {
      const { slope, intercept } = calibration;
      return (margin) => sigmoid(slope * margin + intercept);
    }
    case 'isotonic': {
      const margins = Float64Array.from(calibration.points, ([margin]) => margin);
      const values = Float64Array.from(calibration.points, ([, value]) => value);
      return (margin) => sigmoid(interpolate(margins, values, margin));
    }
  }
}

function interpolate(xs: Float64Array, ys: Float64Array, x: number): number {
  const last = xs.length - 1;
  const at = (values: Float64Array, i: number): number => values[i] ?? 0;
  if (last < 0) return x;
  if (x <= at(xs, 0)) return at(ys, 0) + (x - at(xs, 0));
  if (x >= at(xs, last)) return at(ys, last) + (x - at(xs, last));
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(xs, middle) <= x) low = middle;
    else high = middle;
  }
  const share = (x - at(xs, low)) / (at(xs, high) - at(xs, low));
  return at(ys, low) + share * (at(ys, high) - at(ys, low));
}
