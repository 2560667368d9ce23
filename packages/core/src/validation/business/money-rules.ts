import type { FieldBatch } from '../../features/types.ts';
import { cellOf, type Layer, type LayerContext } from '../layer.ts';
import type { RowMarks } from '../row-marks.ts';

/** Half a cent: totals are rounded. */
const ROUNDING = 0.005;

/**
 * Total charges cover at least one month, and seats used do not exceed seats purchased. Rows without either value are
 * skipped.
 */
export function createMoneyRules({ log, subject, reader, columnOf }: LayerContext): Layer {
  const belowMonthly = log.counter('VAL-4003', subject('total_charges'));
  const overuse = log.counter('VAL-4004', subject('seats_used'));
  const totalColumn = columnOf('total_charges');
  const seatsColumn = columnOf('seats_used');

  function checkTotals(batch: FieldBatch, marks: RowMarks): void {
    const total = batch.numeric('total_charges')?.values;
    const monthly = batch.numeric('monthly_charges')?.values;
    const tenure = batch.numeric('tenure_months')?.values;
    if (total === undefined || monthly === undefined || tenure === undefined) return;
    for (let row = 0; row < batch.rowCount; row++) {
      // Comparisons with NaN are false: a missing value never causes a finding.
      if (
        (tenure[row] ?? NaN) >= 1 &&
        (total[row] ?? NaN) + ROUNDING < (monthly[row] ?? NaN) &&
        marks.whole[row] === 1
      ) {
        marks.add(row, belowMonthly, cellOf(batch, row, totalColumn));
      }
    }
  }

  function checkSeats(batch: FieldBatch, marks: RowMarks): void {
    const used = batch.numeric('seats_used')?.values;
    const purchased = batch.numeric('seats_purchased')?.values;
    if (used === undefined || purchased === undefined) return;
    for (let row = 0; row < batch.rowCount; row++) {
      if ((used[row] ?? NaN) > (purchased[row] ?? NaN) && marks.whole[row] === 1)
        marks.add(row, overuse, cellOf(batch, row, seatsColumn));
    }
  }

  return {
    check(batch, marks) {
      // A derived total is computed from the other two, so it cannot contradict them.
      if (reader.mapped.has('total_charges')) checkTotals(batch, marks);
      checkSeats(batch, marks);
    },
  };
}
