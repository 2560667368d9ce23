import type { Fit } from '../evidence/fit.ts';
import type { NameMatch } from '../names/name-match.ts';

/** A pairing of a column and a field that may be right. */
export interface Candidate extends NameMatch {
  /** Index of the column. */
  readonly column: number;
  /** Name and values together, 0 to 1. */
  readonly confidence: number;
  readonly fit: Fit;
}
