import type { Trace } from './trace.ts';

/** Fields of a log entry: ids, counts, durations. Never cells, emails or secrets, which are redacted all the same. */
export type LogFields = Readonly<Record<string, unknown>>;

type LogMethod = (fields: LogFields, message: string) => void;

export interface Logger {
  readonly debug: LogMethod;
  readonly info: LogMethod;
  readonly warn: LogMethod;
  readonly error: LogMethod;
  /** A logger that adds these fields to each entry. */
  child(fields: LogFields): Logger;
  /** Whatever `work` logs, however late and by whichever logger of this one's relatives, names the trace. */
  traced<T>(trace: Trace, work: () => T): T;
  /** That of the code that runs now. */
  trace(): Trace | null;
}
