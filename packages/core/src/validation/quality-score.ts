import type { FieldBatch } from '../features/types.ts';
import { CELL_OK } from '../rows/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import type { FieldDefinition } from '../schema/types.ts';
import { ONE_DAY } from './business/date-rules.ts';
import { ESSENTIAL_FIELDS, OTHER_INPUTS } from './essential-fields.ts';
import { valuesOf, type LayerContext } from './layer.ts';
import { MIN_CUSTOMERS } from './readiness-layer.ts';
import type { RowMarks } from './row-marks.ts';

/** Points of each part; they sum to 100. */
export const QUALITY_WEIGHTS = {
  completeness: 30,
  validity: 25,
  consistency: 15,
  uniqueness: 15,
  readiness: 15,
} as const;

/** Number of inputs besides the essential ones that is enough for full points. */
const ENOUGH_OTHER_INPUTS = 6;
/**
 * Weight of a derived value, relative to one in the file. The mapper gives up a column of which less than this share
 * can be read, so damaging a column until its field is derived instead gains nothing.
 */
const DERIVED = 0.8;

type Range = NonNullable<FieldDefinition['range']>;

const NO_RANGE: Range = { min: -Infinity, max: Infinity };

interface FieldTally {
  readonly field: FieldName;
  readonly weight: number;
  readonly range: Range;
  /** 1, or less where the field is derived. */
  readonly worth: number;
  usable: number;
  plausible: number;
}

/**
 * The quality score of a file, 0 to 100:
 *
 *     30 × completeness + 25 × validity + 15 × consistency + 15 × uniqueness + 15 × readiness
 *
 * Every part is a share of all N rows of the file, and only well-formed rows with a customer id add to it.
 * Weights of the essential fields: customer_id 4, tenure_months 3, contract_type 3, monthly_charges 3, total_charges 1.
 * A value derived from other columns counts 0.8, also in consistency if monthly or total charges are derived.
 *
 * - completeness: weighted share of the essential fields' cells that hold a readable value
 * - validity: weighted share of these cells that hold a readable value inside its plausible range (tenure 1–120 months,
 *   monthly charges 0.01–10,000)
 * - consistency: share of rows with plausible values and total ≥ monthly charges; if the file has a signup date, it
 *   must be known and not in the future
 * - uniqueness: share of rows whose customer id does not occur in an earlier row; these rows are the customers
 * - readiness: min(1, Σ plausible share of the other model inputs / 6) × min(1, customers / 50); if the file has seats
 *   purchased, seats used are plausible only up to a plausible number of them
 *
 * Blank, unreadable and implausible cells add nothing anywhere. So as long as the columns are mapped to the same
 * fields, none of these raises the score: blanking a cell, damaging a cell other than the id, moving an essential
 * number out of its range (except total charges, which have no practical limit), or replacing an id by that of another
 * row. The level of validation does not change the score. A file without rows scores 0.
 */
export class QualityTally {
  readonly #essential: readonly FieldTally[];
  readonly #others: readonly FieldTally[];
  readonly #latestSignup: number;
  readonly #hasSignup: boolean;
  /** Less when charges are computed from each other, which proves less. */
  readonly #consistencyWorth: number;
  #rows = 0;
  #customers = 0;
  #consistent = 0;

