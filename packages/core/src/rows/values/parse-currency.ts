import { CURRENCY_CODES_IN_TEXT, CURRENCY_NAMES, DOLLAR_CURRENCIES, DOLLARS } from '../vocabulary/currency-names.ts';
import { isMissing } from './missing.ts';

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(CURRENCY_NAMES));
const DOLLAR: ReadonlySet<string> = new Set(DOLLARS);
const OF_DOLLARS: ReadonlySet<string> = new Set(DOLLAR_CURRENCIES);
const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES_IN_TEXT);
const CODE = /^[A-Za-z]{3}$/;
const MAX_LENGTH = 40;
/** As most amounts are written. */
const WITHOUT_WORDS = /^[\s\d.,]*$/;

/**
 * The ISO 4217 code that a cell of a currency column means: `eur`, `€`, `Euro`, `R$`; null where it names none.
 *
 * @param account the currency of the account, which a bare `$` may mean
 */
export function parseCurrency(cell: string, account: string | null): string | null {
  const text = cell.trim();
  if (text.length > MAX_LENGTH || isMissing(text)) return null;
  return named(text, account) ?? (CODE.test(text) ? text.toUpperCase() : currencyIn(text, account));
}

/** The code of the currency that is written beside a number, or in a header: `149 €/mo`, `MRR (EUR)`. */
export function currencyIn(text: string, account: string | null): string | null {
  if (text.length > MAX_LENGTH || WITHOUT_WORDS.test(text)) return null;
  for (const word of text.split(/[\s\d.,'’()[\]_:;/+-]+/)) {
    if (word === '') continue;
    const found = named(word, account) ?? (CODES.has(word.toUpperCase()) ? word.toUpperCase() : null);
    if (found !== null) return found;
  }
  return null;
}

function named(text: string, account: string | null): string | null {
  const word = text.toLowerCase();
  if (DOLLAR.has(word)) return account !== null && OF_DOLLARS.has(account) ? account : 'USD';
  return NAMES.get(word) ?? null;
}
