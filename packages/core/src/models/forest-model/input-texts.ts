import { formatFieldMedian, formatFieldValue } from '../../features/format-value.ts';
import type { FieldBatch } from '../../features/types.ts';
import { isMissing } from '../../rows/values/index.ts';
import type { ChurnModel } from '../types.ts';
import type { EncodedInput } from './encoder-spec.ts';

/** Characters of a cell that are shown in reasons. */
const MAX_SHOWN = 60;

/** How the values of a model's inputs are written for people. Factors are the inputs, in their order. */
export function inputTexts(
  inputs: readonly EncodedInput[],
  header: readonly string[],
): Required<Pick<ChurnModel, 'valuesOf' | 'formatMedian' | 'formatValue'>> {
  const columnIndex = inputs.map(({ source }) => (source.kind === 'column' ? header.indexOf(source.column) : -1));
  return {
    valuesOf(batch: FieldBatch, factor: number) {
      const source = inputs[factor]?.source;
      return source?.kind === 'field' ? batch.numeric(source.field)?.values : undefined;
    },
    formatMedian(factor, median, currency) {
      const source = inputs[factor]?.source;
      return source?.kind === 'field' ? formatFieldMedian(source.field, median, currency) : null;
    },
    formatValue(batch, row, factor) {
      const source = inputs[factor]?.source;
      if (source === undefined) return null;
      if (source.kind === 'field') return formatFieldValue(batch, row, source.field);
      const index = columnIndex[factor] ?? -1;
      const cell = index < 0 ? '' : (batch.column(index)[row] ?? '');
      return isMissing(cell) ? null : shortened(cell);
    },
  };
}

/** A cell on one line, and no longer than a reason should be. */
function shortened(cell: string): string {
  const line = cell.trim().replace(/\s+/g, ' ');
  return line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN - 1).trimEnd()}…`;
}