  constructor({ reader, now }: LayerContext) {
    const tally = (field: FieldName, weight: number): FieldTally => ({
      field,
      weight,
      range: rangeOf(field),
      worth: reader.mapped.has(field) ? 1 : DERIVED,
      usable: 0,
      plausible: 0,
    });
    this.#essential = ESSENTIAL_FIELDS.map(({ field, weight }) => tally(field, weight));
    this.#others = OTHER_INPUTS.filter((field) => reader.mapped.has(field) || reader.derived.has(field)).map((field) =>
      tally(field, 1),
    );
    this.#hasSignup = reader.mapped.has('signup_date');
    this.#latestSignup = now + ONE_DAY;
    this.#consistencyWorth = reader.mapped.has('total_charges') && reader.mapped.has('monthly_charges') ? 1 : DERIVED;
  }

  /** Counts one batch. Rows rejected by a rule that depends on the level still count: the score is about the file. */
  add(batch: FieldBatch, { identified, distinct }: RowMarks): void {
    this.#rows += batch.rowCount;
    for (let row = 0; row < batch.rowCount; row++) this.#customers += distinct[row] ?? 0;
    for (const tally of this.#essential) count(tally, batch, identified);
    for (const tally of this.#others) count(tally, batch, identified);
    const signup = this.#hasSignup ? batch.numeric('signup_date')?.values : undefined;
    this.#consistent += consistentRows(batch, identified, signup, this.#latestSignup);
  }

  /** 0 to 100, to one decimal. */
  score(): number {
    const rows = this.#rows;
    if (rows === 0) return 0;
    const weights = sum(this.#essential.map(({ weight }) => weight));
    const completeness =
      sum(this.#essential.map(({ weight, worth, usable }) => weight * worth * usable)) / (rows * weights);
    const validity =
      sum(this.#essential.map(({ weight, worth, plausible }) => weight * worth * plausible)) / (rows * weights);
    const others = sum(this.#others.map(({ worth, plausible }) => worth * plausible)) / rows;
    const readiness = Math.min(1, others / ENOUGH_OTHER_INPUTS) * Math.min(1, this.#customers / MIN_CUSTOMERS);
    const points =
      QUALITY_WEIGHTS.completeness * completeness +
      QUALITY_WEIGHTS.validity * validity +
      QUALITY_WEIGHTS.consistency * this.#consistencyWorth * (this.#consistent / rows) +
      QUALITY_WEIGHTS.uniqueness * (this.#customers / rows) +
      QUALITY_WEIGHTS.readiness * readiness;
    // Rounded down, so that only a flawless file scores 100; the small term absorbs floating-point error.
    return Math.floor(points * 10 + 1e-6) / 10;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function count(tally: FieldTally, batch: FieldBatch, identified: Uint8Array): void {
  const column = valuesOf(batch, tally.field);
  if (column === undefined) {
    const texts = batch.text(tally.field);
    if (texts === undefined) return;
    for (let row = 0; row < batch.rowCount; row++) {
      if (identified[row] === 0 || texts[row] === '') continue;
      tally.usable++;
      tally.plausible++;
    }
    return;
  }
  const { values, status } = column;
  const { min, max } = tally.range;
  const limits = tally.field === 'seats_used' ? batch.numeric('seats_purchased')?.values : undefined;
  for (let row = 0; row < batch.rowCount; row++) {
    if (identified[row] === 0 || status[row] !== CELL_OK) continue;
    tally.usable++;
    const value = values[row] ?? NaN;
    if (value >= min && value <= max && (limits === undefined || fitsSeats(value, limits[row] ?? NaN)))
      tally.plausible++;
  }
}

const rangeOf = (field: FieldName): Range => fieldDefinition(field).range ?? NO_RANGE;

/** Seats used are plausible only beside a plausible number of seats purchased: blanking that number must not help. */
function fitsSeats(used: number, purchased: number): boolean {
  return used <= purchased && purchased >= rangeOf('seats_purchased').min;
}

/**
 * How many rows have total charges that cover a month, and a signup in the past if the file has one. Tenure and both
 * charges must be plausible, so that damaged values do not pass as consistent.
 */
function consistentRows(
  batch: FieldBatch,
  identified: Uint8Array,
  signup: Float64Array | undefined,
  latestSignup: number,
): number {
  const total = batch.numeric('total_charges')?.values;
  const monthly = batch.numeric('monthly_charges')?.values;
  const tenure = batch.numeric('tenure_months')?.values;
  if (total === undefined || monthly === undefined || tenure === undefined) return 0;
  const [months, money, sum] = [rangeOf('tenure_months'), rangeOf('monthly_charges'), rangeOf('total_charges')];
  let rows = 0;
  for (let row = 0; row < batch.rowCount; row++) {
    const all = total[row] ?? NaN;
    const month = monthly[row] ?? NaN;
    const age = tenure[row] ?? NaN;
    if (
      identified[row] === 1 &&
      age >= months.min &&
      age <= months.max &&
      month >= money.min &&
      month <= money.max &&
      all >= sum.min &&
      all <= sum.max &&
      all + 0.005 >= month &&
      (signup === undefined || (signup[row] ?? NaN) <= latestSignup)
    )
      rows++;
  }
  return rows;
}
