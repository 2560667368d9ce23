import { readTrainingTable, type TrainingTable } from '../../training/training-table.ts';
import { INPUT_OPTIONS, readNow, readOverrides } from './arguments.ts';
import { withInput } from './files/open-input.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Options of the commands that need known outcomes. */
export const OUTCOME_OPTIONS = { ...INPUT_OPTIONS, label: { type: 'string' } } as const;

export const LABEL_HELP =
  '      --label COLUMN       column with the outcome: yes/no, true/false, 1/0 or a status (required)';

interface OutcomeValues {
  readonly label?: string | undefined;
  readonly map: readonly string[];
  readonly now?: string | undefined;
}

/** @throws UsageError without a label */
export function readOutcomeFile(
  command: string,
  file: string,
  { label, map, now }: OutcomeValues,
  io: CliIo,
): Promise<TrainingTable> {
  if (label === undefined || label === '')
    throw new UsageError(
      `${command} needs a label: the column that holds the outcome.`,
      `Pass it: retainwise ${command} ${file} --label COLUMN.`,
      { location: '--label' },
    );
  const options = { label, overrides: readOverrides(map), now: readNow(now, io.now) };
  return withInput(file, io, ({ table }) => readTrainingTable(table, options));
}

/**
 * The value of a numeric option.
 *
 * @throws UsageError when it is not a number, or out of bounds
 */
export function readNumber(
  name: string,
  value: string,
  { min, max, whole = false }: { readonly min: number; readonly max: number; readonly whole?: boolean },
): number {
  const number = value.trim() === '' ? NaN : Number(value);
  if (number >= min && number <= max && (!whole || Number.isInteger(number))) return number;
  throw new UsageError(
    `"${value}" is not a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`,
    `See --${name} in the help.`,
    { location: `--${name}` },
  );
}
