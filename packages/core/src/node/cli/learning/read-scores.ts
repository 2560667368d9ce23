import { createFieldReader } from '../../../features/index.ts';
import type { FieldBatch } from '../../../features/types.ts';
import { mapColumns } from '../../../mapping/index.ts';
import type { MappingAnswers, MappingOverrides } from '../../../mapping/types.ts';
import type { Outcome } from '../../../learning/labels/outcome.ts';
import { isMissing, parseNumber } from '../../../rows/values/index.ts';
import type { Table } from '../../../rows/types.ts';
import { requireCustomerId } from '../../../scoring/require-customer-id.ts';
import { withInput } from '../files/open-input.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The column of results that holds what was said. */
const PROBABILITY = 'churn_probability';
const HAD_LEFT = 'already_churned';
const MONTHS = 12;

export interface ReadOptions {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  readonly now: Date;
}

/** What was said of customers, an entry per row that has a score. */
export interface ReadScores {
  readonly customerIds: readonly string[];
  readonly probabilities: Float64Array;
  /** A year of charges, NaN where unknown; null where the file has no charges. */
  readonly annualRevenue: Float64Array | null;
  /** Rows without an id or a score. */
  readonly leftOut: number;
  /** Rows of customers who had left when they were scored: nothing was foretold of them. */
  readonly hadLeft: number;
}

/**
 * Reads a file of results, as `retainwise score` and downloads write it.
 *
 * @throws UsageError when it has no scores, InputError when it is not a table or has no customer ids
 */
export function readScores(file: string, options: ReadOptions, io: CliIo): Promise<ReadScores> {
  return withInput(file, io, async ({ table }) => {
    const at = table.header.indexOf(PROBABILITY);
    if (at < 0)
      throw new UsageError(
        `"${file}" has no column "${PROBABILITY}".`,
        'Pass a file of results, as retainwise score writes it.',
        { location: file },
      );
    const leftAt = table.header.indexOf(HAD_LEFT);
    const customerIds: string[] = [];
    const probabilities: number[] = [];
    const revenue: number[] = [];
    let [leftOut, hadLeft, anyRevenue] = [0, 0, false];
    for await (const { batch, isRow } of fieldBatches(table, options)) {
      const ids = batch.text('customer_id') ?? [];
      const charges = batch.numeric('monthly_charges')?.values;
      anyRevenue ||= charges !== undefined;
      for (let row = 0; row < batch.rowCount; row++) {
        const id = ids[row] ?? '';
        const p = parseNumber(batch.column(at)[row] ?? '', '.');
        const isScored = id !== '' && p >= 0 && p <= 1 && isRow(row);
        const isGone = isScored && leftAt >= 0 && batch.column(leftAt)[row] === 'true';
        if (!isScored) leftOut++;
        if (isGone) hadLeft++;
        if (!isScored || isGone) continue;
        customerIds.push(id);
        probabilities.push(p);
        revenue.push(MONTHS * (charges?.[row] ?? NaN));
      }
    }
    return {
      customerIds,
      probabilities: Float64Array.from(probabilities),
      annualRevenue: anyRevenue ? Float64Array.from(revenue) : null,
      leftOut,
      hadLeft,
    };
  });
}

export interface ReadLeavers {
  readonly outcomes: readonly Outcome[];
  /** Rows without an id or a readable date. */
  readonly leftOut: number;
}

/**
 * Reads a file of who left and when, through the same mapping as files of customers.
 *
 * @throws UsageError when it has no dates of departure, InputError when it is not a table or has no customer ids
 */
export function readLeavers(file: string, options: ReadOptions, io: CliIo): Promise<ReadLeavers> {
  return withInput(file, io, async ({ table }) => {
    const outcomes: Outcome[] = [];
    let [leftOut, rows] = [0, 0];
    for await (const { batch, isRow } of fieldBatches(table, options)) {
      const ids = batch.text('customer_id') ?? [];
      const dates = batch.numeric('churn_date')?.values;
      if (dates === undefined)
        throw new UsageError(
          `No column of "${file}" is known as the date on which customers left.`,
          'Name the column churn_date, or pass --map churn_date=COLUMN.',
          { location: file },
        );
      for (let row = 0; row < batch.rowCount; row++) {
        rows++;
        const [id, date] = [ids[row] ?? '', dates[row] ?? NaN];
        if (!isRow(row) || id === '' || Number.isNaN(date)) {
          leftOut++;
          continue;
        }
        outcomes.push({
          id: String(rows),
          customerId: id,
          event: 'ended',
          from: date,
          to: date,
          state: 'recorded',
          supersedes: null,
        });
      }
    }
    return { outcomes, leftOut };
  });
}

interface ReadBatch {
  readonly batch: FieldBatch;
  readonly isRow: (row: number) => boolean;
}

async function* fieldBatches(table: Table, { overrides, answers, now }: ReadOptions): AsyncGenerator<ReadBatch> {
  const { header, sample, format } = table;
  const mapping = mapColumns({ header, sample, format, overrides: ofHeader(overrides, header), answers, asOf: now });
  requireCustomerId(mapping);
  const reader = createFieldReader({ header, sample, mapping, options: { now } });
  for await (const batch of table.batches()) {
    yield { batch: reader.read(batch), isRow: (row) => !batch.defects.has(row) && !isEmpty(batch.rows[row] ?? []) };
  }
}

/** Decisions about columns that a file has: those of one command may be about either of its files. */
export function ofHeader(overrides: MappingOverrides, header: readonly string[]): MappingOverrides {
  return Object.fromEntries(
    Object.entries(overrides).filter(([, column]) => column === null || header.includes(column)),
  );
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => isMissing(cell));
