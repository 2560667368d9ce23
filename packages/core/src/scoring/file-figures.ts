import type { LogOddsCounts } from '../models/heights/log-odds-counts.ts';

/** What one model needs to know of the whole file before it scores the first row: plain data. */
export interface ModelFigures {
  /** Its customers who are scored and have not left. */
  readonly rows: number;
  /** What it gives them before its height is set; null for models that keep theirs. */
  readonly counts: LogOddsCounts | null;
  /** Median of each factor as people write it; null where there is none. */
  readonly medians: readonly (string | null)[];
}

/** What one model needs to know of some rows of a file: counts, which are added up for the file. Plain data. */
export interface ModelCounts {
  readonly rows: number;
  readonly counts: LogOddsCounts | null;
  /** Of each factor, how often each value came. */
  readonly values: readonly ReadonlyMap<number, number>[];
}

/** Found in a first reading of a file, for each model of its routing. */
export interface FileFigures {
  readonly models: readonly ModelFigures[];
}
