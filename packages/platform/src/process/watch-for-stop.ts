import { readFile } from 'node:fs/promises';

/** A second signal within this time is the same key press, delivered by the terminal and by npm. */
const SAME_PRESS_MS = 1_500;
const PARENT_CHECK_MS = 500;

export interface StopOptions {
  /** Called at the first signal; the process is expected to end by itself afterwards. */
  readonly onStop: (reason: string) => void;
  /** Called at a further signal, while the process is still stopping. */
  readonly onInsist: () => void;
}

/**
 * Reports when the process should stop: at Ctrl-C, at SIGTERM, when the terminal closes, and when a parent npm, which
 * does not forward every signal, has ended.
 */
export async function watchForStop({ onStop, onInsist }: StopOptions): Promise<void> {
  let first: number | null = null;
  const stop = (reason: string): void => {
    if (first === null) {
      first = Date.now();
      onStop(reason);
    } else if (Date.now() - first > SAME_PRESS_MS) {
      onInsist();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const { ppid } = process;
  const npm = await parentOf(ppid);
  const timer = setInterval(() => {
    void parentOf(ppid).then((now) => {
      if (process.ppid === ppid && now === npm) return;
      clearInterval(timer);
      stop('npm ended');
    });
  }, PARENT_CHECK_MS);
  timer.unref();
}

/** The parent of a process; null where it is unknown (only Linux has these files). */
async function parentOf(pid: number): Promise<number | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    // `pid (name) state ppid …`; the name may hold anything, also brackets.
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
