const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

export function isEmail(cell: string): boolean {
  return cell.includes('@') && EMAIL.test(cell);
}

/** A time as seconds or milliseconds since 1970, between 1990 and 2100. */
export function isUnixTime(value: number): boolean {
  return Number.isInteger(value) && ((value > 6.3e8 && value < 4.1e9) || (value > 6.3e11 && value < 4.1e12));
}

/** A day as spreadsheets count them, between 1990 and 2064. */
export function isSpreadsheetDay(value: number): boolean {
  return value >= 32_874 && value <= 60_000;
}

/** A date with whatever may follow it: times in zones that are written by name, or ranges. */
export function startsWithIsoDate(cell: string): boolean {
  return /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-[0-3]\d(?!\d)/.test(cell);
}
