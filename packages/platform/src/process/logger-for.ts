import type { Config } from '../config/types.ts';
import { createLogger } from '../logging/create-logger.ts';
import { prettyLines } from '../logging/pretty-lines.ts';
import type { Logger } from '../logging/types.ts';

/** Logs to standard error: standard output is for the output that was asked for. */
export function loggerFor({ logLevel, logPretty }: Pick<Config, 'logLevel' | 'logPretty'>, service: string): Logger {
  const terminal = process.stderr.isTTY;
  const destination =
    (logPretty ?? terminal)
      ? prettyLines(process.stderr, { colours: terminal && !process.env['NO_COLOR'] })
      : process.stderr;
  return createLogger({ level: logLevel, service, destination });
}
