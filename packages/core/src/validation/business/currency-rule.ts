import { phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { FindingCode } from '../catalogue.ts';
import { cellOf, type Layer, type LayerContext } from '../layer.ts';
import { currencyIn, parseCurrency } from '../../rows/values/index.ts';

/** A column with more distinct values does not hold currencies. */
const MAX_CURRENCIES = 12;

/** Checks that a file has one currency, by the currency column or else by the signs beside the amounts. */
export function createCurrencyRule({ columnOf, subject, currency }: LayerContext): Layer {
  const found = new Map<string, { rows: number; readonly firstRow: number; readonly cell: string }>();
  const fromColumn = columnOf('currency') >= 0;
  const source: FieldName = fromColumn ? 'currency' : 'monthly_charges';
  const column = columnOf(source);

  function nameOf(cell: string): string | null {
    return fromColumn ? parseCurrency(cell, currency) : currencyIn(cell, currency);
  }

  let lastCell = '';
  let lastName: string | null = null;
  return {
    check(batch, marks) {
      if (column < 0) return;
      for (let row = 0; row < batch.rowCount; row++) {
        const cell = cellOf(batch, row, column);
        if (marks.whole[row] === 0 || (!fromColumn && isPlainNumber(cell))) continue;
        if (cell !== lastCell) {
          lastCell = cell;
          lastName = nameOf(cell);
        }
        if (lastName === null) continue;
        const seen = found.get(lastName);
        if (seen !== undefined) seen.rows++;
        else if (found.size < MAX_CURRENCIES) found.set(lastName, { rows: 1, firstRow: batch.firstRow + row, cell });
      }
    },
    summarize(_, log) {
      const byRows = [...found].sort(([nameA, a], [nameB, b]) => b.rows - a.rows || (nameA < nameB ? -1 : 1));
      const [main, ...others] = byRows;
      if (main === undefined) return;
      const report = (code: FindingCode, concerned: typeof byRows, names: readonly string[]) => {
        const counter = log.counter(code, { ...subject(source), detail: phrase('detail.values', { values: names }) });
        for (const [, { firstRow, cell }] of concerned) counter.add(firstRow, cell);
        counter.count = concerned.reduce((rows, [, group]) => rows + group.rows, 0);
      };
      if (others.length > 0)
        report(
          'VAL-4008',
          others,
          byRows.map(([name]) => name),
        );
      else if (currency !== null && main[0] !== currency.toUpperCase()) report('VAL-4009', [main], [main[0]]);
    },
  };
}

/** Begins and ends with a digit: the common case, without a currency sign. */
function isPlainNumber(cell: string): boolean {
  return isDigit(cell.charCodeAt(0)) && isDigit(cell.charCodeAt(cell.length - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
