import {
  createStoredRowsWriter,
  type Factor,
  type ResultRow,
  type ResultWords,
  type RowCursor,
  type StoredRows,
} from '@retainwise/core';
import type { PredictionRef } from '../database/predictions/types.ts';
import type { Database } from '../database/types.ts';

const SCALE: RowCursor['scale'] = {
  horizonDays: 90,
  churnRate: null,
  rateSource: null,
  mediumFrom: 0.3,
  highFrom: 0.6,
};

/** A row as the engine hands it to the writers, made of what its result says. */
function cursorOf(result: ResultRow): RowCursor {
  const factors: readonly Factor[] = [...result.riskFactors, ...result.protectiveFactors];
  const texts = { customer_id: [result.customerId], customer_name: [result.customerName ?? ''] };
  const cursor = {
    ...result,
    model: {
      id: result.model,
      version: result.modelVersion,
      factors: factors.map(({ field, label }) => ({ key: field, label, field: null, weight: 1 })),
      valuesOf: () => undefined,
      formatValue: (_batch: unknown, _row: number, factor: number) => factors[factor]?.value ?? null,
      weakInputs: () => ({ missing: [], outOfRange: [] }),
    },
    scale: SCALE,
    scores: { method: 'exact', baseProbability: result.explanation.baseProbability },
    reasons: {
      explained: true,
      failure: null,
      count: factors.length,
      factors: factors.map((_, i) => i),
      impacts: factors.map(({ impact }) => impact),
    },
    batch: { text: (field: keyof typeof texts) => texts[field] },
    row: 0,
    monthlyCharges: NaN,
    weakInputs: 0,
    result: () => result,
  };
  return cursor as unknown as RowCursor; // as: the parts that a writer of stored rows reads
}

/** Results in the form in which they are stored. Each has a model of its own, so that any may have any factors. */
export function storedResults(results: readonly ResultRow[]): { rows: StoredRows; words: ResultWords } {
  const writer = createStoredRowsWriter(0);
  for (const result of results) writer.add(new TextEncoder().encode(`${result.customerId},`), cursorOf(result));
  return { rows: writer.take(), words: { version: 1, scale: SCALE, parts: [writer.words()] } };
}

/** Writes results as a worker does. Returns the number of the run; null when the attempt is not the running one. */
export async function storeResults(
  database: Database,
  run: PredictionRef & { readonly attempt: number },
  results: readonly ResultRow[],
): Promise<number | null> {
  const { rows, words } = storedResults(results);
  const written = await database.results.begin(run, ['customer_id']);
  if (written === null) return null;
  await written.write(rows);
  await written.finish(words);
  return written.runNo;
}
