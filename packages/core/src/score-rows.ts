import { explainRow } from './explain/explain-row.ts';
import type { FieldBatch, FieldReader } from './features/types.ts';
import { DEFAULT_EXPERIMENT, NO_EXPERIMENT, routeFile, type Experiment, type Routing } from './models/router/router.ts';
import type { ChurnModel, ScoreMethod } from './models/types.ts';
import { confidenceOf } from './results/confidence.ts';
import { revenueAtRisk } from './results/revenue.ts';
import { riskLevelOf } from './results/risk-level.ts';
import type { SummaryCollector } from './results/summary.ts';
import type { RejectedRow, ResultRow } from './results/types.ts';
import type { RowBatch } from './rows/types.ts';
import type { BatchVerdict } from './validation/types.ts';

export interface RowScorerInput {
  readonly header: readonly string[];
  readonly reader: FieldReader;
  readonly models: readonly ChurnModel[];
  readonly model?: string;
  readonly experiment?: Experiment;
  readonly explain?: ScoreMethod;
}

/** Scores rows that were accepted; knows nothing of other batches, so that several may work on one file. */
export interface RowScorer {
  readonly routing: Routing;
  /**
   * Results of some rows of a batch, ascending by row number.
   *
   * @param accepted indices into the batch, ascending
   * @param alreadyChurned 1 per row of the batch that has left
   */
  score(batch: FieldBatch, accepted: Int32Array, alreadyChurned: Uint8Array): ResultRow[];
}

/** @throws InputError ERR-4001 and ERR-4002 from the router */
export function createRowScorer({ header, reader, models, model = 'auto', experiment = DEFAULT_EXPERIMENT, explain = 'exact' }: RowScorerInput): RowScorer {
  const routing = routeFile({ models, model, experiment, fields: new Set([...reader.mapped, ...reader.derived.keys()]), header });
  const scorers = routing.models.map((found) => found.forHeader?.(header) ?? found);

  function score(batch: FieldBatch, accepted: Int32Array, alreadyChurned: Uint8Array): ResultRow[] {
    const ids = batch.text('customer_id') ?? [];
    const rowsByModel: number[][] = scorers.map(() => []);
    for (const row of accepted) rowsByModel[routing.modelFor(ids[row] ?? '')]?.push(row);
    const results = scorers.flatMap((scorer, i) => scoreRows({ model: scorer, batch, rows: Int32Array.from(rowsByModel[i] ?? []), alreadyChurned, routing, method: explain }));
    if (scorers.length > 1) results.sort((a, b) => a.rowNumber - b.rowNumber);
    return results;
  }

  return { routing, score };
}

/** The rows of a batch that go on, and those that do not, with the reason. */
export function sortRows(batch: RowBatch, { rejections }: Pick<BatchVerdict, 'rejections'>): { readonly accepted: Int32Array; readonly rejected: readonly RejectedRow[] } {
  const accepted: number[] = [];
  const rejected: RejectedRow[] = [];
  rejections.forEach((rejection, row) => {
    if (rejection) rejected.push({ rowNumber: batch.firstRow + row, cells: batch.rows[row] ?? [], code: rejection.code, message: rejection.message });
    else accepted.push(row);
  });
  return { accepted: Int32Array.from(accepted), rejected };
}

/** Adds the results of a batch to totals. */
export function addResults(totals: SummaryCollector, batch: FieldBatch, results: readonly ResultRow[]): void {
  const charges = batch.numeric('monthly_charges')?.values;
  for (const row of results) totals.addResult(row, charges?.[row.rowNumber - batch.firstRow] ?? NaN);
}

interface ScoreRowsInput {
  readonly model: ChurnModel;
  readonly batch: FieldBatch;
  readonly rows: Int32Array;
  readonly alreadyChurned: Uint8Array;
  readonly routing: Routing;
  readonly method: ScoreMethod;
}

function scoreRows({ model, batch, rows, alreadyChurned, routing, method }: ScoreRowsInput): ResultRow[] {
  if (rows.length === 0) return [];
  const scores = model.score(batch, { rows, explain: true, method });
  const quality = model.inputQuality(batch, rows);
  const ids = batch.text('customer_id') ?? [];
  const names = batch.text('customer_name');
  const charges = batch.numeric('monthly_charges')?.values;
  return Array.from(rows, (row, index): ResultRow => {
    const churnProbability = scores.probability[index] ?? NaN;
    const churned = alreadyChurned[row] === 1;
    return {
      rowNumber: batch.firstRow + row,
      customerId: ids[row] ?? '',
      customerName: names?.[row] || null,
      churnProbability,
      riskLevel: riskLevelOf(churnProbability),
      revenueAtRisk: revenueAtRisk(charges?.[row] ?? NaN, churnProbability, churned),
      ...explainRow({ model, scores, index, batch, row }),
      confidence: confidenceOf(quality.knownWeight[index] ?? 0, quality.outOfRange[index] ?? 0),
      model: model.id,
      modelVersion: model.version,
      experimentGroup: routing.randomized ? model.id : NO_EXPERIMENT,
      routingReason: routing.reason,
      alreadyChurned: churned,
    };
  });
}
