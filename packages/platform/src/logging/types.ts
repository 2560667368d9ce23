/** Fields of a log entry: ids, counts, durations, names of things. Never cells, emails or secrets (they are redacted if they get here). */
export type LogFields = Readonly<Record<string, unknown>>;

type LogMethod = (fields: LogFields, message: string) => void;

export interface Logger {
  readonly debug: LogMethod;
  readonly info: LogMethod;
  readonly warn: LogMethod;
  readonly error: LogMethod;
  /** A logger that adds these fields to each entry. */
  child(fields: LogFields): Logger;
}
