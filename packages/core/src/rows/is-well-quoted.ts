import type { QuotedOptions } from './quoted-records.ts';

const QUOTE = 34;

/**
 * Whether every quote of a text opens a cell at its beginning, closes one directly before a separator or the end, or is
 * escaped inside of one. The last cell may still be open. Looks at each quote once.
 */
export function isWellQuoted(text: string, { delimiter, newline, escape }: Omit<QuotedOptions, 'final'>): boolean {
  let isOpen = false;
  for (let quote = text.indexOf('"'); quote >= 0;) {
    let next = quote + 1;
    if (!isOpen) {
      // A quote in the middle of a cell that is not quoted is part of its text, but seldom meant.
      const isFirst =
        quote === 0 || text.startsWith(delimiter, quote - 1) || text.startsWith(newline, quote - newline.length);
      if (!isFirst) return false;
      isOpen = true;
    } else if (escape === '"' && text.charCodeAt(next) === QUOTE) {
      next += 1;
    } else if (escape === '"' || text.charAt(quote - 1) !== escape) {
      if (next < text.length && !text.startsWith(delimiter, next) && !text.startsWith(newline, next)) return false;
      isOpen = false;
    }
    quote = text.indexOf('"', next);
  }
  return true;
}
