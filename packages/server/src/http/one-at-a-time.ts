import { setImmediate as otherRequests } from 'node:timers/promises';

/**
 * Runs pieces of work one after the other, and lets other requests go between two of them. For answers that take the
 * event loop some hundredths of a second each, such as the mapping of thousands of columns: twenty of them at once
 * would keep everybody else waiting for all twenty.
 */
export function createOneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.then(
      () => otherRequests(),
      () => otherRequests(),
    );
    return next;
  };
}
