import { closest } from 'fastest-levenshtein';
import { RetainWiseCoreError, type ErrorCode } from '../../errors.ts';
import type { Command, ExitCode } from './command.ts';
import { generalHelp } from './help.ts';
import { OutputClosedError, type CliIo } from './io.ts';
import { printJson } from './print-json.ts';
import { styleFor } from './terminal/style.ts';
import { printable } from './terminal/text-width.ts';
import { UsageError } from './usage-error.ts';

/** Engine codes about the request rather than the data: an unknown field, column or model. */
const USAGE_CODES: ReadonlySet<ErrorCode> = new Set(['ERR-3006', 'ERR-4001']);

/**
 * Runs one command line and returns its exit code. Every error goes to stderr, and with --json to stdout as JSON too.
 */
export async function runCli(argv: readonly string[], commands: readonly Command[], io: CliIo): Promise<ExitCode> {
  try {
    return await dispatch(argv, commands, io);
  } catch (error) {
    // The reader has closed the pipe: `retainwise … | head` is not a failure.
    if (error instanceof OutputClosedError) return 0;
    await reportError(error, argv.includes('--json'), io).catch(unlessClosed);
    return error instanceof UsageError || (error instanceof RetainWiseCoreError && USAGE_CODES.has(error.code)) ? 2 : 1;
  }
}

function unlessClosed(error: unknown): void {
  if (!(error instanceof OutputClosedError)) throw error;
}

async function dispatch(
  [name, ...args]: readonly string[],
  commands: readonly Command[],
  io: CliIo,
): Promise<ExitCode> {
  if (name === undefined) {
    await io.stderr.write(generalHelp(commands));
    return 2;
  }
  if (name === '--version' || name === '-v') {
    await io.stdout.write(`${await io.version()}\n`);
    return 0;
  }
  const asksForHelp = name === 'help' || name === '--help' || name === '-h';
  const wanted = asksForHelp ? args[0] : name;
  if (wanted === undefined) {
    await io.stdout.write(generalHelp(commands));
    return 0;
  }
  const command = commands.find((known) => known.name === wanted) ?? unknownCommand(wanted, commands);
  if (asksForHelp || args.includes('--help') || args.includes('-h')) {
    await io.stdout.write(command.help);
    return 0;
  }
  return command.run(args, io);
}

function unknownCommand(name: string, commands: readonly Command[]): never {
  const names = commands.map((command) => command.name);
  throw new UsageError(
    `Unknown command "${printable(name)}".`,
    `Did you mean ${closest(name, names)}? See retainwise help.`,
  );
}

async function reportError(error: unknown, json: boolean, { stdout, stderr, env, signal }: CliIo): Promise<void> {
  const style = styleFor(stderr, env);
  const described = describe(error, signal);
  await stderr.write(
    `${style.red('Error')} ${printable(described.message)}\n` +
      (described.location === null ? '' : `  Where: ${printable(described.location)}\n`) +
      `  ${printable(described.fix)}\n  ${style.dim(described.code)}\n`,
  );
  if (json) await printJson(stdout, { error: described });
}

interface ErrorReport {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fix: string;
  readonly location: string | null;
}

function describe(error: unknown, signal: AbortSignal): ErrorReport {
  if (error instanceof RetainWiseCoreError) {
    const { code, message, fix, location } = error;
    return { code, message, fix, location };
  }
  if (signal.aborted)
    return {
      code: 'ERR-6005',
      message: 'Interrupted.',
      fix: 'Nothing was written. Run the command again.',
      location: null,
    };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'ERR-6000',
    message: `Unexpected error: ${message}`,
    fix: 'Please report it, with the version (retainwise --version) and the command that you ran.',
    location: null,
  };
}
