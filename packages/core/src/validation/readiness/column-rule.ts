import type { FindingCode } from '../catalogue.ts';
import type { Layer, LayerContext } from '../layer.ts';
import { isMissingText } from '../missing-text.ts';

/** A shorter file says nothing about whether a column ever changes. */
const FEWEST_ROWS = 5;

/** Columns that tell customers apart no better than none: constant ones, empty ones, mostly empty ones. */
export function createColumnRule({ header, mapping }: LayerContext): Layer {
  const blanks = new Float64Array(header.length);
  const varies = new Uint8Array(header.length);
  const first = new Array<string>(header.length).fill('');
  const firstRow = new Float64Array(header.length);
  let rows = 0;

  return {
    check(batch, marks) {
      for (let row = 0; row < batch.rowCount; row++) {
        const cells = batch.source.rows[row];
        if (marks.whole[row] === 0 || cells === undefined) continue;
        rows++;
        for (let column = 0; column < header.length; column++) {
          const cell = cells[column] ?? '';
          if (isMissingText(cell)) {
            blanks[column] = (blanks[column] ?? 0) + 1;
          } else if (varies[column] === 0 && first[column] !== cell) {
            if (first[column] === '') {
              first[column] = cell;
              firstRow[column] = batch.firstRow + row;
            } else {
              varies[column] = 1;
            }
          }
        }
      }
    },
    summarize(_, log) {
      if (rows < FEWEST_ROWS) return;
      header.forEach((column, index) => {
        const field = mapping.columns[index]?.field ?? null;
        const blank = blanks[index] ?? 0;
        const report = (code: FindingCode, count: number) => {
          const counter = log.counter(code, { column, field });
          const value = first[index] ?? '';
          if (value !== '') counter.add(firstRow[index] ?? 0, value);
          counter.count = count;
        };
        if (blank === rows) report('VAL-5005', rows);
        // Most customers have no churn date.
        else if (blank > rows / 2 && field !== 'churn_date') report('VAL-5004', blank);
        else if (varies[index] === 0 && blank === 0) report('VAL-5003', rows);
      });
    },
  };
}
