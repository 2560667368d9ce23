import { InputError } from '../../errors.ts';

/** The last row and column of a spreadsheet: XFD1048576. */
export const MAX_ROWS = 1_048_576;
export const MAX_SHEET_COLUMNS = 16_384;
/** Cells in the rectangle that a sheet spans: all rows of a spreadsheet in 23 columns. */
export const MAX_CELLS = 25_000_000;
/** Files in the archive; a workbook of 250 sheets with drawings has about 1,000. */
export const MAX_ENTRIES = 10_000;
/**
 * XML that is read, over all files of a workbook. A million rows of 20 columns are a gigabyte; nothing of it is kept.
 */
export const MAX_UNPACKED_BYTES = 1_500_000_000;
/** Sheets of one repeated row unpack to about 60 times their size; what an attacker packs, to 1,000 times. */
export const MAX_UNPACKED_RATIO = 150;
/** Small files may be packed well. */
export const RATIO_APPLIES_FROM = 20_000_000;
/** A tag with its attributes; the longest real ones have some hundred characters. */
export const MAX_TAG_CHARACTERS = 16_384;
/** Elements within each other; sheets have 8 or so. */
export const MAX_DEPTH = 64;
/** Text of one cell: spreadsheets allow 32,767 characters, and escapes are longer than what they stand for. */
export const MAX_CELL_CHARACTERS = 250_000;
/** Texts that a workbook keeps once and its cells point to: they are held in memory. */
export const MAX_SHARED_STRINGS = 2_000_000;
export const MAX_SHARED_CHARACTERS = 50_000_000;
/** Cell formats; spreadsheets allow 65,490. */
export const MAX_STYLES = 100_000;
/** Visible sheets among which the customers are looked for. */
export const MAX_SHEETS_LOOKED_AT = 100;
/** A text that is kept once may be pointed to by every cell: characters of a sheet, for each byte that was read. */
const MAX_CHARACTERS_PER_BYTE = 10;
const CHARACTERS_ALWAYS_ALLOWED = 32_000_000;
const MAX_CHARACTERS = 1_000_000_000;

export function tooLarge(what: string): InputError {
  return new InputError('ERR-3008', `The workbook ${what}.`, {
    location: 'workbook',
    fix: 'Save the sheet as CSV and upload that file.',
  });
}

/** Counts what is read from a workbook while it is read: what is counted is what the reader sees. */
export interface WorkbookBudget {
  /** @throws InputError ERR-3008 beyond `MAX_UNPACKED_BYTES`, or beyond `MAX_UNPACKED_RATIO` times the packed size */
  addUnpacked(bytes: number): void;
  /** @throws InputError ERR-3008 when cells have far more text than the file could hold */
  addCharacters(characters: number): void;
}

export function createBudget(packedBytes: number): WorkbookBudget {
  let unpacked = 0;
  let characters = 0;
  return {
    addUnpacked(bytes) {
      unpacked += bytes;
      if (unpacked > MAX_UNPACKED_BYTES) throw tooLarge(`unpacks to more than ${MAX_UNPACKED_BYTES / 1e6} MB`);
      if (unpacked > RATIO_APPLIES_FROM && unpacked > MAX_UNPACKED_RATIO * packedBytes)
        throw tooLarge(`unpacks to more than ${MAX_UNPACKED_RATIO} times its size, which is the maximum`);
    },
    addCharacters(count) {
      characters += count;
      if (characters > MAX_CHARACTERS || characters > CHARACTERS_ALWAYS_ALLOWED + MAX_CHARACTERS_PER_BYTE * unpacked) {
        const most = Math.min(MAX_CHARACTERS, CHARACTERS_ALWAYS_ALLOWED + MAX_CHARACTERS_PER_BYTE * unpacked);
        throw tooLarge(`repeats long texts: its cells have more than ${Math.floor(most / 1e6)} million characters`);
      }
    },
  };
}
