import type { ParseArgsConfig } from 'node:util';
import { GRACE_DAYS } from '../../../learning/labels/label-window.ts';
import { readNow } from '../arguments.ts';
import type { CliIo } from '../io.ts';
import { readNumber } from '../training-options.ts';
import { UsageError } from '../usage-error.ts';

/** Who left, as a file of its own. */
export const LEAVER_OPTIONS = {
  left: { type: 'string' },
  'observed-through': { type: 'string' },
  'grace-days': { type: 'string', default: String(GRACE_DAYS) },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

interface LeaverValues {
  readonly left?: string | undefined;
  readonly 'observed-through'?: string | undefined;
  readonly 'grace-days': string;
  readonly 'as-of'?: string | undefined;
}

export interface LeaverSettings {
  readonly left: string;
  readonly asOf: Date;
  readonly observedThrough: Date;
  readonly graceDays: number;
}

/** @throws UsageError where one of them is missing, or is no date */
export function readLeaverOptions(command: string, file: string, values: LeaverValues, io: CliIo): LeaverSettings {
  const required = (name: 'left' | 'as-of' | 'observed-through'): string => {
    const value = values[name];
    if (value !== undefined && value !== '') return value;
    throw new UsageError(
      `${command} needs --${name}.`,
      `Pass it: retainwise ${command} ${file} --left LEFT.csv --as-of DATE --observed-through DATE.`,
      { location: `--${name}` },
    );
  };
  return {
    left: required('left'),
    asOf: readNow(required('as-of'), io.now, '--as-of'),
    observedThrough: readNow(required('observed-through'), io.now, '--observed-through'),
    graceDays: readNumber('grace-days', values['grace-days'], { min: 0, max: 365, whole: true }),
  };
}
