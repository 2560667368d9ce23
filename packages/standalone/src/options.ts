import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StandaloneOptions {
  /** Absolute path of a file to score instead of the sample; null for the sample. */
  readonly file: string | null;
  /** Stop after printing the report. */
  readonly once: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm start -- [--score FILE] [--once]

Runs RetainWise on this machine: database, API, worker and an admin panel. Scores
FILE or a generated sample, prints the customers most at risk, and keeps serving.

  --score FILE  score this CSV or Excel file (also: npm run demo -- FILE)
  --once        stop after the report
  --help        show this help
`;

/** Invalid command line: exit code 2, and the usage after the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line.
 *
 * @param baseDir base of relative paths: npm starts scripts in the package, not in the current directory
 * @throws UsageError for unknown options, and for a file that is missing or unreadable
 */
export async function readOptions(args: readonly string[], baseDir: string): Promise<StandaloneOptions> {
  const { score, once, help } = parse(args);
  if (help || score === undefined) return { file: null, once, help };
  const file = resolve(baseDir, score);
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    throw new UsageError(`The file ${file} does not exist or cannot be read. Check its path.`, { cause: error });
  }
  if (!(await stat(file)).isFile())
    throw new UsageError(`${file} is not a file. Give the path of a CSV or Excel file.`);
  return { file, once, help };
}

function parse(args: readonly string[]): {
  readonly score: string | undefined;
  readonly once: boolean;
  readonly help: boolean;
} {
  // `npm run demo` without a file ends with a bare `--score`, which means the sample.
  const options = args.at(-1) === '--score' ? args.slice(0, -1) : [...args];
  try {
    const { values } = parseArgs({
      args: options,
      options: {
        score: { type: 'string' },
        once: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { score: values.score, once: values.once, help: values.help };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
