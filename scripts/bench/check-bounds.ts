import { NOISE_FACTOR, type Bound } from './bounds.ts';

/** What a benchmark printed. */
export type BenchLine = Readonly<Record<string, unknown>>;

/** A bound beside what was measured. */
export interface Verdict {
  /** Bench, what it was measured on, and the measure. */
  readonly name: string;
  /** What was measured; null when nothing was. */
  readonly measured: number | null;
  /** The bound in words: `at most 1.2`. */
  readonly bound: string;
  readonly missed: boolean;
  /** What is wrong, in words; what was measured when nothing is. */
  readonly message: string;
}

/** Compares what was measured with the bounds. A bound without a measurement is missed: it would protect nothing. */
export function checkBounds(bounds: readonly Bound[], lines: readonly BenchLine[]): Verdict[] {
  return bounds.flatMap((bound) => {
    const matching = lines.filter((line) => matches(bound, line));
    return matching.length === 0 ? [verdictOn(bound, undefined)] : matching.map((line) => verdictOn(bound, line));
  });
}

function matches({ bench, where = {} }: Bound, line: BenchLine): boolean {
  return line['bench'] === bench && Object.entries(where).every(([key, value]) => line[key] === value);
}

function verdictOn(bound: Bound, line: BenchLine | undefined): Verdict {
  const { bench, where = {}, measure, noisy = false } = bound;
  const about = Object.values(where).join(', ');
  const name = `${bench}${about === '' ? '' : ` (${about})`} ${measure}`;
  const words = wordsOf(bound);
  const value = line?.[measure];
  if (typeof value !== 'number' || !Number.isFinite(value))
    return {
      name,
      measured: null,
      bound: words,
      missed: true,
      message: `${name} was not measured; it must be ${words}.`,
    };
  const excess = excessOf(bound, value);
  const missed = excess > (noisy ? NOISE_FACTOR : 1);
  const beyond = excess > 1 ? `: ${Math.round(100 * (excess - 1))} % beyond the bound` : '';
  const tolerated = excess > 1 && !missed ? ', tolerated because it is noisy' : '';
  return {
    name,
    measured: value,
    bound: words,
    missed,
    message: `${name} is ${value}; it must be ${words}${beyond}${tolerated}.`,
  };
}

/** How often the bound fits into what was measured, or the other way round: more than 1 is beyond it. */
function excessOf({ atLeast, atMost }: Bound, value: number): number {
  // Nothing is beyond no bound, not even one of 0.
  const above = atMost === undefined || value === 0 ? 0 : value / atMost;
  return Math.max(above, atLeast === undefined ? 0 : atLeast / value);
}

function wordsOf({ atLeast, atMost, noisy }: Bound): string {
  const parts = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return `${parts.join(' and ')}${noisy ? ' (noisy)' : ''}`;
}
