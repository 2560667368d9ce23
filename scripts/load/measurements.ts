/** How long requests of each kind took, and what went wrong. */
export class Measurements {
  readonly #durations = new Map<string, number[]>();
  readonly errors: string[] = [];
  /** Requests that the API had no room for at first, and that were sent again when it said. */
  retries = 0;

  /** Measures one request; one that fails is written down, and is null. */
  async measure<T>(kind: string, work: () => Promise<T>): Promise<T | null> {
    const began = performance.now();
    try {
      const result = await work();
      this.add(kind, performance.now() - began);
      return result;
    } catch (error) {
      this.errors.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }

  add(kind: string, milliseconds: number): void {
    const durations = this.#durations.get(kind) ?? [];
    durations.push(milliseconds);
    this.#durations.set(kind, durations);
  }

  kinds(): readonly string[] {
    return [...this.#durations.keys()];
  }

  /** In milliseconds. */
  percentile(kind: string, share: number): number {
    return percentileOf(this.#durations.get(kind) ?? [], share);
  }

  count(kind: string): number {
    return this.#durations.get(kind)?.length ?? 0;
  }
}

/** The smallest value that at least this share of all is not above (nearest rank); 0 of none. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * How much longer than all others on average the account that waited longest waited. All ask for the same, so 1 is its
 * fair share.
 *
 * @param delays of each account, for each of its predictions
 */
export function worstShare(delays: readonly (readonly number[])[]): number {
  const means = delays.filter((each) => each.length > 0).map((each) => meanOf(each));
  const all = meanOf(means);
  return all === 0 ? 0 : Math.max(...means) / all;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface LoadResult {
  readonly errors: number;
  readonly asked: number;
  readonly completed: number;
  readonly worstShare: number;
}

/** Twice of its fair share is the longest that anybody may wait. */
export const MAX_SHARE = 2;

/** What `--check` does not let pass, in words. */
export function faultsOf({ errors, asked, completed, worstShare: share }: LoadResult): readonly string[] {
  return [
    ...(errors > 0 ? [`${errors} requests failed`] : []),
    ...(completed < asked ? [`${asked - completed} of ${asked} predictions were lost`] : []),
    ...(share > MAX_SHARE ? [`an account waited ${share.toFixed(2)} times its fair share`] : []),
  ];
}
