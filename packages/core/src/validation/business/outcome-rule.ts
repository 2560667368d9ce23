import { cellOf, type Layer, type LayerContext } from '../layer.ts';
import { ONE_DAY } from './date-rules.ts';

/**
 * Marks customers who have left, by the outcome or by a churn date in the past: they are scored but counted separately.
 */
export function createOutcomeRule({ log, subject, columnOf, now, reader }: LayerContext): Layer {
  const gone = log.counter('VAL-4010', subject(reader.mapped.has('churned') ? 'churned' : 'churn_date'));
  const contradiction = log.counter('VAL-4012', subject('churned'));
  const churnedColumn = columnOf('churned');
  const dateColumn = columnOf('churn_date');

  return {
    check(batch, marks) {
      const churned = batch.numeric('churned')?.values;
      const churnDate = batch.numeric('churn_date')?.values;
      if (churned === undefined && churnDate === undefined) return;
      for (let row = 0; row < batch.rowCount; row++) {
        if (marks.whole[row] === 0) continue;
        const byDate = (churnDate?.[row] ?? NaN) <= now + ONE_DAY;
        const outcome = churned?.[row] ?? NaN;
        if (!byDate && outcome !== 1) continue;
        marks.alreadyChurned[row] = 1;
        marks.add(row, gone, cellOf(batch, row, outcome === 1 ? churnedColumn : dateColumn));
        if (byDate && outcome === 0) marks.add(row, contradiction, cellOf(batch, row, dateColumn));
      }
    },
    summarize(_, summary) {
      if (reader.mapped.has('churned')) summary.counter('VAL-4011', subject('churned')).count = 1;
    },
  };
}
