/** Before, a rate says little. */
const MIN_MS = 2_000;
const MIN_SHARE = 0.03;

/** How fast something goes. */
export interface Pace {
  /** Seconds until it is done, by how fast it went until now; null while that is not known. */
  secondsLeft(fraction: number | null): number | null;
}

/** @param now milliseconds of a clock that does not go back */
export function createPace(now: () => number = () => performance.now()): Pace {
  let first: { readonly fraction: number; readonly at: number } | null = null;
  return {
    secondsLeft(fraction) {
      if (fraction === null) return null;
      // What begins anew is measured anew.
      if (first === null || fraction < first.fraction) first = { fraction, at: now() };
      const [ms, share] = [now() - first.at, fraction - first.fraction];
      if (ms < MIN_MS || share < MIN_SHARE || fraction >= 1) return null;
      return ((1 - fraction) * ms) / share / 1_000;
    },
  };
}
