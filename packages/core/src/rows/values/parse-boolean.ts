import { NO_WORDS, YES_WORDS } from '../../schema/vocabulary/yes-no.ts';
import { NO_CELLS, YES_CELLS } from '../vocabulary/yes-no-cells.ts';

const YES: ReadonlySet<string> = new Set([...YES_WORDS, ...YES_CELLS]);
const NO: ReadonlySet<string> = new Set([...NO_WORDS, ...NO_CELLS]);

/**
 * 1 for yes, 0 for no in seven languages, NaN for anything else. Words that answer one question only ("churned",
 * "active") are not among them: a status is not an answer.
 */
export function parseBoolean(cell: string): number {
  if (cell.length > 16) return NaN;
  // Some systems write an accent as a character of its own.
  const text = cell.trim().toLowerCase().normalize('NFC');
  if (YES.has(text)) return 1;
  return NO.has(text) ? 0 : NaN;
}
