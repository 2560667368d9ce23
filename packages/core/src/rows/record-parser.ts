import type { Dialect } from './detect-dialect.ts';
import { refuseDamage } from './limits.ts';
import { createLineSplitter } from './line-splitter.ts';
import { isWellQuoted } from './is-well-quoted.ts';
import { findClosingQuote, findOpenQuote } from './open-quote.ts';
import { type QuotedRecords, readQuotedRecords } from './quoted-records.ts';
import { createWellQuotedReader } from './read-well-quoted.ts';
import type { ParserRestart, ParserStart } from './parser-start.ts';
import type { RowDefect } from './types.ts';
import { findUnclosedQuote } from './unclosed-quotes.ts';

/** Records in the order of the file. A record with a defect keeps its first line only. */
export interface Records {
  readonly cells: readonly (readonly string[])[];
  /** By index into `cells`. */
  readonly defects: ReadonlyMap<number, Extract<RowDefect, 'unterminated_quote' | 'row_too_long'>>;
  /** Approximate length of the text they come from. */
  readonly characters: number;
}

/** Splits text that arrives in pieces into records, keeping only the unfinished one between pieces. */
export interface RecordParser {
  push(text: string): Records;
  /** The records left at the end of the text. */
  end(): Records;
  /** More of what was pushed, where it was too much at once; null where it was not. */
  more(): Records | null;
  /** Where a parser could begin with what is not taken yet, and find the same; null where it would not. */
  restart(): ParserRestart | null;
}

/** Characters after which records are handed out: a megabyte of them at once would be moved about in memory. */
const MAX_TAKEN = 65_536;
/** Characters kept of a record that is abandoned. */
const KEPT_CHARACTERS = 10_000;
const MIN_WINDOW = 256;
/** Where quotes are so many characters apart, the lines between them are read as those without quotes. */
const FAR_APART = 2_048;
/** Quotes that are looked at for such a gap. */
const FEW_QUOTES = 64;
/** Abandoned records, less those that were not, from which on the window shrinks to a few characters. */
const MANY_UNCLOSED = 1_000;
const MIN_WINDOW_OF_MANY = 16;
/** Characters by which the window grows for each character read without a failure. */
const REGROWTH = 16;

/**
 * Papaparse over strings. Text with stray quotes is split by `readQuotedRecords`, and text without a quote at line ends
 * and delimiters, which gives the same records sooner.
 *
 * An unclosed quote would swallow the rest of the file. A record that is still open after `maxRowCharacters`, or at the
 * end of the file, loses its first line (`unterminated_quote`), and reading continues after that line. The same happens
 * to a record that ran on to another quote and holds whole rows. Each failure halves how far the next open quote is
 * followed, and text read without a failure widens it again, so that a file full of stray quotes is read in linear
 * time. Where half of very many records were abandoned, the file is refused: there is nothing to repair.
 *
 * @throws InputError ERR-3009 when half of very many records have an unclosed quote
 */
