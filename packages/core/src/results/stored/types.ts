import type { RiskLevel, RiskScale } from '../../models/risk-level.ts';
import type { ScoreMethod } from '../../models/types.ts';

/**
 * Scored rows in the form in which they are stored: numbers, and texts in UTF-8. Plain data, whose memory can be moved
 * to another thread. Arrays have one entry for each row, ascending by row number.
 */
export interface StoredRows {
  /** At most `MAX_STORED_ROW`. */
  readonly rowNumbers: Int32Array<ArrayBuffer>;
  /** See `standingOf`. */
  readonly standings: Uint8Array<ArrayBuffer>;
  /** See `ResultWords.parts`. */
  readonly kinds: Int16Array<ArrayBuffer>;
  readonly probabilities: Float64Array<ArrayBuffer>;
  /** Annual revenue at risk; NaN where it is not known. */
  readonly revenues: Float64Array<ArrayBuffer>;
  /** Of each row its customer id, customer name (empty: none), own cells and reasons, one behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each of the four ends in `bytes`: rows × 4. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** The last row that can be stored: its number has 32 bits, here and in the database. */
export const MAX_STORED_ROW = 2 ** 31 - 1;

/** Texts of a stored row. */
export const TEXTS_PER_ROW = 4;

/** What stands in one stored row, as it is read again. */
export interface StoredRow {
  readonly rowNumber: number;
  readonly standing: number;
  readonly kind: number;
  readonly probability: number;
  readonly revenue: number | null;
  readonly customerId: string;
  readonly customerName: string | null;
  readonly reasons: Uint8Array;
}

/** What rows have in common that one model scored in one way. */
export interface KindWords {
  /** Position in `models`. */
  readonly model: number;
  readonly method: ScoreMethod;
  readonly baseProbability: number;
  readonly experimentGroup: string;
  readonly routingReason: string;
  readonly currency: string | null;
}

export interface ModelWords {
  readonly id: string;
  readonly version: string;
  /** Key, label, and the median among the customers of the file as a person would write it, of each factor. */
  readonly factors: readonly (readonly [key: string, label: string, median: string | null])[];
}

/** What one writer of rows adds to the words of a file. */
export interface WordsPart {
  readonly models: readonly ModelWords[];
  readonly kinds: readonly KindWords[];
  /** Values of factors that recur, as a person would write them. */
  readonly texts: readonly string[];
  /** Rows of each standing. */
  readonly counts: readonly number[];
}

/**
 * What the numbers of stored rows mean. Kept with them, so that what was said once stays as it was when models change
 * or are gone.
 */
export interface ResultWords {
  readonly version: 1;
  readonly scale: RiskScale;
  /** By the writer of the row. The kind of a row is `KINDS_PER_PART × part + position in its kinds`. */
  readonly parts: readonly WordsPart[];
}

export const KINDS_PER_PART = 256;

const LEVELS: readonly RiskLevel[] = ['low', 'medium', 'high'];
export const STANDINGS = 2 * LEVELS.length;

/**
 * Level of a customer and whether it has left, as one number: low, medium, high, then the same of those who have left.
 * Among customers, it never falls while the probability rises.
 */
export function standingOf(level: RiskLevel, alreadyChurned: boolean): number {
  return LEVELS.indexOf(level) + (alreadyChurned ? LEVELS.length : 0);
}

export function levelOfStanding(standing: number): RiskLevel {
  return LEVELS[standing % LEVELS.length] ?? 'low';
}

export function hasLeft(standing: number): boolean {
  return standing >= LEVELS.length;
}
