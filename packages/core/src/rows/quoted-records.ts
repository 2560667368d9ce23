import type { Delimiter, Newline } from './types.ts';

/** Records of a text with quotes. */
export interface QuotedRecords {
  readonly records: string[][];
  /** Where each record starts. Only for a text with malformed records is it used. */
  readonly starts: readonly number[];
  /** Indexes of the records in which a quote neither closes a cell nor is escaped. The last may be of no record. */
  readonly malformed: readonly number[];
  /** The last record has a quote that nothing closes. */
  readonly isUnclosed: boolean;
  /** Where the text behind the records starts. */
  readonly end: number;
}

export interface QuotedOptions {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** The character before a quote inside quotes. */
  readonly escape: '"' | '\\';
  /** A quote after spaces at the beginning of a cell opens it: `"a", "b"`. */
  readonly spacesBeforeQuotes?: boolean;
  /** The text ends here, so that what stands behind the last line end is a record too. */
  readonly final: boolean;
  /** Records after which reading stops. */
  readonly limit?: number;
}

const QUOTE = 34;
const SPACE = 32;
const WHITE_SPACE = /\s/;
/** Letters, digits and most signs: no white space. */
const isVisible = (code: number): boolean => code > 32 && code < 127;

/**
 * Splits a text with stray quotes into records, exactly as papaparse does, but in time that grows with the length of
 * the text only: papaparse looks at the white space before a line end again for each stray quote of the line, and makes
 * an error of each.
 *
 * A quote opens a cell only at its beginning. It is closed by a quote before a delimiter or a line end, with white
 * space between or not; any other quote is part of the text.
 */
export function readQuotedRecords(text: string, options: QuotedOptions): QuotedRecords {
  return new QuotedReader(text, options).read();
}

class QuotedReader {
  readonly #text: string;
  readonly #options: QuotedOptions;
  readonly #records: string[][] = [];
  readonly #starts: number[] = [];
  readonly #malformed: number[] = [];
  #record: string[] = [];
  #at = 0;
  #end = 0;
  // Both only move forward, and stay −1 once there are no more.
  #nextDelimiter: number;
  #nextNewline: number;

  constructor(text: string, options: QuotedOptions) {
    this.#text = text;
    this.#options = options;
    this.#nextDelimiter = text.indexOf(options.delimiter);
    this.#nextNewline = text.indexOf(options.newline);
  }

  read(): QuotedRecords {
    const { final, limit = Infinity, spacesBeforeQuotes = false } = this.#options;
    const text = this.#text;
    let isUnclosed = false;
    while (text !== '' && this.#records.length < limit) {
      const start = this.#at + (spacesBeforeQuotes ? this.#spacesBeforeQuote() : 0);
      if (text.charCodeAt(start) !== QUOTE) {
        if (this.#endCell(null)) continue;
        if (final) this.#endText(text.slice(this.#at));
        break;
      }
      const quote = this.#closingQuote(start + 1);
      if (quote >= 0 && quote < text.length - 1) {
        this.#endCell(this.#unescaped(start + 1, quote));
        continue;
      }
      if (!final) break;
      isUnclosed = quote < 0;
      this.#endText(isUnclosed ? text.slice(start + 1) : this.#unescaped(start + 1, quote));
      break;
    }
    return {
      records: this.#records,
      starts: this.#starts,
      malformed: this.#malformed,
      isUnclosed,
      end: this.#end,
    };
  }

  /** Spaces between here and a quote; 0 where anything else follows. */
  #spacesBeforeQuote(): number {
    const text = this.#text;
    let at = this.#at;
    while (text.charCodeAt(at) === SPACE) at++;
    return text.charCodeAt(at) === QUOTE ? at - this.#at : 0;
  }

  /** Ends a cell at the next separator; null is the text up to there. False when there is none. */
  #endCell(cell: string | null): boolean {
    const { newline } = this.#options;
    const isLast = this.#nextDelimiter < 0 || (this.#nextNewline >= 0 && this.#nextNewline < this.#nextDelimiter);
    const separator = isLast ? this.#nextNewline : this.#nextDelimiter;
    if (separator < 0) return false;
    this.#record.push(cell ?? this.#text.slice(this.#at, separator));
    this.#at = separator + (isLast ? newline.length : 1);
    this.#lookFrom(this.#at);
    if (isLast) this.#endRecord();
    return true;
  }

  #endRecord(): void {
    this.#starts.push(this.#end);
    this.#records.push(this.#record);
    this.#record = [];
    this.#end = this.#at;
  }

  #endText(cell: string): void {
    this.#record.push(cell);
    this.#at = this.#text.length;
    this.#endRecord();
  }

  #lookFrom(at: number): void {
    if (this.#nextDelimiter >= 0 && this.#nextDelimiter < at)
      this.#nextDelimiter = this.#text.indexOf(this.#options.delimiter, at);
    if (this.#nextNewline >= 0 && this.#nextNewline < at)
      this.#nextNewline = this.#text.indexOf(this.#options.newline, at);
  }

  /** The place of the quote that closes the cell whose text starts here; −1 when there is none. */
  #closingQuote(from: number): number {
    const text = this.#text;
    const { escape } = this.#options;
    for (let search = from; ;) {
      const quote = text.indexOf('"', search);
      if (quote < 0 || quote === text.length - 1) return quote;
      if (escape === '"') {
        if (text.charCodeAt(quote + 1) === QUOTE) {
          search = quote + 2;
          continue;
        }
      } else if (text.charAt(quote - 1) === escape) {
        search = quote + 1;
        continue;
      }
      this.#lookFrom(quote + 1);
      if (this.#isBefore(quote, this.#nextDelimiter) || this.#isBefore(quote, this.#nextNewline)) return quote;
      if (this.#malformed[this.#malformed.length - 1] !== this.#records.length)
        this.#malformed.push(this.#records.length);
      search = quote + 2;
    }
  }

  /** Whether nothing but white space stands between a quote and a separator. */
  #isBefore(quote: number, separator: number): boolean {
    if (separator < 0) return false;
    for (let i = quote + 1; i < separator; i++)
      if (isVisible(this.#text.charCodeAt(i)) || !WHITE_SPACE.test(this.#text.charAt(i))) return false;
    return true;
  }

  #unescaped(from: number, to: number): string {
    const cell = this.#text.slice(from, to);
    return cell.includes('"') ? cell.replaceAll(`${this.#options.escape}"`, '"') : cell;
  }
}
