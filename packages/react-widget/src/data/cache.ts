/** What is known of something that the API has. */
export interface Snapshot {
  /** Undefined until the first answer. What was there stays while it is loaded again, and when that fails. */
  readonly data: unknown;
  /** Undefined unless the latest attempt failed. */
  readonly error: unknown;
  readonly loading: boolean;
}

export type Load = (signal: AbortSignal) => Promise<unknown>;

/**
 * What parts and hooks of a page have loaded with one client for one end customer. Those who show the same share one
 * request. What nobody shows any more is aborted and forgotten.
 */
export interface Cache {
  read(key: string): Snapshot;
  /** Loads it unless it is there. The function that is returned ends that. */
  watch(key: string, load: Load, onChange: () => void): () => void;
  /** Loads again what is watched and whose key begins so. */
  refresh(prefix: string): void;
  /** Changes what is known, ahead of the API. */
  update(key: string, change: (data: unknown) => unknown): void;
}

interface Entry {
  snapshot: Snapshot;
  load: Load;
  controller: AbortController | null;
  readonly watchers: Set<() => void>;
}

const UNKNOWN: Snapshot = { data: undefined, error: undefined, loading: true };

export function createCache(): Cache {
  const entries = new Map<string, Entry>();

  function set(entry: Entry, change: Partial<Snapshot>): void {
    entry.snapshot = { ...entry.snapshot, ...change };
    for (const onChange of entry.watchers) onChange();
  }

  function start(entry: Entry): void {
    entry.controller?.abort();
    const controller = new AbortController();
    entry.controller = controller;
    set(entry, { loading: true });
    const { signal } = controller;
    const settle = (change: Partial<Snapshot>): void => {
      if (signal.aborted) return;
      entry.controller = null;
      set(entry, { loading: false, ...change });
    };
    // A client that cannot be made is a failure like any other.
    Promise.resolve()
      .then(() => entry.load(signal))
      .then(
        (data) => settle({ data, error: undefined }),
        (error: unknown) => settle({ error }),
      );
  }

  return {
    read: (key) => entries.get(key)?.snapshot ?? UNKNOWN,
    watch(key, load, onChange) {
      const entry = entries.get(key) ?? { snapshot: UNKNOWN, load, controller: null, watchers: new Set() };
      const isNew = !entries.has(key);
      entries.set(key, entry);
      entry.load = load;
      entry.watchers.add(onChange);
      if (isNew) start(entry);
      return () => {
        entry.watchers.delete(onChange);
        // Later: another part, or the same one rendered anew, may show it in a moment.
        setTimeout(() => {
          if (entry.watchers.size > 0 || entries.get(key) !== entry) return;
          entry.controller?.abort();
          entries.delete(key);
        }, 0);
      };
    },
    refresh(prefix) {
      for (const [key, entry] of entries) if (key.startsWith(prefix)) start(entry);
    },
    update(key, change) {
      const entry = entries.get(key);
      if (entry?.snapshot.data !== undefined) set(entry, { data: change(entry.snapshot.data) });
    },
  };
}
