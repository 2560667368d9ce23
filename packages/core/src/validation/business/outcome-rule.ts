import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { isMissing, outcomeKey } from '../../rows/values/index.ts';
import { hasHappened } from '../../schema/time-since.ts';
import { cellOf, type Layer, type LayerContext } from '../layer.ts';

/** Values that a finding names. */
const MAX_NAMED = 6;
const MAX_SHOWN = 40;

interface ReadValue {
  readonly value: string;
  readonly left: boolean;
  rows: number;
}

/**
 * Marks customers who have left, by the outcome or status or by a churn date that has come: they are scored but counted
 * separately. Rows whose status a person left out are not scored.
 */
export function createOutcomeRule({ log, subject, columnOf, mapping, now, reader }: LayerContext): Layer {
  const gone = log.counter('VAL-4010', subject(reader.mapped.has('churned') ? 'churned' : 'churn_date'));
  const contradiction = log.counter('VAL-4012', subject('churned'));
  const leftOut = log.counter('VAL-4021', subject('churned'));
  const churnedColumn = columnOf('churned');
  const dateColumn = columnOf('churn_date');
  const match = mapping.columns[churnedColumn];
  const out = new Set(Object.entries(match?.outcomes ?? {}).flatMap(([key, as]) => (as === 'left_out' ? [key] : [])));
  // Under a name such as "status" it is the words that say who left, and a person should see how they were read.
  const values = match?.strategy === 'values' ? new Map<string, ReadValue>() : null;

  function count(cell: string, outcome: number): void {
    if (values === null || Number.isNaN(outcome) || isMissing(cell)) return;
    const key = outcomeKey(cell);
    const known = values.get(key);
    if (known) known.rows++;
    else if (values.size < 2 * MAX_NAMED) values.set(key, { value: cell.trim(), left: outcome === 1, rows: 1 });
  }

  return {
    check(batch, marks) {
      const churned = batch.numeric('churned')?.values;
      const churnDate = batch.numeric('churn_date')?.values;
      if (churned === undefined && churnDate === undefined) return;
      for (let row = 0; row < batch.rowCount; row++) {
        if (marks.whole[row] === 0) continue;
        const cell = churned === undefined ? '' : cellOf(batch, row, churnedColumn);
        if (out.size > 0 && out.has(outcomeKey(cell))) {
          marks.add(row, leftOut, cell);
          continue;
        }
        const date = churnDate?.[row] ?? NaN;
        const byDate = hasHappened(date, now);
        const outcome = churned?.[row] ?? NaN;
        count(cell, outcome);
        // A status is as of the export; who leaves on a later day is still a customer until then.
        const announced = date > now && !byDate;
        if (!byDate && (outcome !== 1 || announced)) continue;
        marks.alreadyChurned[row] = 1;
        marks.add(row, gone, outcome === 1 ? cell : cellOf(batch, row, dateColumn));
        if (byDate && outcome === 0) marks.add(row, contradiction, cellOf(batch, row, dateColumn));
      }
    },
    summarize(_, summary) {
      if (reader.mapped.has('churned')) summary.counter('VAL-4011', subject('churned')).count = 1;
      if (values === null || values.size === 0) return;
      const reading = summary.counter('VAL-4020', { ...subject('churned'), detail: sentenceOf([...values.values()]) });
      reading.count = [...values.values()].reduce((sum, { left, rows }) => sum + (left ? rows : 0), 0);
    },
  };
}

/** `"Baja" (8 rows) as left, "Activo" (16 rows) as still a customer`. */
function sentenceOf(values: readonly ReadValue[]): Phrase {
  const side = (left: boolean): Phrase => {
    const some = values.filter((each) => each.left === left).sort((a, b) => b.rows - a.rows);
    const named = some
      .slice(0, MAX_NAMED)
      .map(({ value, rows }) => phrase('detail.value_in_rows', { value: value.slice(0, MAX_SHOWN), rows }));
    return phrase('detail.some_values', { values: named, more: some.length - named.length });
  };
  return phrase('detail.as_left_and_stayed', { left: side(true), stayed: side(false) });
}
