import {
  ConfigError,
  createShutdownStack,
  databaseTrouble,
  loadConfig,
  loggerFor,
  PlatformError,
} from '@retainwise/platform';
import type { Report } from './command.ts';
import { AdminUsageError } from './errors.ts';
import { openAdminDatabase } from './open-admin-database.ts';
import { parse, type Wanted } from './parse.ts';
import { printable } from './table.ts';

export interface AdminIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly now: () => Date;
}

export type ExitCode = 0 | 1 | 2;

/** Runs one command line. Every error goes to stderr, and with --json to stdout as JSON too. */
export async function runAdmin(argv: readonly string[], io: AdminIo): Promise<ExitCode> {
  try {
    const wanted = parse(argv);
    if ('help' in wanted) {
      io.stdout.write(wanted.help);
      return 0;
    }
    const { text, json } = await carryOut(wanted, io);
    io.stdout.write(wanted.json ? jsonText(json) : text);
    return 0;
  } catch (error) {
    const { code, message, fix } = describe(error);
    io.stderr.write(`${code}: ${message}\n${fix}\n`);
    if (argv.includes('--json')) io.stdout.write(jsonText({ error: { code, message, fix } }));
    return error instanceof AdminUsageError || error instanceof ConfigError ? 2 : 1;
  }
}

async function carryOut({ command, input }: Exclude<Wanted, { help: string }>, io: AdminIo): Promise<Report> {
  const config = loadConfig({ ...io.env, LOG_LEVEL: io.env['LOG_LEVEL'] || 'warn' });
  const logger = loggerFor(config, 'admin');
  if (command.needs === 'data directory') return command.run(config.dataDir, input, io.now());
  const shutdown = createShutdownStack(logger);
  try {
    return await command.run(await openAdminDatabase({ config, logger, shutdown }), input, io.now());
  } finally {
    await shutdown.closeAll();
  }
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

interface ErrorText {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

function describe(error: unknown): ErrorText {
  if (error instanceof PlatformError) return error;
  const what = error instanceof Error ? error.message : String(error);
  if (databaseTrouble(error) !== null)
    return {
      code: 'ERR-5002',
      message: `The database does not answer as it should: ${printable(what)}`,
      fix: 'Check that DATABASE_URL leads to a PostgreSQL that runs, and that its user and password are right.',
    };
  // A fault of ours: what helps is where it was.
  const stack = error instanceof Error ? (error.stack ?? what) : what;
  return { code: 'ERR-5001', message: stack, fix: 'Report this with the text above.' };
}
