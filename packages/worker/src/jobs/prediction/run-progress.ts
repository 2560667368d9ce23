/** Of the time that a row takes, what reading and scoring it takes, as measured; explaining and writing is the rest. */
export const READING_SHARE = 0.3;

/** How far a run is, counted in rows of its file. */
export interface RunProgress {
  /** So many rows of the file have been read. Where a file is read twice, the first reading counts. */
  readonly read: (rows: number) => Promise<void>;
  /** The results of so many rows are written; all of them are read. */
  readonly written: (rows: number) => Promise<void>;
  /** The two at once, as of a file that several work on. */
  readonly reached: (rows: { readonly read: number; readonly written: number }) => Promise<void>;
}

/**
 * Reports how far a run is: never less than before, and at most so often. A row counts in part when it is read, and as
 * one when its result is written: otherwise nothing would move until the last row is read. Of a row of calls, the last
 * may be lost.
 */
export function createRunProgress(report: (rowsProcessed: number) => Promise<void>, everyMs: number): RunProgress {
  let last = -Infinity;
  let rowsRead = 0;
  const reached: RunProgress['reached'] = async ({ read, written }) => {
    rowsRead = read;
    const now = performance.now();
    if (now - last < everyMs) return;
    last = now;
    await report(Math.floor(READING_SHARE * read + (1 - READING_SHARE) * written));
  };
  return {
    read: (read) => reached({ read, written: 0 }),
    written: (written) => reached({ read: rowsRead, written }),
    reached,
  };
}
