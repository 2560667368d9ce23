import type { WorkbookBudget } from './limits.ts';
import { MAX_CELL_CHARACTERS, MAX_CELLS, MAX_ROWS, MAX_SHEET_COLUMNS, tooLarge } from './limits.ts';
import { createSerialText, dateText, numberText } from './cell-text.ts';
import { cellTooLong } from './shared-strings.ts';
import { TextCollector, unescapeText } from './text-collector.ts';
import type { XmlAttributes, XmlHandler } from './xml-scanner.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly datesByStyle: readonly boolean[];
  readonly from1904: boolean;
  readonly budget: WorkbookBudget;
}

const NO_CELLS: readonly string[] = [];

/**
 * The rows of a sheet, as they are read: `rows` is emptied by whoever takes them. A row ends with its last cell that is
 * not empty; rows that the sheet leaves out are there, without cells.
 */
export class SheetReader implements XmlHandler {
  rows: (readonly string[])[] = [];
  /** Characters of `rows`. */
  characters = 0;
  readonly #context: SheetContext;
  /** The last row that was begun. */
  #row = 0;
  /** Of the rows and columns of the sheet, those up to the last that holds something. */
  #rows = 0;
  #columns = 0;
  #inSheetData = false;

  /** Of the row that is read, as many as the row before had or more. */
  #cells: string[] = [];
  #filled = 0;
  /** Whether the row has its number already. */
  #placed = false;
  #column = 0;

  #inCell = false;
  #type = 'n';
  #style = '';
  #value = '';
  #inValue = false;
  #hasValue = false;
  #inString = false;
  readonly #string = new TextCollector();

  readonly #serialText: (value: string) => string;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#serialText = createSerialText(context.from1904);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#inCell) {
      if (name === 'v') {
        this.#inValue = true;
        this.#hasValue = true;
      } else if (name === 'is') {
        this.#inString = true;
        this.#string.begin();
      } else if (this.#inString) this.#string.open(name);
    } else if (!this.#inSheetData) this.#inSheetData = name === 'sheetData';
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') {
      const number = attributes.get('r');
      this.#cells = new Array<string>(this.#filled);
      this.#filled = 0;
      this.#column = 0;
      this.#placed = false;
      if (number !== undefined && number !== '') this.#placeRow(rowNumber(number));
    }
  }

  close(name: string): void {
    if (this.#inCell) {
      if (name === 'c') this.#closeCell();
      else if (name === 'v') this.#inValue = false;
      else if (name === 'is') this.#inString = false;
      else this.#string.close(name);
    } else if (name === 'row' && this.#inSheetData) {
      if (!this.#placed) this.#placeRow(this.#row + 1);
      if (this.#filled > 0) this.#addRow();
    } else if (name === 'sheetData') this.#inSheetData = false;
  }

  text(part: string): void {
    if (this.#inValue) {
      this.#value += part;
      if (this.#value.length > MAX_CELL_CHARACTERS) throw cellTooLong();
    } else if (this.#inString && this.#string.add(part) > MAX_CELL_CHARACTERS) throw cellTooLong();
  }

  #placeRow(number: number): void {
    if (number <= this.#row) throw new Error('The rows of the sheet are out of order.');
    if (number > MAX_ROWS) throw tooLarge(`has a row ${number}; the last of a spreadsheet is ${MAX_ROWS}`);
    this.#row = number;
    this.#placed = true;
  }

  /** Rows and cells without a value, which may have a style up to the end of the sheet, do not count. */
  #addRow(): void {
    for (let missing = this.#rows + 1; missing < this.#row; missing++) this.rows.push(NO_CELLS);
    this.#rows = this.#row;
    if (this.#cells.length !== this.#filled) this.#cells.length = this.#filled;
    this.rows.push(this.#cells);
  }

  #checkExtent(): void {
    if (this.#row * this.#columns > MAX_CELLS)
      throw tooLarge(
        `spans ${this.#row} rows and ${this.#columns} columns; the maximum is ${MAX_CELLS / 1e6} million cells`,
      );
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes.get('r');
    let column = this.#column + 1;
    if (reference !== undefined) {
      const place = readReference(reference);
      if (place.column > 0) column = place.column;
      if (!this.#placed) this.#placeRow(place.row);
      else if (place.row !== this.#row) throw invalidReference();
    } else if (!this.#placed) this.#placeRow(this.#row + 1);
    if (column <= this.#column) throw new Error('The cells of a row are out of order.');
    if (column > MAX_SHEET_COLUMNS)
      throw tooLarge(`has a column ${column}; the last of a spreadsheet is ${MAX_SHEET_COLUMNS}`);
    this.#column = column;
    this.#style = attributes.get('s') ?? '';
    const type = attributes.get('t');
    this.#type = type === undefined || type === '' ? 'n' : type;
    this.#value = '';
    this.#hasValue = false;
    this.#string.begin();
    this.#inCell = true;
  }

  #showsDate(style: string): boolean {
    if (style === '') return false;
    const isDate = this.#context.datesByStyle[Number(style)];
    if (isDate === undefined) throw new Error('A cell has a style that does not exist.');
    return isDate;
  }

  #closeCell(): void {
    this.#inCell = false;
    this.#inValue = false;
    this.#inString = false;
    const text = this.#cellText();
    if (text === '') return;
    this.#columns = Math.max(this.#columns, this.#column);
    this.#checkExtent();
    while (this.#filled < this.#column - 1) this.#cells[this.#filled++] = '';
    this.#cells[this.#filled++] = text;
    this.characters += text.length + 1;
    this.#context.budget.addCharacters(text.length);
  }

  /** Errors of formulas, and formulas whose value was not saved, are empty. */
  #cellText(): string {
    if (this.#type === 'inlineStr') return this.#string.take().trim();
    if (!this.#hasValue || this.#value === '') return '';
    switch (this.#type) {
      case 'n':
        return this.#showsDate(this.#style) ? this.#serialText(this.#value) : numberText(this.#value);
      case 's': {
        const string = this.#context.strings[Number(this.#value)];
        if (string === undefined) throw new Error('A cell points to a text that does not exist.');
        return string;
      }
      case 'str':
        return unescapeText(this.#value).trim();
      case 'b':
        if (this.#value === '1') return 'true';
        if (this.#value === '0') return 'false';
        throw new Error('A cell holds neither true nor false.');
      case 'd': {
        const date = new Date(this.#value);
        if (Number.isNaN(date.getTime())) throw new Error('A cell holds a date that is none.');
        return dateText(date);
      }
      case 'e':
        return '';
      default:
        throw new Error('A cell is of a type that does not exist.');
    }
  }
}

function rowNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw invalidReference();
  return Number(text);
}

/**
 * `C12` is row 12 and column 3; a reference without letters has column 0. Read for each cell, hence without a regex.
 */
function readReference(reference: string): { readonly row: number; readonly column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 3; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  const digits = at;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) throw invalidReference();
    row = row * 10 + digit;
  }
  if (at === digits || at > digits + 7) throw invalidReference();
  return { row, column };
}

const invalidReference = () => tooLarge('has a cell with an invalid reference');
