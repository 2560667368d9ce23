import { isAmount } from '../features/format-value.ts';
import type { ChurnModel } from '../models/types.ts';
import { createLogOddsCounter, type LogOddsCounter } from '../models/heights/log-odds-counts.ts';
import { createMedian, type Median } from '../numerics/median.ts';
import type { BatchScorer, ReadRows } from './batch-scorer.ts';
import type { FileFigures, ModelCounts } from './file-figures.ts';
import type { BlockScores } from './row-scorer.ts';

/** Finds what the scores of a file are set by, in any number of batches. */
export interface FileMeasurer {
  /** @param blocks of `scoreAsLearnt`, where there are any; otherwise the rows are scored where that is needed */
  add(read: ReadRows, blocks?: readonly (BlockScores | null)[]): void;
  figures(): FileFigures;
  /** What was counted so far, for each model. */
  counts(): readonly ModelCounts[];
  /** Adds what was counted of other rows of the file. */
  merge(counts: readonly ModelCounts[]): void;
}

interface Measured {
  readonly model: ChurnModel;
  /** Null for a model that keeps its height. */
  readonly counter: LogOddsCounter | null;
  readonly values: readonly Median[];
  rows: number;
}

/** @param churnRate that the account states, or null */
export function createFileMeasurer(
  scorer: Pick<BatchScorer, 'asLearnt' | 'split' | 'currencies'>,
  churnRate: number | null,
): FileMeasurer {
  const models = scorer.asLearnt.map((model): Measured => ({
    model,
    rows: 0,
    counter:
      model.atHeight !== undefined && (churnRate !== null || model.keepsHeightWithoutRate !== true)
        ? createLogOddsCounter()
        : null,
    values: model.factors.map(() => createMedian()),
  }));

  function measure(found: Measured, { fields, alreadyChurned }: ReadRows, rows: Int32Array, block: BlockScores | null) {
    const stays = (row: number): boolean => alreadyChurned[row] !== 1;
    const staying = rows.every(stays) ? rows : rows.filter(stays);
    found.rows += staying.length;
    found.values.forEach((median, factor) => {
      const values = found.model.valuesOf(fields, factor);
      if (values) for (const row of staying) median.add(values[row] ?? NaN);
    });
    if (found.counter === null) return;
    if (block === null) {
      for (const each of found.model.score(fields, { rows: staying, explain: false }).probability)
        found.counter.add(each);
      return;
    }
    const { probability } = block.scores;
    for (let i = 0; i < rows.length; i++) if (stays(rows[i] ?? 0)) found.counter.add(probability[i] ?? NaN);
  }

  return {
    add(read, blocks) {
      const split = blocks ? blocks.map((block) => block?.rows) : scorer.split(read.fields, read.accepted);
      split.forEach((rows, i) => {
        const found = models[i];
        if (found !== undefined && rows !== undefined) measure(found, read, rows, blocks?.[i] ?? null);
      });
    },
    counts: () =>
      models.map(({ rows, counter, values }) => ({
        rows,
        counts: counter?.counts() ?? null,
        values: values.map((median) => median.counts()),
      })),
    merge(others) {
      others.forEach(({ rows, counts, values }, i) => {
        const found = models[i];
        if (found === undefined) return;
        found.rows += rows;
        if (counts !== null) found.counter?.merge(counts);
        values.forEach((value, factor) => found.values[factor]?.merge(value));
      });
    },
    figures: () => ({
      models: models.map(({ model, rows, counter, values }) => ({
        rows,
        counts: counter?.counts() ?? null,
        medians: values.map((found, factor) => {
          const median = found.value();
          // Amounts in several currencies have no middle.
          const isMixed = scorer.currencies.areMixed && isAmount(model.factors[factor]?.field ?? null);
          if (median === null || isMixed) return null;
          return model.formatMedian?.(factor, median, scorer.currencies.common) ?? null;
        }),
      })),
    }),
  };
}
