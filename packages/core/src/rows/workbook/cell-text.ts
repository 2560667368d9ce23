const DAY_MILLISECONDS = 86_400_000;
/** Days from the zeroth of January 1900 to 1970, with the 29 February 1900 that Lotus 1-2-3 invented. */
const DAYS_TO_1970 = 25_569;
/** Days from the first day of 1900 to that of 1904, as above. */
const DAYS_TO_1904 = 1_462;

/** A number as JavaScript writes it: `1.10` is 1.1, and 0.1 + 0.2 stays 0.30000000000000004 as spreadsheets save it. */
export function numberText(value: string): string {
  if (isWrittenPlainly(value)) return value;
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error('A cell holds a number that is none.');
  return String(number);
}

/** Up to 15 digits without a zero too many come back from a number as they went in; converting them takes longer. */
function isWrittenPlainly(value: string): boolean {
  const start = value.charCodeAt(0) === MINUS ? 1 : 0;
  if (value.length === start || value.length > 15) return false;
  const first = value.charCodeAt(start);
  let point = -1;
  for (let i = start; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code === POINT && point < 0) point = i;
    else if (code < ZERO || code > ZERO + 9) return false;
  }
  if (point < 0) return first !== ZERO || value === '0';
  // From 0.000001 on down, exponents are written.
  const decimals = value.length - point - 1;
  const isShort = point > start && decimals > 0 && decimals <= 6 && value.charCodeAt(value.length - 1) !== ZERO;
  return isShort && (first !== ZERO || point === start + 1);
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** Days that are kept, because most columns of dates repeat some. */
const MAX_KNOWN = 10_000;

/** Writes days of a spreadsheet, counted from 1900 or 1904, as ISO 8601. */
export function createSerialText(from1904: boolean): (value: string) => string {
  const known = new Map<string, string>();
  const shift = from1904 ? DAYS_TO_1904 : 0;
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const days = Number(value);
    if (Number.isNaN(days)) throw new Error('A cell holds a date that is none.');
    const text = dateText(new Date(Math.floor((days + shift - DAYS_TO_1970) * DAY_MILLISECONDS)));
    if (known.size < MAX_KNOWN) known.set(value, text);
    return text;
  };
}

/** Without the time of day when there is none. Spreadsheets have no time zones; their times are read as UTC. */
export function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}
