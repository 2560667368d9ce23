import type { Logger } from '../logging/types.ts';

/**
 * What closing a resource may take unless it is given longer. One that waits for a statement, or for a connection that
 * is never given back, must not keep the others open: a database server that is not stopped outlives its process.
 */
const CLOSE_MS = 5_000;

/** Registers open resources and closes them in reverse order, so that none is closed while another still uses it. */
export interface ShutdownStack {
  /**
   * @param name for the log when closing fails or takes too long
   * @param withinMs after which the next resource is closed; 5,000 unless given
   */
  add(name: string, close: () => Promise<unknown>, withinMs?: number): void;
  /**
   * Closes everything once, however often it is called. Neither a failure nor a resource that does not close keeps the
   * others open.
   */
  closeAll(): Promise<void>;
}

interface Opened {
  readonly name: string;
  readonly close: () => Promise<unknown>;
  readonly withinMs: number;
}

export function createShutdownStack(logger: Logger): ShutdownStack {
  const opened: Opened[] = [];
  let closing: Promise<void> | null = null;

  async function closeOne({ name, close, withinMs }: Opened): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), withinMs);
    });
    const closed = (async () => {
      try {
        await close();
      } catch (error) {
        logger.error({ resource: name, err: error }, 'closing a resource failed');
      }
    })();
    const end = await Promise.race([closed, late]);
    clearTimeout(timer);
    if (end === 'late')
      logger.error({ resource: name, within_ms: withinMs }, 'a resource does not close, left as it is');
  }

  async function close(): Promise<void> {
    for (let resource = opened.pop(); resource; resource = opened.pop()) await closeOne(resource);
  }

  return {
    add: (name, closeResource, withinMs = CLOSE_MS) => opened.push({ name, close: closeResource, withinMs }),
    closeAll: () => (closing ??= close()),
  };
}
