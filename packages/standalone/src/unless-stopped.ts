/**
 * Waits for work, but no longer than until the signal aborts, whatever the work does then: a process that is told to
 * stop must not go on because something in it does not notice.
 *
 * @throws the reason of the signal once it aborts; else what the work throws
 */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Its failure is nobody's concern once the signal has aborted.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
