import type { Logger } from '../logging/types.ts';

/** What was opened, to be closed the other way round: nothing is closed while something still uses it. */
export interface Closer {
  /** @param name for the log when closing fails */
  add(name: string, close: () => Promise<unknown>): void;
  /** Closes everything once, whoever asks how often; a part that fails does not keep the others open. */
  closeAll(): Promise<void>;
}

export function createCloser(logger: Logger): Closer {
  const opened: { readonly name: string; readonly close: () => Promise<unknown> }[] = [];
  let closing: Promise<void> | null = null;

  async function close(): Promise<void> {
    for (let part = opened.pop(); part; part = opened.pop()) {
      try {
        await part.close();
      } catch (error) {
        logger.error({ part: part.name, err: error }, 'closing failed');
      }
    }
  }
  return {
    add: (name, part) => opened.push({ name, close: part }),
    closeAll: () => (closing ??= close()),
  };
}
