/** One job in the hands of a consumer. */
export interface Delivery {
  readonly payload: unknown;
  /** 1 for the first delivery; above MAX_ATTEMPTS for a job that only has to be declared dead. */
  readonly attempt: number;
  /** Extends the hold on the job; false when another consumer has it. */
  extend(): Promise<boolean>;
  /** Removes the job from the queue: it is done, or given up. */
  remove(): Promise<void>;
  /** Returns it to the queue, to be delivered again after a delay. */
  retry(reason: string): Promise<void>;
  /** Returns it to the queue, to be delivered again at once and without counting an attempt. */
  release(): Promise<void>;
}

/** Where a consumer's slot gets its jobs. */
export interface JobSource {
  /** Waits for a job for a while; null when there is none, or when the signal is aborted. */
  receive(signal: AbortSignal): Promise<Delivery | null>;
  /** Milliseconds between two `extend`. */
  readonly extendEveryMs: number;
}
