import { NO_WORDS, YES_WORDS } from '../../schema/vocabulary/yes-no.ts';
import { NO_CELLS, YES_CELLS } from '../vocabulary/yes-no-cells.ts';

const YES: ReadonlySet<string> = new Set([...YES_WORDS, ...YES_CELLS]);
const NO: ReadonlySet<string> = new Set([...NO_WORDS, ...NO_CELLS]);

/** `True.` is an answer with a full stop; `.t.` is another spelling of it. */
const FULL_STOP = /^([^.]+)[.!]$/;
/** `1.00` and `0,0` are how spreadsheets write 1 and 0. */
const ZEROS = /^([01])[.,]0{1,6}$/;

/**
 * 1 for yes, 0 for no in seven languages, NaN for anything else. Words that answer one question only ("churned",
 * "active") are not among them: a status is not an answer.
 */
export function parseBoolean(cell: string): number {
  if (cell.length > 16 || isOtherNumber(cell)) return NaN;
  // Some systems write an accent as a character of its own; some end an answer with a full stop.
  const text = cell.trim().toLowerCase().normalize('NFC').replace(FULL_STOP, '$1').replace(ZEROS, '$1');
  if (YES.has(text)) return 1;
  return NO.has(text) ? 0 : NaN;
}

const TWO = 50;
const NINE = 57;

/** Of the digits only 0 and 1 begin an answer: most columns are of numbers, and most numbers begin with another. */
function isOtherNumber(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return first >= TWO && first <= NINE;
}
