import { readFile } from 'node:fs/promises';

const INTERVAL_MS = 100;

/**
 * Calls once when a process holds more memory than the limit; returns how to stop watching. V8's own limit counts only
 * its heap, not buffers. Systems other than Linux are not watched: there, that limit is the only one.
 */
export function watchMemory(pid: number, maxBytes: number, onExceeded: () => void): () => void {
  const timer = setInterval(() => void look(), INTERVAL_MS).unref();
  const stop = (): void => clearInterval(timer);

  async function look(): Promise<void> {
    try {
      const status = await readFile(`/proc/${pid}/status`, 'latin1');
      const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
      if (kilobytes * 1024 <= maxBytes) return;
    } catch {
      // The process has just ended, or this is not Linux.
      stop();
      return;
    }
    stop();
    onExceeded();
  }
  return stop;
}
