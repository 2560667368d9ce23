/** Passes on what it is told, at most so often. The last of a row of calls may be lost. */
export function progressReports(
  report: (rowsProcessed: number) => Promise<void>,
  everyMs: number,
): (rowsProcessed: number) => Promise<void> {
  let last = -Infinity;
  return async (rowsProcessed) => {
    const now = performance.now();
    if (now - last < everyMs) return;
    last = now;
    await report(rowsProcessed);
  };
}
