/** One job in the hands of a consumer. */
export interface Delivery {
  readonly payload: unknown;
  /** How often it was delivered so far, as far as the queue knows: at least 1. */
  readonly deliveries: number;
  /** Extends the hold on the job; false when another consumer has it. */
  extend(): Promise<boolean>;
  /** Removes the job from the queue: it is done. */
  remove(): Promise<void>;
  /** Returns it to the queue, to be delivered again after a while. Its group goes on meanwhile. */
  postpone(seconds: number): Promise<void>;
  /** Returns it to the queue, to be delivered again at once. */
  release(): Promise<void>;
}

/** Where a consumer's slot gets its jobs. */
export interface JobSource {
  /** Waits for a job for a while; null when there is none, or when the signal is aborted. */
  receive(signal: AbortSignal): Promise<Delivery | null>;
  /** Milliseconds between two `extend`. */
  readonly extendEveryMs: number;
}
