import type { CliIo } from './io.ts';

/** 0 done; 1 the data is not good enough; 2 wrong usage. */
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
   * @throws UsageError for arguments that make no sense, InputError for data that is not good enough
   */
  run(args: readonly string[], io: CliIo): Promise<ExitCode>;
}
