import { NEVER_WORDS } from '../vocabulary/never-words.ts';
import { parseDate } from './parse-date.ts';

const DAY = 86_400_000;
const NEVER: ReadonlySet<string> = new Set(NEVER_WORDS);
const MAX_LENGTH = 40;
const LONGEST_NEVER = Math.max(...NEVER_WORDS.map(({ length }) => length)) + 2;
/** Counts and amounts: shorter than a day without signs, and than a day of a spreadsheet with its time. */
const FIGURE = /^-?(?:\d{1,4}(?:\.\d{1,3})?|\d{5,7})$/;
const MAY_BE_DAY = /\d{4}|\d[-/.]|[-/.]\d\d$/;
const ORDERS = ['dmy', 'mdy'] as const;

/** `0000-00-00`, `00.00.0000`, `00000000`, with whatever time behind it. */
const ZERO = /^(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|0{8})(?:[T ,]|$)/i;
/** The first day of the calendar. */
const YEAR_ONE = /^(?:0001[-/.]0?1[-/.]0?1|0?1[-/.]0?1[-/.]0001|00010101)(?:[T ,]|$)/i;
/** Years of which some day stands for none; most cells are rejected here. */
const SENTINEL_YEAR =
  /(?:^|\D)(?:1753|1899|19(?:00|69|70)|20[79]9|2[1-9]\d\d|[3-9]\d{3})(?:\D|$|\d{4}(?:\D|$))|[-/.](?:69|70)$/;
/**
 * The first days of databases, spreadsheets and clocks, with the day before for zones west of them, and the last days
 * of some: nothing that a customer did is so old, or so far away.
 */
const SENTINELS: ReadonlySet<number> = new Set(
  [
    '1753-01-01',
    '1899-12-30',
    '1899-12-31',
    '1900-01-01',
    '1969-12-31',
    '1970-01-01',
    '2079-06-06',
    '2099-12-31',
    '2262-04-11',
  ].map((day) => Date.parse(day) / DAY),
);
/** From here on the first and the last day of a year stand for "never". */
const FAR = Date.UTC(2100, 0, 1);
const END_OF_TIME = Date.UTC(9000, 0, 1);

/** Zero, no answer, and the bounds of years 1 to 9999, as systems count them: in seconds, milliseconds, and days. */
const COUNTS: ReadonlySet<string> = new Set([
  '0',
  '-1',
  '-62135596800',
  '-62135596800000',
  '253402214400',
  '253402300799',
  '253402214400000',
  '253402300799000',
  '253402300799999',
  '2958465',
]);

/** Whether a day stands for no date. */
export function isNoDay(time: number): boolean {
  if (time >= END_OF_TIME) return true;
  if (SENTINELS.has(Math.floor(time / DAY))) return true;
  if (!(time >= FAR)) return false;
  const date = new Date(time);
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  return (month === 0 && day === 1) || (month === 11 && day === 31);
}

/**
 * Whether a cell of a column of dates says that there is none, although something is written: `0000-00-00`, `never`,
 * 1970-01-01, 9999-12-31.
 */
export function isNoDate(cell: string): boolean {
  if (cell.length > MAX_LENGTH) return false;
  const text = cell.trim();
  if (FIGURE.test(text)) return false;
  // Most cells are texts and small numbers: without four digits or a stroke they are neither a day nor a year.
  if (!MAY_BE_DAY.test(text)) return text.length <= LONGEST_NEVER && NEVER.has(text.toLowerCase().normalize('NFC'));
  if (isRecentDay(text)) return false;
  if (text.charCodeAt(0) <= ONE && (ZERO.test(text) || YEAR_ONE.test(text))) return true;
  if (!SENTINEL_YEAR.test(text)) return NEVER.has(text.toLowerCase().normalize('NFC'));
  // Such a day exists in one order only, or is the same in both.
  return ORDERS.some((order) => isNoDay(parseDate(text, order)));
}

const ZERO_DIGIT = 48;
const ONE = 49;
const NINE = 57;
const DASH = 45;
const SPACE = 32;
/** Spaces that `trim` removes are among these. */
const NOT_ASCII = 128;

/** `2024-03-05`: the common case, and none of the years above. */
function isRecentDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  return text >= '1971' && text < '2069';
}

/** The same for a cell of a column of times that are counted. */
export function isNoTime(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // Words are no counts, and most cells begin with a letter.
  if ((first > NINE && first < NOT_ASCII) || (first < ZERO_DIGIT && first > SPACE && first !== DASH)) return false;
  return COUNTS.has(cell.trim());
}
