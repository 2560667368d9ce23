/** One step of the schema, in the order of the names. */
export type Migration = SqlMigration | IndexMigration;

/** Both directions are plain SQL, and run inside the transaction of the migration. */
export interface SqlMigration {
  /** Sorts by date of writing; never renamed once released. */
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/**
 * An index of a table that may be large. It is built while rows are written, which PostgreSQL does outside of
 * transactions only: the migrations before it are in force by then, and it can be left half made, and is made again.
 */
export interface IndexMigration {
  readonly name: string;
  readonly index: {
    readonly name: string;
    /** The table, and what is indexed: `results (run_no, kind)`. */
    readonly on: string;
    readonly unique?: boolean;
  };
}
