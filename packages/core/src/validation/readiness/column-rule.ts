import type { FieldBatch } from '../../features/types.ts';
import { CELL_MISSING } from '../../rows/types.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { FindingCode } from '../catalogue.ts';
import { cellOf, valuesOf, type Layer, type LayerContext } from '../layer.ts';
import { isMissing } from '../../rows/values/index.ts';
import type { RowMarks } from '../row-marks.ts';

/** In a shorter file, a column may be constant by chance. */
const MIN_ROWS = 5;

interface ColumnWatch {
  readonly column: string;
  readonly index: number;
  readonly field: FieldName | null;
  blank: number;
  varies: boolean;
  /** The first value met and its row; row 0 while there is none. */
  first: string;
  firstRow: number;
}

/** Finds columns that do not help to distinguish customers: constant, empty or mostly empty ones. */
export function createColumnRule({ header, mapping }: LayerContext): Layer {
  const watches = header.map((column, index): ColumnWatch => ({
    column,
    index,
    field: mapping.columns[index]?.field ?? null,
    blank: 0,
    varies: false,
    first: '',
    firstRow: 0,
  }));
  let rows = 0;

  return {
    check(batch, marks) {
      for (let row = 0; row < batch.rowCount; row++) rows += marks.whole[row] ?? 0;
      for (const watch of watches) {
        countBlanks(watch, batch, marks);
        if (!watch.varies) compareValues(watch, batch, marks);
      }
    },
    summarize(_, log) {
      if (rows < MIN_ROWS) return;
      for (const { column, field, blank, varies, first, firstRow } of watches) {
        const report = (code: FindingCode, count: number) => {
          const counter = log.counter(code, { column, field });
          if (firstRow > 0) counter.add(firstRow, first);
          counter.count = count;
        };
        if (blank === rows) report('VAL-5005', rows);
        // Most customers have no churn date.
        else if (blank > rows / 2 && field !== 'churn_date') report('VAL-5004', blank);
        else if (!varies && blank === 0) report('VAL-5003', rows);
      }
    },
  };
}

function countBlanks(watch: ColumnWatch, batch: FieldBatch, { whole }: RowMarks): void {
  const status = valuesOf(batch, watch.field)?.status;
  let blank = 0;
  if (status === undefined) {
    for (let row = 0; row < batch.rowCount; row++)
      if (whole[row] === 1 && isMissing(cellOf(batch, row, watch.index))) blank++;
  } else {
    for (let row = 0; row < batch.rowCount; row++) if (status[row] === CELL_MISSING && whole[row] === 1) blank++;
  }
  watch.blank += blank;
}

/** Stops at the first difference, so that all but constant columns cost nothing. */
function compareValues(watch: ColumnWatch, batch: FieldBatch, { whole }: RowMarks): void {
  for (let row = 0; row < batch.rowCount; row++) {
    const cell = cellOf(batch, row, watch.index);
    if (whole[row] === 0 || cell === watch.first || isMissing(cell)) continue;
    if (watch.firstRow > 0) {
      watch.varies = true;
      return;
    }
    watch.first = cell;
    watch.firstRow = batch.firstRow + row;
  }
}
