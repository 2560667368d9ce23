import type { Database } from '@retainwise/platform';
import type { ParseArgsConfig } from 'node:util';

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface CommandInput {
  /** What stands without an option's name, as many as the command's `arguments`. */
  readonly given: readonly string[];
  readonly options: OptionValues;
}

/** What a command has to say: text for people, and the same for programs. */
export interface Report {
  readonly text: string;
  readonly json: object;
}

interface Described {
  /** `key create` */
  readonly name: string;
  readonly purpose: string;
  /** Names of what it takes without an option's name, in order. */
  readonly arguments: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** A line for each option, for the help. */
  readonly optionTexts: readonly (readonly [option: string, text: string])[];
}

/** Works on accounts, keys and people. */
export interface Command extends Described {
  readonly needs?: 'database';
  /** @throws PlatformError */
  run(database: Database, input: CommandInput, now: Date): Promise<Report>;
}

/** Works beside a process that has the data directory, and its database, to itself. */
export interface DirectoryCommand extends Described {
  readonly needs: 'data directory';
  /** @throws PlatformError */
  run(dataDir: string, input: CommandInput, now: Date): Promise<Report>;
}

export type AnyCommand = Command | DirectoryCommand;
