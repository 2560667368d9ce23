import { isAmount } from '../features/format-value.ts';
import type { ChurnModel } from '../models/types.ts';
import type { RowCursor } from './types.ts';

/** Currencies whose values are kept at a time. Files have few; a damaged column of currencies may have thousands. */
const MAX_CURRENCIES = 16;

/**
 * What is kept of the values of one factor, apart for each currency where their texts name it: `899.93 USD` and
 * `899.93 EUR` are the same number. Rows in the currency of the row before cost one comparison.
 */
export class ByCurrency<T> {
  readonly #namesCurrency: boolean;
  readonly #create: () => T;
  readonly #kept = new Map<string | null, T>();
  #currency: string | null = null;
  #current: T;

  constructor({ factors }: Pick<ChurnModel, 'factors'>, factor: number, create: () => T) {
    this.#namesCurrency = isAmount(factors[factor]?.field ?? null);
    this.#create = create;
    this.#current = create();
    this.#kept.set(null, this.#current);
  }

  /** What is kept for rows like this one. */
  of({ currency = null }: Pick<RowCursor, 'currency'>): T {
    if (currency === this.#currency || !this.#namesCurrency) return this.#current;
    let found = this.#kept.get(currency);
    if (found === undefined) {
      if (this.#kept.size >= MAX_CURRENCIES) this.#kept.clear();
      found = this.#create();
      this.#kept.set(currency, found);
    }
    this.#currency = currency;
    this.#current = found;
    return found;
  }
}
