import type { FieldBatch } from '../features/types.ts';
import { CELL_OK } from '../rows/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import type { FieldDefinition } from '../schema/types.ts';
import { ONE_DAY } from './business/date-rules.ts';
import { ESSENTIAL_FIELDS, OTHER_INPUTS } from './fields-that-matter.ts';
import { valuesOf, type LayerContext } from './layer.ts';
import { FEWEST_ROWS } from './readiness-layer.ts';
import type { RowMarks } from './row-marks.ts';

/** Points of each part; they sum to 100. */
export const QUALITY_WEIGHTS = { completeness: 30, validity: 25, consistency: 15, uniqueness: 15, readiness: 15 } as const;

const OTHER_INPUT_WEIGHT = 0.5;
/** Inputs beside the essential ones that make a file rich enough. */
const ENOUGH_OTHER_INPUTS = 6;

type Range = NonNullable<FieldDefinition['range']>;

const NO_RANGE: Range = { min: -Infinity, max: Infinity };

interface FieldMeter {
  readonly field: FieldName;
  readonly weight: number;
  readonly range: Range;
  usable: number;
  plausible: number;
}

interface ConsistencyMeter {
  /** Whether a row shows that it keeps the rule; false when a part is missing. */
  readonly holds: (batch: FieldBatch) => (row: number) => boolean;
  rows: number;
}

/**
 * The quality score of a file, 0 to 100:
 *
 *     30 × completeness + 25 × validity + 15 × consistency + 15 × uniqueness + 15 × readiness
 *
 * Every part is a share of all N rows of the file, and only rows without a defect and with a customer id add to it.
 * Fields that matter, with weights: customer_id 4, tenure_months 3,
 * contract_type 3, monthly_charges 3, total_charges 1, always; and 0.5 for every other model input the file has.
 *
 * - completeness: weighted share of cells of these fields that hold a readable value
 * - validity: weighted share of their cells that hold a readable value inside its plausible range (tenure 1–120, monthly charges 0.01–10,000)
 * - consistency: share of rows that show that they keep the rules between columns: total ≥ monthly charges after the
 *   first month; seats used ≤ purchased where the file has both; signup date not in the future where it has one
 * - uniqueness: share of rows whose customer id no earlier row has; these rows are the customers
 * - readiness: min(1, Σ completeness of the other model inputs / 6) × min(1, customers / 50)
 *
 * A cell that is blank or cannot be read adds nothing anywhere, so blanking a cell, damaging one other than the id, or replacing an
 * id by that of another row never raises the score. The level of validation does not change it. A file without rows has 0.
 */
export class QualityMeter {
  readonly #fields: readonly FieldMeter[];
  readonly #rules: readonly ConsistencyMeter[];
  #rows = 0;
  #customers = 0;

  constructor({ reader, now }: LayerContext) {
    const has = (field: FieldName) => reader.mapped.has(field) || reader.derived.has(field);
    const meter = (field: FieldName, weight: number): FieldMeter => ({ field, weight, range: fieldDefinition(field).range ?? NO_RANGE, usable: 0, plausible: 0 });
    this.#fields = [
      ...ESSENTIAL_FIELDS.map(({ field, weight }) => meter(field, weight)),
      ...OTHER_INPUTS.filter(has).map((field) => meter(field, OTHER_INPUT_WEIGHT)),
    ];
    this.#rules = [
      { holds: totalCoversMonth, rows: 0 },
      ...(has('seats_used') && has('seats_purchased') ? [{ holds: seatsSuffice, rows: 0 }] : []),
      ...(has('signup_date') ? [{ holds: signedUpBefore(now + ONE_DAY), rows: 0 }] : []),
    ];
  }

  /** Counts one batch. Rows rejected by a rule that depends on the level still count: the score is about the file. */
  add(batch: FieldBatch, { identified, distinct }: RowMarks): void {
    this.#rows += batch.rowCount;
    for (let row = 0; row < batch.rowCount; row++) this.#customers += distinct[row] ?? 0;
    for (const meter of this.#fields) count(meter, batch, identified);
    for (const rule of this.#rules) {
      const holds = rule.holds(batch);
      for (let row = 0; row < batch.rowCount; row++) if (identified[row] === 1 && holds(row)) rule.rows++;
    }
  }

  /** 0 to 100, to one decimal. */
  score(): number {
    const rows = this.#rows;
    if (rows === 0) return 0;
    const weights = sum(this.#fields.map(({ weight }) => weight));
    const completeness = sum(this.#fields.map(({ weight, usable }) => weight * usable)) / (rows * weights);
    const validity = sum(this.#fields.map(({ weight, plausible }) => weight * plausible)) / (rows * weights);
    const consistency = sum(this.#rules.map((rule) => rule.rows)) / (rows * this.#rules.length);
    const others = sum(this.#fields.slice(ESSENTIAL_FIELDS.length).map(({ usable }) => usable)) / rows;
    const readiness = Math.min(1, others / ENOUGH_OTHER_INPUTS) * Math.min(1, this.#customers / FEWEST_ROWS);
    const points = QUALITY_WEIGHTS.completeness * completeness
      + QUALITY_WEIGHTS.validity * validity
      + QUALITY_WEIGHTS.consistency * consistency
      + QUALITY_WEIGHTS.uniqueness * (this.#customers / rows)
      + QUALITY_WEIGHTS.readiness * readiness;
    // Rounded down, so that only a file without a flaw has 100; the small term absorbs floating-point dust.
    return Math.floor(points * 10 + 1e-6) / 10;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function count(meter: FieldMeter, batch: FieldBatch, identified: Uint8Array): void {
  const column = valuesOf(batch, meter.field);
  if (column === undefined) {
    const texts = batch.text(meter.field);
    if (texts === undefined) return;
    for (let row = 0; row < batch.rowCount; row++) {
      if (identified[row] === 0 || texts[row] === '') continue;
      meter.usable++;
      meter.plausible++;
    }
    return;
  }
  const { values, status } = column;
  const { min, max } = meter.range;
  for (let row = 0; row < batch.rowCount; row++) {
    if (identified[row] === 0 || status[row] !== CELL_OK) continue;
    meter.usable++;
    const value = values[row] ?? NaN;
    if (value >= min && value <= max) meter.plausible++;
  }
}

const NEVER = () => false;

function totalCoversMonth(batch: FieldBatch): (row: number) => boolean {
  const total = batch.numeric('total_charges')?.values;
  const monthly = batch.numeric('monthly_charges')?.values;
  const tenure = batch.numeric('tenure_months')?.values;
  if (total === undefined || monthly === undefined || tenure === undefined) return NEVER;
  // Within its first month a customer shows nothing; damage that makes a tenure look new must not look like consistency.
  return (row) => (tenure[row] ?? NaN) >= 1 && (monthly[row] ?? NaN) >= 0 && (total[row] ?? NaN) + 0.005 >= (monthly[row] ?? NaN);
}

function seatsSuffice(batch: FieldBatch): (row: number) => boolean {
  const used = batch.numeric('seats_used')?.values;
  const purchased = batch.numeric('seats_purchased')?.values;
  if (used === undefined || purchased === undefined) return NEVER;
  return (row) => (used[row] ?? NaN) >= 0 && (used[row] ?? NaN) <= (purchased[row] ?? NaN);
}

function signedUpBefore(latest: number): (batch: FieldBatch) => (row: number) => boolean {
  return (batch) => {
    const signup = batch.numeric('signup_date')?.values;
    return signup === undefined ? NEVER : (row) => (signup[row] ?? NaN) <= latest;
  };
}
