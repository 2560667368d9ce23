import { InputError } from '../errors.ts';

/** Characters of a name. A longer header is no name: its beginning is used instead. */
export const MAX_NAME_CHARACTERS = 500;
/** All names of a table together. */
export const MAX_HEADER_CHARACTERS = 65_536;
/** Columns of a table; the widest exports of spreadsheets and warehouses have about 1,500. */
export const MAX_COLUMNS = 4_096;

/**
 * Rows of a file that lose their end to an open quote, and lines with nothing but blanks and separators: so many are
 * read whatever the rest is, and more only among as many others. Nobody exports such a file, and each of these lines
 * costs more than a good one.
 */
export const MAX_DAMAGED_ROWS = 50_000;
export const MAX_BLANK_ROWS = 2_000_000;

/** Ends a name that was longer. */
const CUT = '…';

/** A name of at most `MAX_NAME_CHARACTERS`, its last one showing that there was more. */
export function shortName(name: string): string {
  return name.length <= MAX_NAME_CHARACTERS ? name : `${name.slice(0, MAX_NAME_CHARACTERS - CUT.length)}${CUT}`;
}

/** Whether a name was made by `shortName`, numbered or not. */
export function isShortened(name: string): boolean {
  return name.length >= MAX_NAME_CHARACTERS && name.charAt(MAX_NAME_CHARACTERS - CUT.length) === CUT;
}

/**
 * Refuses names that are too many or too long before any work is done with them: for columns that do not come from
 * `openTable`, such as the properties of JSON. Its time is that of adding up their lengths.
 *
 * @throws InputError ERR-3008, which says the bound
 */
export function refuseHugeHeader(names: readonly string[], maxColumns = MAX_COLUMNS): void {
  if (names.length > maxColumns) throw tooWide(`${names.length} columns; the maximum is ${maxColumns}`);
  let characters = 0;
  for (const [i, { length }] of names.entries()) {
    if (length > MAX_NAME_CHARACTERS)
      throw tooWide(`a name of ${length} characters in column ${i + 1}; the maximum is ${MAX_NAME_CHARACTERS}`);
    characters += length;
  }
  refuseLongHeader(characters);
}

/** @throws InputError ERR-3008 when the names of a header have too many characters together */
export function refuseLongHeader(characters: number): void {
  if (characters > MAX_HEADER_CHARACTERS)
    throw tooWide(`a header of ${characters} characters; the maximum is ${MAX_HEADER_CHARACTERS}`);
}

/** @throws InputError ERR-3009 when half of more than `MAX_DAMAGED_ROWS` rows open a quote that nothing closes */
export function refuseDamage(unclosed: number, others: number): void {
  if (unclosed > MAX_DAMAGED_ROWS && unclosed >= others)
    throw mostlyDamage(`Of the first ${unclosed + others} rows ${unclosed} open a quote that nothing closes.`);
}

/** @throws InputError ERR-3009 when most of more than `MAX_BLANK_ROWS` lines have no value */
export function refuseBlanks(blanks: number, rows: number): void {
  if (blanks > MAX_BLANK_ROWS && blanks >= rows)
    throw mostlyDamage(`Of the first ${blanks + rows} lines ${blanks} have no value.`);
}

function mostlyDamage(message: string): InputError {
  return new InputError('ERR-3009', message, {
    location: 'rows',
    fix: 'Look for an unclosed quote and for empty lines below the table, and export the file again.',
  });
}

export function tooWide(found: string): InputError {
  return new InputError('ERR-3008', `The table has ${found}.`, {
    location: 'header',
    fix: 'Remove columns that do not describe customers.',
  });
}
