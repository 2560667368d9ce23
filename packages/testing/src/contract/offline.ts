/** Stands for a connection that fails: no response at all. */
export class OfflineError extends TypeError {
  override readonly name = 'TypeError';

  constructor() {
    // As browsers and Node say it.
    super('fetch failed', { cause: new Error('connect ECONNREFUSED (the fake API is offline)') });
  }
}
