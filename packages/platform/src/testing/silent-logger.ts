import type { Logger } from '../logging/types.ts';

/** A logger that says nothing. */
export function silentLogger(): Logger {
  const nothing = () => undefined;
  const logger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing, child: () => logger };
  return logger;
}
