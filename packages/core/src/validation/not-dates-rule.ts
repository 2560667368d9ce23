import { phrase } from '../phrases/phrase.ts';
import { isMissing, isNoDate, parseDate } from '../rows/values/index.ts';
import { fieldDefinition } from '../schema/index.ts';
import { cellOf, type Layer, type LayerContext } from './layer.ts';

/** Characters of an example. */
const MAX_SHOWN = 40;

/** Counts the cells of columns that are named like dates, but are not used, because they cannot be read as dates. */
export function createNotDatesRule({ log, mapping }: LayerContext): Pick<Layer, 'check'> {
  const columns = mapping.columns.flatMap(({ column, index, field, namedLike }) =>
    field === null && namedLike !== undefined && fieldDefinition(namedLike).kind === 'date'
      ? [{ index, counter: log.counter('VAL-2009', { column, field: namedLike }) }]
      : [],
  );
  return {
    check(batch, marks) {
      for (const { index, counter } of columns)
        for (let row = 0; row < batch.rowCount; row++) {
          const cell = cellOf(batch, row, index);
          if (marks.whole[row] === 0 || isMissing(cell) || isNoDate(cell) || !Number.isNaN(parseDate(cell, 'iso')))
            continue;
          counter.detail ??= phrase('detail.text', { text: cell.trim().slice(0, MAX_SHOWN) });
          marks.add(row, counter, cell);
        }
    },
  };
}
