/** Spreadsheets allow this many characters in a format. */
const MAX_FORMAT_CHARACTERS = 255;

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Formats that are not written out: dates and times everywhere, then in Chinese, Japanese and Korean, and in Thai. */
const BUILT_IN: ReadonlySet<number> = new Set([
  ...range(14, 22),
  ...range(45, 47),
  ...range(27, 36),
  ...range(50, 58),
  ...range(71, 81),
]);

/** From here on a workbook may define what a number means; below, its definitions are ignored. */
const FIRST_CUSTOM = 100;

/** Seconds, minutes or months, hours, halves of a day, days, weekdays, months, years, and years of an era. */
const PARTS: ReadonlySet<string> = new Set(
  's ss m mm h hh am pm a p d dd ddd dddd aaa aaaa aaaaa mmm mmmm mmmmm y yy yyyy e ee eeee'.split(' '),
);

/** Whether a cell format shows a date or a time, by its number or by the format written out. */
export function isDateFormat(id: number, format: string | undefined): boolean {
  if (BUILT_IN.has(id)) return true;
  if (id < FIRST_CUSTOM || format === undefined || format.length > MAX_FORMAT_CHARACTERS) return false;
  const visible = format.toLowerCase().replace(/;@$/, '').replace(/\\./g, ' ');
  // Positive; negative; zero; text: one date among them is enough.
  return visible.split(';').some(showsDate);
}

/** Whether all that is shown, other than signs, quoted text and prefixes as in `[Red]` and `[$-409]`, is of a date. */
function showsDate(format: string): boolean {
  const parts = format
    .replace(/"[^"]*"/g, ' ')
    // Fractions of a second.
    .replace(/(\[?[smhd]{1,2}\]?)[.,]00?0?/g, '$1')
    // `[h]` counts on beyond 24.
    .replace(/\[([smhd]{1,2})\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(/[^a-z0#?%]+/)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => PARTS.has(part));
}
