import Papa from 'papaparse';
import type { Delimiter, Newline } from './types.ts';

export interface ParsedRecord {
  readonly cells: readonly string[];
  /** Set for a line that opens a quote which nothing closes: it is cut off at its line end. */
  readonly unterminated: boolean;
}

/** Splits text that arrives in pieces into records. */
export interface RecordParser {
  push(text: string): ParsedRecord[];
  /** What is left at the end of the text. */
  end(): ParsedRecord[];
}

export interface RecordParserOptions {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** A quoted cell longer than this is taken for a quote that nothing closes. */
  readonly maxRowCharacters: number;
}

/**
 * Papaparse over strings, keeping only the unfinished record between pieces. A quote that nothing closes would swallow
 * the rest of the file: such a record is cut at its line end and marked, and reading goes on behind it.
 */
export function createRecordParser({ delimiter, newline, maxRowCharacters }: RecordParserOptions): RecordParser {
  let rest = '';

  function take(final: boolean): ParsedRecord[] {
    const records: ParsedRecord[] = [];
    for (;;) {
      const { data, errors, meta } = new Papa.Parser({ delimiter, newline, quoteChar: '"', escapeChar: '"' }).parse(rest, 0, !final) as Papa.ParseResult<string[]>;
      const open = final && errors.some(({ code }) => code === 'MissingQuotes');
      const complete = open ? data.slice(0, -1) : data;
      for (const cells of complete) records.push({ cells: newline === '\n' ? withoutReturn(cells) : cells, unterminated: false });
      if (!final) {
        rest = rest.slice(meta.cursor);
        if (rest.length <= maxRowCharacters) return records;
      } else if (!open) {
        rest = '';
        return records;
      } else {
        rest = rest.slice(startOfLast(rest, complete.length, errors));
      }
      // The record at the front of `rest` has no end: give up its first line only.
      const lineEnd = rest.indexOf(newline);
      const line = lineEnd < 0 ? rest : rest.slice(0, lineEnd);
      records.push({ cells: line.slice(0, maxRowCharacters).split(delimiter), unterminated: true });
      rest = lineEnd < 0 ? '' : rest.slice(lineEnd + newline.length);
      if (rest === '') return records;
    }
  }

  /** Offset of the record that was left open, found by reading again up to it. */
  function startOfLast(text: string, completeRecords: number, errors: readonly Papa.ParseError[]): number {
    const { meta } = new Papa.Parser({ delimiter, newline, quoteChar: '"', escapeChar: '"', preview: completeRecords }).parse(text, 0, false) as Papa.ParseResult<string[]>;
    if (completeRecords === 0 || errors.length === 0) return 0;
    return meta.cursor;
  }

  return {
    push(text) {
      rest += text;
      return take(false);
    },
    end() {
      return rest === '' ? [] : take(true);
    },
  };
}

/** A `\r` before the `\n` of a file with mixed line ends is no part of the last cell. */
function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells[cells.length - 1];
  return last?.endsWith('\r') ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}
