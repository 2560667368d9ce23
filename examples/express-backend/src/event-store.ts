import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebhookEvent } from '@retainwise/sdk';

/** Events that have arrived, each once. In your product a table with `event_id` as its primary key. */
export interface EventStore {
  /** Returns whether the event is new. Resolves when it is stored for good. */
  add(event: WebhookEvent): Promise<boolean>;
  list(): Promise<readonly WebhookEvent[]>;
}

/** A file for each event, whose name is its id: a file can be made once, whoever tries it at the same time. */
export async function openEventStore(directory: string): Promise<EventStore> {
  await mkdir(directory, { recursive: true });
  return {
    async add(event) {
      try {
        const file = await open(join(directory, `${event.id}.json`), 'wx');
        try {
          await file.writeFile(JSON.stringify(event));
          await file.sync();
        } finally {
          await file.close();
        }
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      }
    },
    async list() {
      const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
      const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
      // as: what was written was verified
      const events = texts.map((text) => JSON.parse(text) as WebhookEvent);
      return events.toSorted((a, b) => a.timestamp.localeCompare(b.timestamp));
    },
  };
}
