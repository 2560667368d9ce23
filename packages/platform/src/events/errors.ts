/** The process is stopping. Another instance tells the events. */
export class FeedClosedError extends Error {
  override readonly name = 'FeedClosedError';

  constructor() {
    super('The feed of events is closed.');
  }
}
