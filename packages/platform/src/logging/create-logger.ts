import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import { redact } from './redact.ts';
import type { Trace } from './trace.ts';
import type { LogFields, Logger } from './types.ts';

export interface LoggerOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Named in each entry: `server`, `worker`, `standalone`. */
  readonly service: string;
  /** Defaults to standard output. */
  readonly destination?: DestinationStream;
}

/** Fields of a child are kept here rather than in a pino child, which trusts their names. */
function wrap(logger: pino.Logger, traces: AsyncLocalStorage<Trace>, context: LogFields): Logger {
  const method = (level: 'debug' | 'info' | 'warn' | 'error') => (fields: LogFields, message: string) => {
    if (!logger.isLevelEnabled(level)) return;
    const trace = traces.getStore();
    const ids = trace === undefined ? {} : { trace_id: trace.traceId, span_id: trace.spanId };
    logger[level]({ ...ids, ...context, ...redact(fields) }, redact(message));
  };
  return {
    debug: method('debug'),
    info: method('info'),
    warn: method('warn'),
    error: method('error'),
    child: (fields) => wrap(logger, traces, { ...context, ...redact(fields) }),
    traced: (trace, work) => traces.run(trace, work),
    trace: () => traces.getStore() ?? null,
  };
}

/** One JSON line per entry, with everything that looks like customers' data or a secret taken out first. */
export function createLogger({ level, service, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return wrap(logger, new AsyncLocalStorage(), {});
}
