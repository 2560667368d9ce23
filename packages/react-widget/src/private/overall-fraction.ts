import type { FileProgress } from '@retainwise/core/browser';

/** Of the time that a row takes, what measuring it takes, as measured; scoring, explaining and writing is the rest. */
const MEASURING_SHARE = 0.35;

/** How far the scoring of a file is, over its readings. Looking for the newest date is short, or counts as nothing. */
export function overallFraction({ stage, bytesRead, bytesTotal, rowsScored }: FileProgress, rows: number): number {
  switch (stage) {
    case 'reading':
      return 0;
    case 'measuring':
      return MEASURING_SHARE * (bytesTotal === 0 ? 0 : bytesRead / bytesTotal);
    case 'scoring':
      return MEASURING_SHARE + (1 - MEASURING_SHARE) * (rows === 0 ? 0 : Math.min(1, rowsScored / rows));
  }
}
