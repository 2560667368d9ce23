import { CellInterner } from './cell-interner.ts';
import type { Dialect } from './detect-dialect.ts';

/** The record of empty lines: one for all that follow each other, because files may have millions of them. */
export const BLANK_RECORD: readonly string[] = [''];

/** Splits whole lines without quotes into cells. */
export interface LineSplitter {
  /**
   * Adds the cells of each line of `text` to `into`, and one `BLANK_RECORD` for empty lines that follow each other.
   * Line ends separate the lines; there is none after the last.
   */
  split(text: string, into: (readonly string[])[]): void;
}

const RETURN = 13;
/** Four bytes of 1, and of 128: the bit that is set in bytes of characters outside ASCII. */
const ONES = 0x01010101;
const HIGHS = 0x80808080 | 0;
/** In UTF-8, continuation bytes begin with the bits 10, and the first of four bytes is at least this. */
const CONTINUES = 0x80;
const FOUR_BYTES = 0xf0;
/** Bytes after the text that may be read, and are ignored. */
const MARGIN = 8;

/**
 * `line.split(delimiter)` for every line, with the fewest new strings: the text is scanned as UTF-8, and repeated
 * cells are interned.
 *
 * Four bytes are tested together. Subtracting one from each byte of a word, and masking out the bits of the word,
 * leaves a high bit at its lowest zero byte (L. Lamport, "Multiple Byte Processing with Full-Word Instructions", 1975).
 * A byte that is a separator becomes zero by an exclusive or with it.
 */
export function createLineSplitter({
  delimiter,
  newline,
  mixedNewlines,
}: Omit<Dialect, 'escape' | 'spacesBeforeQuotes'>): LineSplitter {
  const encoder = new TextEncoder();
  const interner = new CellInterner();
  const lineEnd = newline.charCodeAt(newline.length - 1);
  const separators = delimiter.charCodeAt(0) * ONES;
  const lineEnds = lineEnd * ONES;
  /** Four bytes of empty lines. */
  const emptyLines = newline.length === 2 ? 0x0a0d0a0d : lineEnds;
  const dropsReturn = newline.length === 2 || mixedNewlines;
  let view = new DataView(new ArrayBuffer(0));
  let width = 0;

  /** Fills `view` with the text and a line end, and returns their length in bytes. */
  function toBytes(text: string): number {
    const most = 3 * text.length + newline.length + MARGIN;
    if (view.byteLength < most) view = new DataView(new ArrayBuffer(most));
    const bytes = new Uint8Array(view.buffer);
    let end = encoder.encodeInto(text, bytes).written;
    for (const character of newline) bytes[end++] = character.charCodeAt(0);
    return end;
  }

  return {
    split(text, into) {
      const length = toBytes(text);
      const bytes = view;
      let row = new Array<string>(width);
      let column = 0;
      let lineStart = 0;
      /** How far an offset in the bytes is ahead of the same offset in the text. */
      let ahead = 0;
      for (let start = 0; start < length;) {
        let letters = 0;
        let next = start;
        let end = start;
        let ends = false;
        for (;;) {
          const word = bytes.getInt32(next, true);
          const a = word ^ separators;
          const b = word ^ lineEnds;
          const marks = (((a - ONES) & ~a) | ((b - ONES) & ~b)) & HIGHS;
          if (marks === 0) {
            letters |= word;
            next += 4;
            continue;
          }
          const before = (31 - Math.clz32(marks & -marks)) >> 3;
          letters |= word & ((1 << (8 * before)) - 1);
          end = next + before;
          next = end + 1;
          ends = ((word >> (8 * before)) & 0xff) === lineEnd;
          if (!ends || !dropsReturn) break;
          if (end > lineStart && bytes.getUint8(end - 1) === RETURN) {
            end--;
            break;
          }
          if (mixedNewlines) break;
        }
        if (ends && column === 0 && end === start) {
          if (into[into.length - 1] !== BLANK_RECORD) into.push(BLANK_RECORD);
          while (next + 4 <= length && bytes.getInt32(next, true) === emptyLines) next += 4;
          start = next;
          lineStart = start;
          continue;
        }
        if ((letters & HIGHS) === 0) {
          row[column] =
            interner.intern(column, bytes, start, end, text, start - ahead) ?? text.slice(start - ahead, end - ahead);
        } else {
          const from = start - ahead;
          ahead += surplus(bytes, start, end);
          row[column] = text.slice(from, end - ahead);
        }
        column++;
        start = next;
        if (!ends) continue;
        if (column !== row.length) row.length = column;
        into.push(row);
        if (column !== width) {
          width = column;
          interner.widen(width);
        }
        row = new Array<string>(width);
        column = 0;
        lineStart = start;
      }
    },
  };
}

/** How many more bytes than UTF-16 code units there are. */
function surplus(bytes: DataView, start: number, end: number): number {
  let more = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes.getUint8(i);
    if ((byte & 0xc0) === CONTINUES) more++;
    else if (byte >= FOUR_BYTES) more--;
  }
  return more;
}
