import { phrase } from '../../phrases/phrase.ts';
import { parseOutcome } from '../../rows/values/index.ts';
import type { FindingCounter } from '../finding-log.ts';
import { cellOf, type Layer, type LayerContext } from '../layer.ts';

/** More columns that say who left are not compared. */
const MAX_COLUMNS = 4;

interface OtherColumn {
  readonly column: string;
  readonly index: number;
  readonly yes: 'left' | 'stayed';
  /** The row of the first difference, and its cell. */
  first: { readonly row: number; readonly cell: string } | null;
  /** Rows that have left by this column only, and by the one that is used only. */
  leftHere: number;
  leftThere: number;
}

/** Compares the column that is used to say who left with every other column that says so. */
export function createDisagreementRule({ mapping, subject, header, columnOf }: LayerContext): Layer {
  const others = mapping.columns
    .flatMap(({ column, index, otherOutcome }): OtherColumn[] =>
      otherOutcome === undefined ? [] : [{ column, index, yes: otherOutcome, first: null, leftHere: 0, leftThere: 0 }],
    )
    .slice(0, MAX_COLUMNS);
  const used = header[columnOf('churned')] ?? '';

  return {
    check(batch, marks) {
      if (others.length === 0) return;
      const outcomes = batch.numeric('churned')?.values;
      if (outcomes === undefined) return;
      for (const other of others)
        for (let row = 0; row < batch.rowCount; row++) {
          const outcome = outcomes[row] ?? NaN;
          if (marks.whole[row] === 0 || Number.isNaN(outcome)) continue;
          const cell = cellOf(batch, row, other.index);
          const left = hasLeft(cell, other.yes);
          if (left === null || left === (outcome === 1)) continue;
          other.first ??= { row: batch.firstRow + row, cell };
          if (left) other.leftHere++;
          else other.leftThere++;
        }
    },
    summarize(_, log) {
      for (const { column, first, leftHere, leftThere } of others) {
        if (first === null) continue;
        const parts = [
          [leftThere, used, column],
          [leftHere, column, used],
        ] as const;
        const values = parts
          .filter(([rows]) => rows > 0)
          .map(([rows, by, not]) => phrase('detail.left_by_one', { rows, by, not }));
        const detail = phrase('detail.values', { values });
        const counter: FindingCounter = log.counter('VAL-4024', { ...subject('churned'), detail });
        counter.add(first.row, first.cell);
        counter.count = leftHere + leftThere;
      }
    },
  };
}

/** Null where the cell does not say, or says something between the two. */
function hasLeft(cell: string, yes: OtherColumn['yes']): boolean | null {
  const says = parseOutcome(cell);
  if (says === 'yes') return yes === 'left';
  if (says === 'no') return yes !== 'left';
  return says === 'left' ? true : says === 'stayed' ? false : null;
}
