import { setTimeout as delay } from 'node:timers/promises';

/** Lets loops sleep until there may be work. */
export class Wakeup {
  #wake = new AbortController();

  /** Wakes all sleepers. */
  wake(): void {
    this.#wake.abort();
    this.#wake = new AbortController();
  }

  /** Ends after `ms`, when woken, or when the signal is aborted. */
  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    await delay(ms, undefined, { signal: AbortSignal.any([signal, this.#wake.signal]) }).catch(() => undefined);
  }
}
