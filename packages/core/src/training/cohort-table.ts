import { createFieldReader } from '../features/index.ts';
import { joinBatches } from '../features/join-batches.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { ColumnFormat } from '../rows/types.ts';
import { customerGroups } from './customer-groups.ts';
import { TrainingError } from './training-error.ts';
import type { TrainingTable } from './training-table.ts';

/** What was known of customers at one moment, and what became of them. */
export interface Cohort {
  /** UTC milliseconds. */
  readonly asOf: number;
  /** ISO 4217 of the account at that time; null where it is not known. */
  readonly currency: string | null;
  readonly rows: readonly (readonly string[])[];
  /** 0 (stayed) or 1 (left) for each row. */
  readonly labels: readonly number[];
}

export interface CohortTableInput {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly formats: readonly (ColumnFormat | null)[] | null;
  readonly horizonDays: number;
  /** With the same columns, oldest first. */
  readonly cohorts: readonly Cohort[];
}

/**
 * Customers of several moments as one table with outcomes. Ages are as of the moment of each, so that nothing of a
 * later one is known.
 *
 * @throws TrainingError ERR-4201 without a row
 */
export function cohortTable({ header, mapping, formats, horizonDays, cohorts }: CohortTableInput): TrainingTable {
  const filled = cohorts.filter(({ rows }) => rows.length > 0);
  const last = filled.at(-1);
  if (last === undefined)
    throw TrainingError.unsuitable('No window of a score has closed yet.', 'Wait until windows have closed.');
  const readers = filled.map(({ asOf, currency, rows }) =>
    createFieldReader({ header, sample: rows, mapping, formats, options: { now: new Date(asOf), currency } }),
  );
  const batches = filled.map(({ rows }, i) => readers[i]?.read({ firstRow: 1, rows, defects: new Map() }));
  const batch = joinBatches(batches.filter((each) => each !== undefined));
  const reader = readers.at(-1);
  if (reader === undefined) throw new RangeError('a cohort has a reader');
  const labels = Uint8Array.from(filled.flatMap((cohort) => cohort.labels));
  const rows = Int32Array.from(labels, (_, row) => row);
  const left = labels.reduce((sum, label) => sum + label, 0);
  const column = `left within ${horizonDays} days`;
  return {
    header,
    mapping,
    reader,
    batch,
    labelColumn: column,
    label: {
      column,
      yesMeans: 'left',
      decidedBy: 'you',
      values: [
        { value: 'left', rows: left, readAs: 'left' },
        { value: 'stayed', rows: labels.length - left, readAs: 'stayed' },
      ],
      empty: 0,
      unreadable: 0,
      sentence: `Of ${labels.length} scores whose windows have closed, ${left} were of customers who then left.`,
    },
    rows,
    labels,
    groups: customerGroups({ header, mapping, batch }, rows),
    moments: filled.length < 2 ? null : Float64Array.from(filled.flatMap(({ asOf, rows: own }) => own.map(() => asOf))),
    leftOut: 0,
    now: last.asOf,
    asOf: { date: new Date(last.asOf), source: 'given' },
  };
}
