/** Takes what several writers make, and delivers it in the order in which it was asked for. */
export interface DeliveryQueue<Output> {
  /** Delivers an output as soon as it is there and those before it are delivered. */
  add(output: Promise<Output> | Output, deliver: (output: Output) => Promise<void>): void;
  /** Waits until at most `count` outputs are not delivered; rejects with the failure of one of them. */
  shrinkTo(count: number): Promise<void>;
  /** Delivers no more, and waits for a delivery that has begun. */
  stop(): Promise<void>;
}

export function createDeliveryQueue<Output>(): DeliveryQueue<Output> {
  const pending: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let current: Promise<void> = Promise.resolve();
  let stopped = false;
  return {
    add(output, deliver) {
      const before = last;
      last = (async () => {
        const written = await output;
        await before;
        if (stopped) return;
        current = deliver(written);
        await current;
      })();
      // A failure is reported where it is awaited.
      last.catch(() => undefined);
      pending.push(last);
    },
    async shrinkTo(count) {
      while (pending.length > count) await pending.shift();
    },
    async stop() {
      stopped = true;
      await current.catch(() => undefined);
    },
  };
}
