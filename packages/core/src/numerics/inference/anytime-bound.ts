/** The sample size at which bounds are tightest where nothing else is said. */
const TIGHTEST_AT = 200;

/**
 * The width ρ of the mixture that makes an anytime-valid bound tightest at a sample size:
 * √((−2 ln α + ln(1 − 2 ln α)) / n*) (Waudby-Smith et al. 2021, the approximation of their appendix).
 */
export function mixtureWidth(alpha: number, tightestAt = TIGHTEST_AT): number {
  const twice = -2 * Math.log(alpha);
  return Math.sqrt((twice + Math.log(twice + 1)) / tightestAt);
}

/**
 * How far a mean may be from the truth at any of all looks, with an error of α over all of them together: the
 * asymptotic confidence sequence s √(2 (nρ² + 1) / (n²ρ²) · ln(√(nρ² + 1) / α)) of Waudby-Smith, Arbour, Sinha, Kennedy
 * and Ramdas (2021, theorem 2.2). Two-sided; as a bound of one side it is on the safe side.
 *
 * @param deviation standard deviation of the values
 */
export function anytimeRadius(deviation: number, n: number, alpha: number, rho = mixtureWidth(alpha)): number {
  const spread = n * rho * rho + 1;
  return deviation * Math.sqrt(((2 * spread) / (n * n * rho * rho)) * Math.log(Math.sqrt(spread) / alpha));
}
