/**
 * Lets runs work beside each other, and a suspect by itself: a run that may have ended its process before, so that it
 * is known whether it does.
 */
export interface RunGate {
  /** Waits for its turn. Rejects when the signal is aborted meanwhile. The caller calls what it returns at the end. */
  enter(suspect: boolean, signal: AbortSignal): Promise<() => void>;
}

export function createRunGate(): RunGate {
  let inside = 0;
  let suspectInside = false;
  const waiting: { readonly suspect: boolean; readonly admit: () => void }[] = [];

  /** In the order they came: a suspect that waits keeps others out, so that its turn comes. */
  function admitNext(): void {
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (suspectInside || (next.suspect && inside > 0)) return;
      waiting.shift();
      inside += 1;
      suspectInside = next.suspect;
      next.admit();
    }
  }

  return {
    enter: (suspect, signal) =>
      new Promise((resolve, reject) => {
        const place = {
          suspect,
          admit: () => {
            signal.removeEventListener('abort', giveUp);
            resolve(() => {
              inside -= 1;
              if (suspect) suspectInside = false;
              admitNext();
            });
          },
        };
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(place), 1);
          admitNext();
          reject(new Error('The run was stopped before its turn came.', { cause: signal.reason }));
        };
        if (signal.aborted) {
          reject(new Error('The run was stopped before its turn came.', { cause: signal.reason }));
          return;
        }
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.push(place);
        admitNext();
      }),
  };
}
