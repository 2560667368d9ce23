/**
 * Remembers which upload a file belongs to, so that an upload that was interrupted goes on where it stopped. Keys tell
 * nothing about the file or the account.
 */
export interface ResumeStore {
  get(key: string): Promise<string | null>;
  set(key: string, uploadId: string): Promise<void>;
  delete(key: string): Promise<void>;
}

const DATABASE = 'retainwise-uploads';
const TABLE = 'uploads';
/** As long as the API keeps parts. */
const KEPT_MS = 24 * 3_600_000;

interface Entry {
  readonly id: string;
  readonly at: number;
}

/** Of a browser, by its IndexedDB; null where there is none. What it cannot do it leaves: it is a convenience. */
export function browserResumeStore(): ResumeStore | null {
  if (typeof indexedDB === 'undefined') return null;
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (table: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | null> => {
    try {
      const database = await open();
      try {
        return await settled(work(database.transaction(TABLE, mode).objectStore(TABLE)));
      } finally {
        database.close();
      }
    } catch {
      // Private windows and full disks refuse it.
      return null;
    }
  };
  return {
    async get(key) {
      const entry = (await run('readonly', (table) => table.get(key))) as Entry | null | undefined;
      return entry && Date.now() - entry.at < KEPT_MS ? entry.id : null;
    },
    async set(key, id) {
      const old = (await run('readonly', (table) => table.getAllKeys())) ?? [];
      for (const one of old) {
        const entry = (await run('readonly', (table) => table.get(one))) as Entry | null | undefined;
        if (entry && Date.now() - entry.at >= KEPT_MS) await run('readwrite', (table) => table.delete(one));
      }
      await run('readwrite', (table) => table.put({ id, at: Date.now() } satisfies Entry, key));
    },
    async delete(key) {
      await run('readwrite', (table) => table.delete(key));
    },
  };
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(TABLE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database refused.'));
  });
}
