import type { Logger } from '../logging/types.ts';

/** A logger without output. */
export function silentLogger(): Logger {
  const nothing = () => undefined;
  const logger: Logger = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    child: () => logger,
    traced: (_trace, work) => work(),
    trace: () => null,
  };
  return logger;
}
