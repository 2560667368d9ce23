/** One step of the schema. Both directions are plain SQL and run inside the migration's transaction. */
export interface Migration {
  /** Sorts by date of writing; never renamed once released. */
  readonly name: string;
  readonly up: string;
  readonly down: string;
}
