/**
 * Work of the same key one after the other, of different keys side by side. Nothing is kept of a key that has none.
 */
export function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    // Whoever comes next waits for its end, whatever that is; the failure is its caller's.
    const end: Promise<unknown> = mine.then(ended, ended);
    last.set(key, end);
    return mine;

    function ended(): void {
      if (last.get(key) === end) last.delete(key);
    }
  };
}
