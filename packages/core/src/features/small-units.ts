import { OF_THOUSANDS, WITHOUT_CENTS } from '../rows/vocabulary/currency-names.ts';
import type { ColumnReader } from './column-reader.ts';
import type { Currencies } from './currencies.ts';

const WHOLE: ReadonlySet<string> = new Set(WITHOUT_CENTS);
const THOUSANDS: ReadonlySet<string> = new Set(OF_THOUSANDS);

/**
 * Reads a column of cents in which some currencies have none: amounts in yen, won or forint are whole already, and a
 * Kuwaiti dinar has a thousand fils.
 */
export function readSmallUnits(read: ColumnReader, currencies: Pick<Currencies, 'of'>): ColumnReader {
  return (rows, index, make) => {
    const column = read(rows, index, make);
    const { values } = column;
    for (let row = 0; row < values.length; row++) {
      const code = currencies.of(rows[row] ?? []);
      if (code === null) continue;
      if (WHOLE.has(code)) values[row] = Math.round((values[row] ?? NaN) * 1e11) / 1e9;
      else if (THOUSANDS.has(code)) values[row] = (values[row] ?? NaN) / 10;
    }
    return column;
  };
}
