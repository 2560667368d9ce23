import { countLogOdds } from '../models/heights/log-odds-counts.ts';
import { createMedian } from '../numerics/median.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import type { Table } from '../rows/types.ts';
import { createBatchScorer, type ScoringRunInput } from './batch-scorer.ts';
import type { FileFigures } from './file-figures.ts';

/**
 * Reads a table once to find what its scores are set by. Everything is counted in whole numbers, so that the same rows
 * give the same figures in batches of any size.
 *
 * @throws InputError as scoring does
 */
export async function measureTable(
  table: Table,
  input: Omit<ScoringRunInput, 'header' | 'sample' | 'figures'>,
  batchRows?: number,
): Promise<FileFigures> {
  const scorer = createBatchScorer({ ...input, header: table.header, sample: table.sample });
  const rateIsStated = (input.churnRate ?? null) !== null;
  const models = scorer.asLearnt.map((model) => ({
    model,
    rows: 0,
    counts:
      model.atHeight !== undefined && (rateIsStated || model.keepsHeightWithoutRate !== true)
        ? new Map<number, number>()
        : null,
    values: model.factors.map(() => createMedian()),
  }));
  for await (const batch of table.batches(batchRows)) {
    const { fields, accepted, alreadyChurned } = scorer.read(batch);
    scorer.split(fields, accepted).forEach((rows, i) => {
      const found = models[i];
      if (found === undefined) return;
      const staying = rows.filter((row) => alreadyChurned[row] !== 1);
      found.rows += staying.length;
      found.values.forEach((median, factor) => {
        const values = found.model.valuesOf(fields, factor);
        if (values) for (const row of staying) median.add(values[row] ?? NaN);
      });
      if (found.counts === null) return;
      const { probability } = found.model.score(fields, { rows: staying, explain: false });
      for (const each of probability) countLogOdds(found.counts, each);
    });
  }
  return {
    models: models.map(({ model, rows, counts, values }) => ({
      rows,
      counts,
      medians: values.map((found, factor) => {
        const median = found.value();
        // Amounts in several currencies have no middle.
        if (median === null || (scorer.currencies.areMixed && isAmount(model.factors[factor]?.field))) return null;
        return model.formatMedian?.(factor, median, scorer.currencies.common) ?? null;
      }),
    })),
  };
}

function isAmount(field: FieldName | null | undefined): boolean {
  return field !== null && field !== undefined && fieldDefinition(field).unit === 'currency';
}
