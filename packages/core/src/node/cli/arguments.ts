import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { MappingAnswers, MappingOverrides } from '../../mapping/types.ts';
import { FIELD_NAMES, type FieldName } from '../../schema/index.ts';
import type { Moments } from '../../scoring/table/table-settings.ts';
import type { ValidationLevel } from '../../validation/types.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** Options of every command that reads a file of customers. */
export const INPUT_OPTIONS = {
  json: { type: 'boolean', default: false },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] },
  answer: { type: 'string', multiple: true, default: [] },
  'as-of': { type: 'string' },
  now: { type: 'string' },
} as const satisfies Options;

export const LEVEL_OPTION = { level: { type: 'string', default: 'standard' } } as const satisfies Options;

export const INPUT_OPTIONS_HELP = `\
      --sheet NAME         the sheet of a workbook; by default the one that looks like customers
      --map FIELD=COLUMN   use COLUMN as FIELD; FIELD= for "no column"; can be repeated
      --answer ID=OPTION   answer a question about formats; retainwise map lists the questions; can be repeated
      --as-of DATE         measure ages, and who has left, as of this day (YYYY-MM-DD); by default the newest date in
                           FILE (of an activity, sign-up or departure) where that is clearly older than today, else now
      --now DATE           the day that counts as today, and as of which ages are measured without --as-of
      --json               print one JSON document instead of text`;

export const LEVEL_HELP =
  '      --level LEVEL        basic, standard (default) or strict: how strictly rows are validated';

/**
 * Reads the arguments of a command that takes exactly one FILE.
 *
 * @throws UsageError for an unknown option, a missing value, no FILE or more than one
 */
export function readArguments<T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
): { readonly file: string; readonly values: Parsed<T>['values'] } {
  const { values, positionals } = parse(command, args, options);
  const [file, second] = positionals;
  if (file === undefined)
    throw new UsageError(
      `${command} needs a file.`,
      `Pass one: retainwise ${command} customers.csv, or - for standard input.`,
    );
  if (second !== undefined)
    throw new UsageError(
      `${command} takes one file, but "${second}" was passed as well.`,
      'Run the command once per file, and put names with spaces in quotes.',
    );
  return { file, values };
}

function parse<T extends Options>(command: string, args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs throws only TypeErrors that describe the invalid argument; the first sentence is enough.
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${message}.`, `See retainwise help ${command}.`, { cause: error });
  }
}

const LEVELS: readonly ValidationLevel[] = ['basic', 'standard', 'strict'];

/** @throws UsageError for an unknown level */
export function readLevel(value: string): ValidationLevel {
  const level = LEVELS.find((known) => known === value);
  if (level === undefined)
    throw new UsageError(`Unknown level "${value}".`, `Use one of: ${LEVELS.join(', ')}.`, { location: '--level' });
  return level;
}

/** @throws UsageError for anything that is not an ISO date */
export function readMoments(
  values: { readonly 'as-of'?: string | undefined; readonly now?: string | undefined },
  now: Date,
): Moments {
  const today = readNow(values.now, now);
  const given = values['as-of'] ?? values.now;
  return {
    asOf: given === undefined ? null : readNow(given, now, values['as-of'] === undefined ? '--now' : '--as-of'),
    today,
  };
}

/** @throws UsageError for anything that is not an ISO date */
export function readNow(value: string | undefined, now: Date, option = '--now'): Date {
  if (value === undefined) return now;
  const date = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(date.getTime())) {
    throw new UsageError(
      `"${value}" is not a date.`,
      'Write it as 2026-01-31, or with a time as 2026-01-31T12:00:00Z.',
      { location: option },
    );
  }
  return date;
}

/**
 * `FIELD=COLUMN` pairs as overrides of the mapping; an empty COLUMN means that no column holds the field.
 *
 * @throws UsageError for anything that is not such a pair, or a field that does not exist
 */
export function readOverrides(pairs: readonly string[]): MappingOverrides {
  const overrides: Partial<Record<FieldName, string | null>> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1)
      throw new UsageError(
        `"${pair}" is not of the form FIELD=COLUMN.`,
        'Write --map field=column, for example --map monthly_charges=MRR.',
        { location: '--map' },
      );
    const name = pair.slice(0, at).trim();
    const field = FIELD_NAMES.find((known) => known === name);
    if (field === undefined)
      throw new UsageError(`Unknown field "${name}".`, `Use one of: ${FIELD_NAMES.join(', ')}.`, {
        location: '--map',
      });
    const column = pair.slice(at + 1);
    overrides[field] = column === '' ? null : column;
  }
  return overrides;
}

/**
 * `ID=OPTION` pairs as answers to the questions of the mapping. Ids hold the names of columns, options no `=`.
 *
 * @throws UsageError for anything that is not such a pair
 */
export function readAnswers(pairs: readonly string[]): MappingAnswers {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1 || at === pair.length - 1)
        throw new UsageError(
          `"${pair}" is not of the form ID=OPTION.`,
          'Write --answer id=option, with an id and an option that retainwise map shows.',
          { location: '--answer' },
        );
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
}
