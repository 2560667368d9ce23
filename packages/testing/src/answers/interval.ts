import type { DashboardState } from '@retainwise/openapi';

/** Of the standard normal distribution: 80 % lie within as many standard deviations of the mean. */
const Z_80 = 1.2815515655446004;

/** As the API has it: the mean of independent events, and four in five of their sums. */
export function interval(
  estimate: number,
  variance: number | undefined,
  { most = Infinity, whole = false }: { readonly most?: number; readonly whole?: boolean } = {},
): DashboardState['expected_leavers'] {
  if (variance === undefined) return { estimate, low: null, high: null, confidence: 0.8 };
  const half = Z_80 * Math.sqrt(variance);
  const low = Math.max(0, estimate - half);
  const high = Math.min(most, estimate + half);
  return whole
    ? { estimate, low: Math.floor(low), high: Math.ceil(high), confidence: 0.8 }
    : { estimate, low: Math.round(100 * low) / 100, high: Math.round(100 * high) / 100, confidence: 0.8 };
}
