import type { FieldBatch } from '../../features/types.ts';
import type { ChurnModel } from '../../models/types.ts';
import { ByCurrency } from '../by-currency.ts';
import type { RowCursor } from '../types.ts';
import type { TextCodes } from './text-codes.ts';

/** The row has no value of the factor. */
export const NO_VALUE = 0;
/** The value is a text that follows. */
export const TEXT_FOLLOWS = 1;
/** The value is the text with this code, and more from here on. */
export const FIRST_CODE = 2;

/** Whole numbers below this are looked up by position: categories, months, counts. */
const MAX_SMALL = 1_024;
/** Give up looking up other numbers (amounts) once misses exceed hits / 2 by this many. */
const MAX_MISSES = 1_000;

interface KeptCodes {
  /** By the number; −1 where it was not met yet. */
  readonly small: number[];
  readonly others: Map<number, number>;
}

/** The values of one factor as they are stored: a code where a value recurs, else its text. */
export class ValueCodes {
  /** The text of the last value, where its code is `TEXT_FOLLOWS`. */
  text = '';
  readonly #model: ChurnModel;
  readonly #factor: number;
  readonly #codes: TextCodes;
  readonly #kept: ByCurrency<KeptCodes>;
  #misses = 0;
  #batch: FieldBatch | null = null;
  #numbers: Float64Array | undefined;

  constructor(model: ChurnModel, factor: number, codes: TextCodes) {
    this.#model = model;
    this.#factor = factor;
    this.#codes = codes;
    this.#kept = new ByCurrency(model, factor, (): KeptCodes => ({ small: [], others: new Map() }));
  }

  codeIn(row: RowCursor): number {
    if (row.batch !== this.#batch) {
      this.#batch = row.batch;
      this.#numbers = this.#model.valuesOf(row.batch, this.#factor);
    }
    const number = this.#numbers?.[row.row] ?? NaN;
    if (number >= 0 && number < MAX_SMALL && Math.floor(number) === number) return this.#smallNumber(row, number);
    return this.#numbers === undefined || Number.isNaN(number) ? this.#textOf(row) : this.#otherNumber(row, number);
  }

  #smallNumber(row: RowCursor, number: number): number {
    const { small } = this.#kept.of(row);
    while (small.length <= number) small.push(-1);
    const known = small[number] ?? -1;
    if (known >= 0) return known;
    const code = this.#textOf(row);
    if (code !== TEXT_FOLLOWS) small[number] = code;
    return code;
  }

  #otherNumber(row: RowCursor, number: number): number {
    if (this.#misses > MAX_MISSES) return this.#writtenOut(row);
    const { others } = this.#kept.of(row);
    const known = others.get(number);
    if (known !== undefined) {
      if (this.#misses > 0) this.#misses--;
      return known;
    }
    this.#misses += 2;
    const code = this.#textOf(row);
    if (code !== TEXT_FOLLOWS) others.set(number, code);
    return code;
  }

  #textOf(row: RowCursor): number {
    const text = this.#model.formatValue(row.batch, row.row, this.#factor);
    if (text === null) return NO_VALUE;
    const code = this.#codes.codeOf(text);
    if (code !== null) return code + FIRST_CODE;
    this.text = text;
    return TEXT_FOLLOWS;
  }

  #writtenOut(row: RowCursor): number {
    const text = this.#model.formatValue(row.batch, row.row, this.#factor);
    if (text === null) return NO_VALUE;
    this.text = text;
    return TEXT_FOLLOWS;
  }
}
