import { InputError } from '../../errors.ts';
import { unpack, type ZipEntry } from './zip-directory.ts';

/** Unpacked XML of a whole workbook: about two million cells, more than spreadsheets handle well. */
const MAX_UNPACKED_BYTES = 200_000_000;
/** Cells in the rectangle that a sheet spans: one cell in the last corner would otherwise take gigabytes. */
const MAX_CELLS = 10_000_000;
/** How much of a tag is kept when a piece ends inside it; longer than any real tag. */
const MAX_TAG_LENGTH = 16_384;

const REFERENCE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL = /^([A-Z]{0,3})(\d{1,7})$/;

function tooLarge(what: string): InputError {
  return new InputError('ERR-3008', `The workbook ${what}.`, { fix: 'Save the sheet as CSV and upload that file.' });
}

/**
 * Unpacks a workbook piece by piece, keeping nothing, to check that reading it as a whole is safe: a small archive can
 * unpack to gigabytes, and a sheet with one distant cell becomes a huge grid.
 *
 * @throws InputError ERR-3008
 */
export async function checkWorkbook(entries: readonly ZipEntry[]): Promise<void> {
  let unpacked = 0;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    const extent = createExtent();
    for await (const piece of unpack(entry)) {
      unpacked += piece.length;
      if (unpacked > MAX_UNPACKED_BYTES) throw tooLarge(`unpacks to more than ${MAX_UNPACKED_BYTES / 1e6} MB`);
      extent.add(piece);
    }
  }
}

/** Watches how far the cells of a sheet reach. */
function createExtent(): { add(piece: Uint8Array): void } {
  const decoder = new TextDecoder();
  let rest = '';
  let isSheet = false;
  let rows = 0;
  let columns = 0;
  return {
    add(piece) {
      const text = rest + decoder.decode(piece, { stream: true });
      isSheet ||= text.includes('sheetData');
      if (isSheet) {
        for (const [, double, single] of text.matchAll(REFERENCE)) {
          const match = CELL.exec(double ?? single ?? '');
          if (!match) throw tooLarge('has a cell with an invalid reference');
          rows = Math.max(rows, Number(match[2]));
          columns = Math.max(columns, columnNumber(match[1] ?? ''));
        }
        if (rows > 1_048_576 || rows * Math.max(1, columns) > MAX_CELLS)
          throw tooLarge(`spans ${rows} rows and ${columns} columns; the maximum is ${MAX_CELLS / 1e6} million cells`);
      }
      const tag = text.lastIndexOf('<');
      rest = tag < 0 ? '' : text.slice(tag).slice(0, MAX_TAG_LENGTH);
    },
  };
}

/** `A` is 1, `Z` 26, `AA` 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64;
  return number;
}
