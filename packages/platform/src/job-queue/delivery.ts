/** One job in the hands of a consumer. */
export interface Delivery {
  readonly payload: unknown;
  /** 1 for the first delivery; beyond MAX_ATTEMPTS for a job that is only to be declared dead. */
  readonly attempt: number;
  /** Says that the work goes on; false when the job is no longer this consumer's. */
  extend(): Promise<boolean>;
  /** Takes the job out of the queue: it is done, or given up. */
  remove(): Promise<void>;
  /** Gives it back to be delivered again after a while. */
  retry(reason: string): Promise<void>;
  /** Gives it back to be delivered again at once, as if it had not been taken. */
  release(): Promise<void>;
}

/** Where a consumer's slot gets its jobs. */
export interface JobSource {
  /** Waits for a job for a while; null when there is none, or when the signal is aborted. */
  receive(signal: AbortSignal): Promise<Delivery | null>;
  /** Milliseconds between two `extend`. */
  readonly extendEveryMs: number;
}
