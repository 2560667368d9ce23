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

/** Found in a first reading of a file, for each model of its routing. */
export interface FileFigures {
  readonly models: readonly ModelFigures[];
}
