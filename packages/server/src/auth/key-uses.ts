import type { Database, KeyUse } from '@retainwise/platform';

/** Keys that are used within one interval; of more, those used longest ago are not remembered. */
const MAX_KEYS = 20_000;

export interface KeyUses {
  /** The key was used just now. */
  note(keyId: string): void;
  /** Writes what was noted since the last time; what cannot be written is kept for the next. */
  write(): Promise<void>;
}

/**
 * Remembers when keys were last used. People want to know it by the minute, and a statement for each request would cost
 * more than many requests.
 */
export function createKeyUses(apiKeys: Pick<Database['apiKeys'], 'recordUses'>, clock: () => Date): KeyUses {
  let uses = new Map<string, Date>();

  function keep(keyId: string, at: Date): void {
    // The order of insertion is that of use.
    uses.delete(keyId);
    uses.set(keyId, at);
    if (uses.size <= MAX_KEYS) return;
    for (const oldest of uses.keys()) {
      uses.delete(oldest);
      return;
    }
  }

  return {
    note: (keyId) => keep(keyId, clock()),
    async write() {
      if (uses.size === 0) return;
      const writing = uses;
      uses = new Map();
      try {
        await apiKeys.recordUses([...writing].map(([id, at]): KeyUse => ({ id, at })));
      } catch (error) {
        const newer = uses;
        uses = writing;
        for (const [keyId, at] of newer) keep(keyId, at);
        throw error;
      }
    },
  };
}
