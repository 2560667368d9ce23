import type { DashboardState } from '@retainwise/openapi';

type Interval = DashboardState['expected_leavers'];

/** Of the standard normal distribution: 80 % lie within as many standard deviations of the mean. */
const Z_80 = 1.2815515655446004;

/**
 * The interval of a sum of independent events, by its mean and variance.
 *
 * @param variance left out where it was not recorded
 * @param most that the sum can be
 */
export function interval(
  estimate: number,
  variance: number | undefined,
  { most = Infinity, isWhole = false }: { readonly most?: number; readonly isWhole?: boolean } = {},
): Interval {
  if (variance === undefined) return { estimate, low: null, high: null, confidence: 0.8 };
  const half = Z_80 * Math.sqrt(variance);
  const [low, high] = [Math.max(0, estimate - half), Math.min(most, estimate + half)];
  // Whole customers, away from the estimate: not narrower than was computed.
  return isWhole
    ? { estimate, low: Math.floor(low), high: Math.ceil(high), confidence: 0.8 }
    : { estimate, low: cents(low), high: cents(high), confidence: 0.8 };
}

const cents = (amount: number): number => Math.round(100 * amount) / 100;
