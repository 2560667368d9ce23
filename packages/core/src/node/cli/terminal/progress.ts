import { formatNumber } from '../../../features/format-value.ts';
import type { Output } from '../io.ts';
import { truncate } from './text-width.ts';

const BAR_WIDTH = 24;
const REDRAW_MILLISECONDS = 100;
const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  /** @param share 0 to 1, or null when the total is unknown */
  update(rows: number, share: number | null): Promise<void>;
  /** Removes the bar from the screen. */
  clear(): Promise<void>;
}

/** A progress bar on a terminal; nothing when the output is not a terminal. */
export function createProgress(output: Output, label: string, clock: () => number = Date.now): Progress {
  let drawnAt = -Infinity;
  let drawn = false;

  return {
    async update(rows, share) {
      const time = clock();
      if (!output.isTty || time - drawnAt < REDRAW_MILLISECONDS) return;
      drawnAt = time;
      drawn = true;
      await output.write(CLEAR_LINE + truncate(progressLine(label, rows, share), output.columns - 1));
    },
    async clear() {
      if (drawn) await output.write(CLEAR_LINE);
      drawn = false;
    },
  };
}

/** `Scoring  ████████░░░░  33 %  12,000 rows`. */
export function progressLine(label: string, rows: number, share: number | null): string {
  const count = `${formatNumber(rows)} rows`;
  if (share === null) return `${label}  ${count}`;
  const done = Math.max(0, Math.min(1, share));
  const filled = Math.round(done * BAR_WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
  return `${label}  ${bar}  ${String(Math.floor(100 * done)).padStart(3)} %  ${count}`;
}
