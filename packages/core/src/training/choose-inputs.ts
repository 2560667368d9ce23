import { createEncoder } from '../models/forest-model/encode.ts';
import type { EncodedInput } from '../models/forest-model/encoder-spec.ts';
import { fitEncoder, type DroppedColumn, type FittedEncoder } from './fit-encoder.ts';
import { columnOf, findLeaks, type Leak } from './leaks/find-leaks.ts';
import { TrainingError } from './training-error.ts';
import { findColumn, type TrainingTable } from './training-table.ts';

/** Rows on which columns are judged alone. */
const MAX_LEAK_ROWS = 50_000;

export interface ChosenInputs extends FittedEncoder {
  readonly leaks: readonly Leak[];
  /** What is said of columns that cannot be kept. */
  readonly keptInVain: readonly string[];
}

export interface ChooseInputsOptions {
  readonly table: TrainingTable;
  /** Positions in `table.rows` that may be looked at. */
  readonly rows: Int32Array;
  /** Inputs that were chosen by hand. */
  readonly inputs?: readonly EncodedInput[];
  readonly without?: readonly string[];
  readonly keep?: readonly string[];
}

/**
 * The inputs of a model: what the rows allow, without what gives the outcome away.
 *
 * @throws TrainingError ERR-4201 when a column is not there, or none is left
 */
export function chooseInputs({
  table,
  rows: positions,
  inputs: fixed,
  without = [],
  keep = [],
}: ChooseInputsOptions): ChosenInputs {
  const unwanted = columnsNamed(table, without, 'without');
  const vouchedFor = columnsNamed(table, keep, 'keep');
  for (const column of unwanted) {
    if (vouchedFor.has(column))
      throw TrainingError.unsuitable(
        `The column "${column}" cannot be both kept and left out.`,
        'Name it once, with --keep or with --without.',
        `column "${column}"`,
      );
  }
  const rows = positions.map((at) => table.rows[at] ?? 0);
  const fitted: FittedEncoder = fixed ? { inputs: fixed, dropped: [] } : fitEncoder(table, rows, unwanted);
  // Enough to tell an AUC of 0.98 from one of 0.97, and it keeps large tables quick.
  const stride = Math.ceil(positions.length / MAX_LEAK_ROWS);
  const judged = positions.filter((_, i) => i % stride === 0);
  const found = findLeaks({
    table,
    inputs: fitted.inputs,
    values: createEncoder(fitted.inputs, table.header).values(table.batch),
    rows: judged.map((at) => table.rows[at] ?? 0),
    labels: Uint8Array.from(judged, (at) => table.labels[at] ?? 0),
    keep: vouchedFor,
    fixed: fixed !== undefined,
  });
  const leftOut = found.filter(({ decision }) => decision === 'left_out');
  const inputs = fitted.inputs.filter((input) => !leftOut.some((leak) => leak.input === input));
  if (inputs.length === 0)
    throw TrainingError.unsuitable(
      leftOut.length === 0
        ? 'No column is left to learn from.'
        : `No column is left to learn from. ${leftOut.map(({ message }) => message).join(' ')}`,
      'Add columns about contract, usage, tenure or payments.',
    );
  const dropped: readonly DroppedColumn[] = [
    ...fitted.dropped,
    ...leftOut.map(({ column, kind }) => ({ column, reason: LEAK_REASONS[kind] })),
  ];
  const keptInVain = fitted.dropped
    .filter(({ column }) => vouchedFor.has(column) && !inputs.some((input) => columnOf(table, input) === column))
    .map(({ column, reason }) => `\`${column}\` cannot be kept: ${reason}.`);
  return { inputs, dropped, leaks: found.map(({ input: _, ...leak }) => leak), keptInVain };
}

const LEAK_REASONS: Readonly<Record<Leak['kind'], string>> = {
  gives_away: 'gives the outcome away',
  filled_afterwards: 'filled in only after the outcome',
  named_like_an_outcome: 'probably known only after the outcome',
  measured_at_leaving: 'not measured at one date before the outcome for all customers',
};

/** @throws TrainingError when there is no such column, or it is the label */
function columnsNamed(
  { header, labelColumn }: TrainingTable,
  names: readonly string[],
  option: string,
): ReadonlySet<string> {
  return new Set(
    names.map((name) => {
      const column = header[findColumn(header, name, `Name columns of the file with --${option}.`, option)] ?? name;
      if (column !== labelColumn) return column;
      throw TrainingError.unsuitable(
        `The column "${column}" is the label; it can be neither kept nor left out.`,
        `Name another column with --${option}.`,
        option,
      );
    }),
  );
}
