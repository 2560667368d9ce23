import type { ParseArgsConfig } from 'node:util';
import type { LabelMeans } from '../../training/label/read-label.ts';
import { readTrainingTable, type TrainingTable } from '../../training/training-table.ts';
import { INPUT_OPTIONS, readAnswers, readMoments, readOverrides } from './arguments.ts';
import { withInput } from './files/open-input.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Options of the commands that need known outcomes. */
export const OUTCOME_OPTIONS = {
  ...INPUT_OPTIONS,
  label: { type: 'string' },
  'label-means': { type: 'string', multiple: true, default: [] },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

export const LABEL_HELP = `\
      --label COLUMN       column with the outcome: yes/no, true/false, 1/0 or a status (required)
      --label-means WHAT   left or stayed: what yes (true, 1) means in it; by default, the column's name decides.
                           VALUE=left, VALUE=stayed or VALUE=ignore: what one of its values means; can be repeated.
                           =stayed says that an empty cell means stayed`;

interface OutcomeValues {
  readonly label?: string | undefined;
  readonly 'label-means': readonly string[];
  readonly map: readonly string[];
  readonly answer: readonly string[];
  readonly now?: string | undefined;
  readonly 'as-of'?: string | undefined;
}

/** @throws UsageError without a label */
export function readOutcomeFile(
  command: string,
  file: string,
  { label, 'label-means': means, map, answer, ...moment }: OutcomeValues,
  io: CliIo,
): Promise<TrainingTable> {
  if (label === undefined || label === '')
    throw new UsageError(
      `${command} needs a label: the column that holds the outcome.`,
      `Pass it: retainwise ${command} ${file} --label COLUMN.`,
      { location: '--label' },
    );
  const { asOf, today } = readMoments(moment, io.now);
  const labelMeans = readLabelMeans(means);
  const options = {
    label,
    ...(labelMeans === undefined ? {} : { labelMeans }),
    overrides: readOverrides(map),
    answers: readAnswers(answer),
    now: asOf ?? today,
    asOfNewestDate: asOf === null,
  };
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

/** @throws UsageError for anything that is neither left, stayed nor VALUE=left, =stayed or =ignore */
function readLabelMeans(texts: readonly string[]): LabelMeans | undefined {
  const [first] = texts;
  if (first === undefined) return undefined;
  if (texts.length === 1 && (first === 'left' || first === 'stayed')) return first;
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.lastIndexOf('=');
      const meaning = text.slice(at + 1);
      if (at >= 0 && (meaning === 'left' || meaning === 'stayed' || meaning === 'ignore'))
        return [text.slice(0, at), meaning] as const;
      throw new UsageError(
        `"${text}" does not say what the label means.`,
        'Write --label-means left or --label-means stayed for what yes means, or --label-means VALUE=left ' +
          '(or =stayed, or =ignore) once for each value.',
        { location: '--label-means' },
      );
    }),
  );
}
