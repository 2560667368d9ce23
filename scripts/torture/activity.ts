/** What clients are doing that a kill may interrupt. */
export type ActivityName = 'upload' | 'deletion' | 'scoring';

export interface Activity {
  during<T>(name: ActivityName, work: () => Promise<T>): Promise<T>;
  /** Resolves while such work is going on: at once, or when the next one begins. False if none begins in time. */
  next(name: ActivityName, patienceMs: number): Promise<boolean>;
}

export function createActivity(): Activity {
  const running = new Map<ActivityName, number>();
  const waiting = new Set<() => void>();
  return {
    during: async (name, work) => {
      running.set(name, (running.get(name) ?? 0) + 1);
      for (const look of [...waiting]) look();
      try {
        return await work();
      } finally {
        running.set(name, (running.get(name) ?? 1) - 1);
      }
    },
    next: (name, patienceMs) =>
      new Promise((resolve) => {
        const finish = (found: boolean): void => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        const look = (): void => {
          if ((running.get(name) ?? 0) > 0) finish(true);
        };
        const timer = setTimeout(() => finish(false), patienceMs);
        waiting.add(look);
        look();
      }),
  };
}
