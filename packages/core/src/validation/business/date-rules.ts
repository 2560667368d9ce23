import type { FieldName } from '../../schema/field-names.ts';
import { hasHappened } from '../../schema/time-since.ts';
import { cellOf, type Layer, type LayerContext } from '../layer.ts';

/** Dates without a time zone may be a day ahead of UTC. */
export const ONE_DAY = 86_400_000;

const PAST_DATES: readonly FieldName[] = ['signup_date', 'last_activity_date'];

/** Signup and activity are in the past, churn may be announced for the future, and never precedes signup. */
export function createDateRules({ log, subject, columnOf, now, reader }: LayerContext): Layer {
  const past = PAST_DATES.filter((field) => reader.mapped.has(field)).map((field) => ({
    field,
    column: columnOf(field),
    future: log.counter('VAL-4005', subject(field)),
  }));
  const announced = log.counter('VAL-4006', subject('churn_date'));
  const reversed = log.counter('VAL-4007', subject('churn_date'));
  const churnColumn = columnOf('churn_date');
  const latest = now + ONE_DAY;

  return {
    check(batch, marks) {
      for (const { field, column, future } of past) {
        const dates = batch.numeric(field)?.values;
        if (dates === undefined) continue;
        for (let row = 0; row < batch.rowCount; row++) {
          if ((dates[row] ?? NaN) > latest && marks.whole[row] === 1)
            marks.add(row, future, cellOf(batch, row, column));
        }
      }
      const churn = batch.numeric('churn_date')?.values;
      if (churn === undefined) return;
      const signup = batch.numeric('signup_date')?.values;
      for (let row = 0; row < batch.rowCount; row++) {
        const left = churn[row] ?? NaN;
        if (marks.whole[row] === 0) continue;
        if (left > now && !hasHappened(left, now)) marks.add(row, announced, cellOf(batch, row, churnColumn));
        if (left < (signup?.[row] ?? NaN)) marks.add(row, reversed, cellOf(batch, row, churnColumn));
      }
    },
  };
}
