import type { LiveEvent } from '@retainwise/openapi';

/** What has happened, in its order, and whoever waits for more. */
export interface FakeEvents {
  add(event: Omit<LiveEvent, 'id'>): void;
  /** Those after an id, the oldest first. */
  after(id: number): readonly LiveEvent[];
  /** Called with each event that comes; ends by the function that is returned. */
  listen(hear: (event: LiveEvent) => void): () => void;
}

export function createFakeEvents(): FakeEvents {
  const events: LiveEvent[] = [];
  const listeners = new Set<(event: LiveEvent) => void>();
  return {
    add(happened) {
      // as: with its id, the event is whole
      const event = { id: String(events.length + 1), ...happened } as LiveEvent;
      events.push(event);
      for (const hear of listeners) hear(event);
    },
    after: (id) => events.slice(id),
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
