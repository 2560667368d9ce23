import { phrase } from '../phrases/phrase.ts';
import { CELL_MISSING } from '../rows/types.ts';
import { isMissing } from '../rows/values/index.ts';
import { cellOf, type Layer, type LayerContext } from './layer.ts';

/** Counts the rows whose amount is not used, because the interval that it is for cannot be read. */
export function createIntervalRule({ log, subject, mapping, header, columnOf }: LayerContext): Pick<Layer, 'check'> {
  const column = columnOf('monthly_charges');
  const interval = mapping.columns[column]?.basis?.interval ?? null;
  if (interval === null) return { check: () => undefined };
  const unknown = log.counter('VAL-2008', {
    ...subject('monthly_charges'),
    detail: phrase('detail.text', { text: header[interval] ?? '' }),
  });
  return {
    check(batch, marks) {
      const status = batch.numeric('monthly_charges')?.status;
      for (let row = 0; row < batch.rowCount; row++) {
        if (status?.[row] !== CELL_MISSING || marks.whole[row] === 0) continue;
        if (!isMissing(cellOf(batch, row, column))) marks.add(row, unknown, cellOf(batch, row, interval));
      }
    },
  };
}
