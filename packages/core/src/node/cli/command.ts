import type { CliIo } from './io.ts';

/** 0 success; 1 the data cannot be used, or the command failed; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One command of `retainwise`. To add one, write it and list it in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `retainwise help NAME` prints. */
  readonly help: string;
  /**
   * @param args the arguments after the command's name
   * @throws UsageError for invalid arguments, InputError for data that cannot be used
   */
  run(args: readonly string[], io: CliIo): Promise<ExitCode>;
}
