import type { Logger } from '../logging/types.ts';

/** Registers open resources and closes them in reverse order, so that none is closed while another still uses it. */
export interface ShutdownStack {
  /** @param name for the log when closing fails */
  add(name: string, close: () => Promise<unknown>): void;
  /** Closes everything once, however often it is called. A failure does not keep the other resources open. */
  closeAll(): Promise<void>;
}

export function createShutdownStack(logger: Logger): ShutdownStack {
  const opened: { readonly name: string; readonly close: () => Promise<unknown> }[] = [];
  let closing: Promise<void> | null = null;

  async function close(): Promise<void> {
    for (let resource = opened.pop(); resource; resource = opened.pop()) {
      try {
        await resource.close();
      } catch (error) {
        logger.error({ resource: resource.name, err: error }, 'closing a resource failed');
      }
    }
  }
  return {
    add: (name, closeResource) => opened.push({ name, close: closeResource }),
    closeAll: () => (closing ??= close()),
  };
}