export function createRecordParser(
  { delimiter, newline, mixedNewlines, escape, spacesBeforeQuotes = false }: Dialect,
  maxRowCharacters: number,
  { records, unclosed }: ParserStart = { records: 0, unclosed: 0 },
): RecordParser {
  const quoting = { delimiter, newline, escape, spacesBeforeQuotes };
  const readWellQuoted = createWellQuotedReader(quoting);
  const splitter = createLineSplitter({ delimiter, newline, mixedNewlines });
  let rest = '';
  let window = maxRowCharacters;
  /** Parsing is not tried again before there is this much text. */
  let retryAt = 0;
  let skippingLine = false;
  let unclosedRecords = unclosed;
  let taken = records;
  let isFinal = false;
  let hasMore = false;

  let cells: (readonly string[])[] = [];
  let defects = new Map<number, 'unterminated_quote' | 'row_too_long'>();

  const parse = (text: string, final: boolean): QuotedRecords =>
    isWellQuoted(text, quoting) ? readWellQuoted(text, final) : readQuotedRecords(text, { ...quoting, final });
  const parseLine = (line: string): QuotedRecords => readQuotedRecords(line, { ...quoting, final: true });

  function addLine(line: string): void {
    if (line.length <= maxRowCharacters) cells.push(line.split(delimiter));
    else giveUp(line, 'row_too_long');
  }

  function giveUp(line: string, defect: 'unterminated_quote' | 'row_too_long'): void {
    defects.set(cells.length, defect);
    cells.push(line.slice(0, KEPT_CHARACTERS).split(delimiter));
  }

  function giveUpUnclosedLine(line: string): void {
    giveUp(line, 'unterminated_quote');
    unclosedRecords++;
    const others = taken + cells.length - unclosedRecords;
    refuseDamage(unclosedRecords, others);
    const least = unclosedRecords - others > MANY_UNCLOSED ? MIN_WINDOW_OF_MANY : MIN_WINDOW;
    window = Math.max(least, window >> 1);
  }

  function addRecords(records: string[][]): void {
    for (const record of records) {
      const last = record[record.length - 1];
      if (mixedNewlines && last?.endsWith('\r') === true) record[record.length - 1] = last.slice(0, -1);
      // Only a text longer than the limit can hold a record longer than it.
      if (rest.length > maxRowCharacters && record.reduce((sum, cell) => sum + cell.length + 1, 0) > maxRowCharacters)
        giveUp(record.join(delimiter), 'row_too_long');
      else cells.push(record);
    }
  }

  /** Complete lines of a text without quotes: all, or false where there are more of them than are taken at once. */
  function takeUnquoted(final: boolean): boolean {
    const part = rest.length > 2 * MAX_TAKEN ? rest.lastIndexOf(newline, MAX_TAKEN) : -1;
    const end = part >= 0 ? part : final ? rest.length : rest.lastIndexOf(newline);
    if (end >= 0) takeLines(end);
    return part < 0;
  }

  /** The lines before `end`, where one ends, none of which has a quote. */
  function takeLines(end: number): void {
    const text = rest.slice(0, end);
    rest = rest.slice(end + newline.length);
    if (text.length <= maxRowCharacters) splitter.split(text, cells);
    else
      for (const line of text.split(newline)) addLine(mixedNewlines && line.endsWith('\r') ? line.slice(0, -1) : line);
  }

  /**
   * One step through a text with quotes: the records in the window, or one abandoned line. Returns whether it advanced.
   */
  function takeQuoted(final: boolean): boolean {
    if (window === maxRowCharacters && takeFewQuoted()) return true;
    const text = rest.length > window ? rest.slice(0, window) : rest;
    const isDamaged = window < maxRowCharacters || !isWellQuoted(text, quoting);
    // Where quotes are damaged, lines between them are read as those without quotes, and open ones are given up early.
    if (isDamaged && (takeLinesBeforeQuote() || giveUpOpenLine(final))) return true;
    const found = isDamaged ? readQuotedRecords(text, { ...quoting, final: false }) : readWellQuoted(text, false);
    const unclosed = findUnclosedQuote(found.records, found.malformed, delimiter, newline);
    if (unclosed >= 0) {
      giveUpUnclosed(text, found, unclosed);
      return true;
    }
    if (found.end > 0) {
      addRecords(found.records);
      rest = rest.slice(found.end);
      window = Math.min(maxRowCharacters, window + REGROWTH * found.end);
      return true;
    }
    if (text.length < window && !final) return false;
    if (text.length === rest.length && final) {
      const last = parse(rest, true);
      const open = findUnclosedQuote(last.records, last.malformed, delimiter, newline);
      if (open >= 0) {
        giveUpUnclosed(rest, last, open);
        return true;
      }
      if (!last.isUnclosed) {
        addRecords(last.records);
        rest = '';
        return true;
      }
    }
    return takeFirstLine(final);
  }

  /** Where few records have quotes: the lines before them, or the lines with them, without those that follow. */
  function takeFewQuoted(): boolean {
    let quote = rest.indexOf('"');
    if (quote > FAR_APART && takeLinesBeforeQuote()) return true;
    for (let count = 0; ; count++) {
      const next = rest.indexOf('"', quote + 1);
      if (next < 0 || next > quote + FAR_APART) break;
      if (count === FEW_QUOTES) return false;
      quote = next;
    }
    const end = rest.indexOf(newline, quote) + newline.length;
    if (end < newline.length || end > maxRowCharacters) return false;
    const text = rest.slice(0, end);
    if (!isWellQuoted(text, quoting)) return false;
    const found = readWellQuoted(text, false);
    if (found.end < end || findUnclosedQuote(found.records, found.malformed, delimiter, newline) >= 0) return false;
    addRecords(found.records);
    rest = rest.slice(end);
    return true;
  }

  function takeLinesBeforeQuote(): boolean {
    const quote = rest.indexOf('"');
    const end = quote < newline.length ? -1 : rest.lastIndexOf(newline, quote - newline.length);
    if (end < 0) return false;
    takeLines(end);
    window = Math.min(maxRowCharacters, window + REGROWTH * end);
    return true;
  }

  /** Gives up the first line where it leaves a quote open that nothing in the window closes. */
  function giveUpOpenLine(final: boolean): boolean {
    const end = rest.indexOf(newline);
    if (end < 0 || end > maxRowCharacters || (rest.length < window && !final)) return false;
    if (findOpenQuote(rest, end, quoting) < 0 || findClosingQuote(rest, end, window, quoting) >= 0) return false;
    giveUpUnclosedLine(rest.slice(0, end));
    rest = rest.slice(end + newline.length);
    return true;
  }

  function takeFirstLine(final: boolean): boolean {
    const end = rest.indexOf(newline);
    if (end < 0 && !final && rest.length <= maxRowCharacters) return false;
    const line = end < 0 ? rest : rest.slice(0, end);
    const tooLong = line.length > maxRowCharacters;
    const found = tooLong ? null : parseLine(line);
    if (found === null || found.isUnclosed) {
      if (tooLong) {
        giveUp(line, 'row_too_long');
        window = Math.max(MIN_WINDOW, window >> 1);
      } else giveUpUnclosedLine(line);
    } else {
      // The line is complete; it was only longer than the window.
      addRecords(found.records);
      window = Math.min(maxRowCharacters, window + REGROWTH * line.length);
    }
    skippingLine = end < 0 && !final;
    rest = end < 0 ? '' : rest.slice(end + newline.length);
    return true;
  }

  /** Takes the records before one that holds other rows, and only the first line of that one. */
  function giveUpUnclosed(text: string, { records, starts }: QuotedRecords, unclosed: number): void {
    const start = starts[unclosed] ?? 0;
    addRecords(records.slice(0, unclosed));
    const end = text.indexOf(newline, start);
    giveUpUnclosedLine(text.slice(start, end));
    rest = rest.slice(end + newline.length);
  }

  function skipLine(final: boolean): boolean {
    const end = rest.indexOf(newline);
    // The line end itself may be split between two pieces.
    rest = end < 0 ? rest.slice(rest.length - newline.length + 1) : rest.slice(end + newline.length);
    skippingLine = end < 0 && !final;
    return !skippingLine;
  }

  function take(final: boolean): Records {
    cells = [];
    defects = new Map();
    if (!final && rest.length < retryAt) return { cells, defects, characters: 0 };
    const before = rest.length;
    hasMore = false;
    while (rest !== '') {
      if (before - rest.length > MAX_TAKEN) {
        hasMore = true;
        break;
      }
      if (skippingLine && !skipLine(final)) break;
      if (rest.includes('"')) {
        if (!takeQuoted(final)) break;
      } else {
        if (!takeUnquoted(final)) {
          hasMore = true;
          break;
        }
        if (rest.length <= maxRowCharacters) break;
        giveUp(rest, 'row_too_long');
        skippingLine = true;
      }
    }
    // Parsing an unfinished record again with every piece would take quadratic time.
    taken += cells.length;
    retryAt = hasMore ? 0 : Math.min(2 * rest.length, rest.length < window ? window : maxRowCharacters + 1);
    return { cells, defects, characters: before - rest.length };
  }

  return {
    push(text) {
      rest += text;
      return take(false);
    },
    end() {
      isFinal = true;
      return take(true);
    },
    more() {
      if (!hasMore) return null;
      retryAt = 0;
      return take(isFinal);
    },
    restart: () =>
      window === maxRowCharacters && !skippingLine && !hasMore
        ? { rest, records: taken, unclosed: unclosedRecords }
        : null,
  };
}
