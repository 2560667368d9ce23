/** Counts down the time in which a task works; waiting for bytes is no work of the task. */
export interface WorkClock {
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Starts running. Calls `onExpired` once, unless it is stopped before. */
export function startWorkClock(ms: number, onExpired: () => void): WorkClock {
  let left = ms;
  let since = 0;
  let timer: NodeJS.Timeout | null = null;
  let over = false;

  function resume(): void {
    if (timer !== null || over) return;
    since = performance.now();
    timer = setTimeout(() => {
      stop();
      onExpired();
    }, left);
  }
  function pause(): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    left = Math.max(0, left - (performance.now() - since));
  }
  function stop(): void {
    pause();
    over = true;
  }
  resume();
  return { pause, resume, stop };
}
