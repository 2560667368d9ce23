import type { RiskLevel } from '../models/risk-level.ts';
import { hasLeft, levelOfStanding } from '../results/stored/types.ts';

export type RowSort =
  | 'churn_probability'
  | '-churn_probability'
  | 'revenue_at_risk'
  | '-revenue_at_risk'
  | 'row_number';

export interface RowsQuery {
  /** Only customers with this level. Those who have already left are in none, unless asked for. */
  readonly riskLevel?: RiskLevel;
  readonly alreadyChurned?: boolean;
}

export interface RowFigures {
  readonly rowNumbers: Int32Array;
  readonly standings: Uint8Array;
  readonly probabilities: Float64Array;
  /** NaN where it is not known. */
  readonly revenues: Float64Array;
}

/** Whether a row of this standing is asked for, as the API has it. */
export function admits({ riskLevel, alreadyChurned }: RowsQuery, standing: number): boolean {
  const left = alreadyChurned ?? (riskLevel === undefined ? undefined : false);
  return (
    (riskLevel === undefined || levelOfStanding(standing) === riskLevel) &&
    (left === undefined || hasLeft(standing) === left)
  );
}

/**
 * Positions of all rows in an order, as the API has it: customers before those who have left, rows without a value
 * behind the others, and rows with the same value in the order of the file, or the reverse of it from high to low.
 */
export function sortedRows(sort: RowSort, { rowNumbers, standings, probabilities, revenues }: RowFigures): Uint32Array {
  const rows = Uint32Array.from(rowNumbers, (_, i) => i);
  if (sort === 'row_number') return rows;
  const values = sort.endsWith('churn_probability') ? probabilities : revenues;
  const sign = sort.startsWith('-') ? -1 : 1;
  const group = (row: number): number =>
    2 * Number(hasLeft(standings[row] ?? 0)) + Number(Number.isNaN(values[row] ?? NaN));
  return rows.sort((a, b) => {
    const apart = group(a) - group(b);
    if (apart !== 0) return apart;
    const [one = NaN, other = NaN] = [values[a], values[b]];
    // Where there is no value, the order of the file remains.
    if (Number.isNaN(one)) return a - b;
    return one === other ? sign * (a - b) : sign * (one - other);
  });
}
