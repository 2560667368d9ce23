import { comparisonOf } from '../../explain/comparison.ts';
import { NOT_GIVEN } from '../../explain/sentence.ts';
import type { FieldBatch } from '../../features/types.ts';
import type { ChurnModel } from '../../models/types.ts';
import { labelInSentence } from '../../schema/label-in-sentence.ts';
import { ByCurrency } from '../by-currency.ts';
import { bytesOf } from './byte-text.ts';
import type { FactorForm } from './factor-form.ts';
import { isPlainJson } from './json-in-csv.ts';
import type { RowCursor } from '../types.ts';

/** Whole numbers below this are looked up by position: categories, months, counts. */
const MAX_SMALL = 1_024;
/** Other values of one factor that are cached, in one currency. */
const MAX_OTHERS = 1_024;
/** Give up caching a factor (an amount) once misses exceed hits / 2 by this many. */
const MAX_MISSES = 2_000;

/** A value of a factor as results write it. */
export interface FactorText {
  /** The factor's JSON, up to the impact, where it raises the score and where it lowers it. */
  readonly raising: Uint8Array;
  readonly lowering: Uint8Array;
  /** Label and value as the sentence names them: `tenure (18 months)`. */
  readonly phrase: Uint8Array;
}

interface KeptTexts {
  /** By the number; null where it was not met yet. */
  readonly small: (FactorText | null)[];
  readonly others: Map<number | string, FactorText>;
}

/** Whether a model's labels need no escape in JSON or CSV. */
export function hasPlainLabels({ factors }: ChurnModel): boolean {
  return factors.every(({ key, label }) => isPlainJson(key) && isPlainJson(label));
}

/** Encodes the values of one factor for results; those that recur are encoded once. */
export class FactorTextCache {
  /** The start of the factor's JSON, up to the value. */
  readonly start: Uint8Array;
  /** The start of the phrase: `tenure (`. */
  readonly opening: Uint8Array;
  /** The end of the phrase: `; your median is 29)`. */
  readonly closing: Uint8Array;
  readonly #closingText: string;
  readonly #startText: string;
  readonly #openingText: string;
  readonly #form: FactorForm;
  readonly #model: ChurnModel;
  readonly #factor: number;
  readonly #missing: FactorText;
  readonly #kept: ByCurrency<KeptTexts>;
  /** Two for each miss less one for each hit, at least 0. */
  #misses = 0;
  #batch: FieldBatch | null = null;
  #numbers: Float64Array | undefined;

  /** @param model one of plain labels */
  constructor(model: ChurnModel, factor: number, form: FactorForm) {
    const { key, label } = model.factors[factor] ?? { key: '', label: '' };
    this.#form = form;
    this.#startText = form.start({ key, label });
    this.#openingText = `${labelInSentence({ label })} (`;
    this.start = bytesOf(this.#startText);
    this.opening = bytesOf(this.#openingText);
    this.#closingText = `${comparisonOf(model, factor)})`;
    this.closing = bytesOf(this.#closingText);
    this.#model = model;
    this.#factor = factor;
    this.#missing = this.#write(null);
    this.#kept = new ByCurrency(model, factor, (): KeptTexts => ({ small: [], others: new Map() }));
  }

  /** The value in a row: known, or its text. */
  valueIn(row: RowCursor): FactorText | string {
    if (row.batch !== this.#batch) {
      this.#batch = row.batch;
      this.#numbers = this.#model.valuesOf(row.batch, this.#factor);
    }
    if (this.#numbers === undefined) {
      const text = this.#format(row);
      return text === null ? this.#missing : this.#other(row, text);
    }
    const number = this.#numbers[row.row] ?? NaN;
    return number >= 0 && number < MAX_SMALL && Math.floor(number) === number
      ? this.#smallNumber(row, number)
      : this.#other(row, number);
  }

  #smallNumber(row: RowCursor, number: number): FactorText | string {
    const { small } = this.#kept.of(row);
    while (small.length <= number) small.push(null);
    const known = small[number] ?? null;
    if (known !== null) return known;
    const value = this.#fit(this.#format(row));
    if (typeof value !== 'string') small[number] = value;
    return value;
  }

  #other(row: RowCursor, value: number | string): FactorText | string {
    const isLookedUp = this.#misses <= MAX_MISSES;
    const { others } = this.#kept.of(row);
    const known = isLookedUp ? others.get(value) : undefined;
    if (known !== undefined) {
      if (this.#misses > 0) this.#misses--;
      return known;
    }
    const text = typeof value === 'string' ? value : this.#format(row);
    if (!isLookedUp || others.size >= MAX_OTHERS) return text ?? this.#missing;
    this.#misses += 2;
    const fit = this.#fit(text);
    if (typeof fit !== 'string') others.set(value, fit);
    return fit;
  }

  #format(row: RowCursor): string | null {
    return this.#model.formatValue(row.batch, row.row, this.#factor);
  }

  /** Texts that must be escaped are rare, and are not cached. */
  #fit(text: string | null): FactorText | string {
    if (text === null) return this.#missing;
    return isPlainJson(text) ? this.#write(text) : text;
  }

  /** @param text one that needs no escape */
  #write(text: string | null): FactorText {
    const { quote } = this.#form;
    const head = `${this.#startText}${text === null ? 'null' : `${quote}${text}${quote}`}`;
    return {
      raising: bytesOf(`${head}${this.#form.raising}`),
      lowering: bytesOf(`${head}${this.#form.lowering}`),
      phrase: bytesOf(`${this.#openingText}${text === null ? `${NOT_GIVEN})` : `${text}${this.#closingText}`}`),
    };
  }
}
