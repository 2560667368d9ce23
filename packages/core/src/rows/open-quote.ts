import type { QuotedOptions } from './quoted-records.ts';

type Quoting = Omit<QuotedOptions, 'final' | 'limit'>;

const QUOTE = 34;
const SPACE = 32;
const WHITE_SPACE = /\s/;

/**
 * The place of the quote that the line before `lineEnd` leaves open; −1 when all of its quotes are closed, or are part
 * of texts. Makes no cells, so that a line that is given up costs no more than looking at it.
 */
export function findOpenQuote(text: string, lineEnd: number, quoting: Quoting): number {
  const { delimiter, spacesBeforeQuotes = false } = quoting;
  for (let at = 0; ;) {
    let start = at;
    if (spacesBeforeQuotes) while (text.charCodeAt(start) === SPACE) start++;
    if (text.charCodeAt(start) === QUOTE) {
      const close = findClosingQuote(text, start + 1, lineEnd, quoting);
      if (close < 0) return start;
      at = close + 1;
    }
    const next = text.indexOf(delimiter, at);
    if (next < 0 || next >= lineEnd) return -1;
    at = next + 1;
  }
}

/** The first quote from `from` on and before `until` that closes a cell; −1 when there is none. */
export function findClosingQuote(
  text: string,
  from: number,
  until: number,
  { delimiter, newline, escape }: Quoting,
): number {
  for (let search = from; ;) {
    const quote = text.indexOf('"', search);
    if (quote < 0 || quote >= until) return -1;
    if (quote === text.length - 1) return quote;
    if (escape === '"' && text.charCodeAt(quote + 1) === QUOTE) {
      search = quote + 2;
      continue;
    }
    if (escape !== '"' && text.charAt(quote - 1) === escape) {
      search = quote + 1;
      continue;
    }
    if (isBeforeSeparator(text, quote + 1, delimiter, newline)) return quote;
    search = quote + 2;
  }
}

/** Whether nothing but white space stands between here and a separator. */
function isBeforeSeparator(text: string, from: number, delimiter: string, newline: string): boolean {
  for (let i = from; i < text.length; i++) {
    if (text.startsWith(delimiter, i) || text.startsWith(newline, i)) return true;
    if (!WHITE_SPACE.test(text.charAt(i))) return false;
  }
  return false;
}
