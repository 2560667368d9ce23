import { requireCustomerId } from './analyze.ts';
import { explainRow } from './explain/explain-row.ts';
import { createFieldReader } from './features/index.ts';
import type { FieldBatch } from './features/types.ts';
import type { ColumnMapping } from './mapping/types.ts';
import { DEFAULT_EXPERIMENT, NO_EXPERIMENT, routeFile, type Experiment, type Routing } from './models/router/router.ts';
import type { ChurnModel, ScoreMethod } from './models/types.ts';
import { confidenceOf } from './results/confidence.ts';
import { revenueAtRisk } from './results/revenue.ts';
import { riskLevelOf } from './results/risk-level.ts';
import { createSummaryCollector } from './results/summary.ts';
import type { PredictionSummary, RejectedRow, ResultRow } from './results/types.ts';
import type { RowBatch } from './rows/types.ts';
import { createValidator } from './validation/index.ts';
import type { ValidationLevel, ValidationReport } from './validation/types.ts';

export interface ScoringRunInput {
  readonly header: readonly string[];
  /** The table's first rows: column formats are decided on them. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  /** Every model that may be used. */
  readonly models: readonly ChurnModel[];
  /** `auto` (the experiment decides) or a model's id. */
  readonly model?: string;
  readonly experiment?: Experiment;
  /** How scores are explained; `exact` unless told otherwise. */
  readonly explain?: ScoreMethod;
  readonly level?: ValidationLevel;
  /** ISO 4217, shown beside amounts; null when unknown. */
  readonly currency?: string | null;
  /** The moment ages are measured from. */
  readonly now: Date;
}

/** What became of every row of one batch: `results.length + rejected.length` is the batch's row count. */
export interface ScoredBatch {
  /** Ascending by row number. */
  readonly results: readonly ResultRow[];
  readonly rejected: readonly RejectedRow[];
}

/** One file being scored, batch after batch; memory is bounded by the batch (and an id's hash per row). */
export interface ScoringRun {
  readonly routing: Pick<Routing, 'reason' | 'randomized'>;
  scoreBatch(batch: RowBatch): ScoredBatch;
  summary(): PredictionSummary;
  validation(): ValidationReport;
}

/**
 * Walks the whole way for one file: fields, validation, routing, scores, explanations, totals.
 *
 * @throws InputError ERR-3004 when no column holds the customer id; ERR-4001 and ERR-4002 from the router
 */
export function createScoringRun(input: ScoringRunInput): ScoringRun {
  const { header, sample, mapping, models, explain = 'exact', level = 'standard', now, currency = null } = input;
  const reader = createFieldReader({ header, sample, mapping, options: { now } });
  requireCustomerId(mapping);
  const routing = routeFile({
    models,
    model: input.model ?? 'auto',
    experiment: input.experiment ?? DEFAULT_EXPERIMENT,
    fields: new Set([...reader.mapped, ...reader.derived.keys()]),
    header,
  });
  const scorers = routing.models.map((model) => model.forHeader?.(header) ?? model);
  const validator = createValidator({ mapping, reader, header, level, now, currency: currency ?? undefined });
  const totals = createSummaryCollector();

  function scoreBatch(batch: RowBatch): ScoredBatch {
    const fields = reader.read(batch);
    const verdict = validator.addBatch(fields);
    const ids = fields.text('customer_id') ?? [];
    const rejected: RejectedRow[] = [];
    const rowsByModel: number[][] = scorers.map(() => []);
    verdict.rejections.forEach((rejection, row) => {
      if (rejection) rejected.push({ rowNumber: batch.firstRow + row, cells: batch.rows[row] ?? [], code: rejection.code, message: rejection.message });
      else rowsByModel[routing.modelFor(ids[row] ?? '')]?.push(row);
    });
    const results = scorers.flatMap((model, i) => scoreRows({ model, batch: fields, rows: Int32Array.from(rowsByModel[i] ?? []), alreadyChurned: verdict.alreadyChurned, routing, method: explain }));
    if (scorers.length > 1) results.sort((a, b) => a.rowNumber - b.rowNumber);

    const charges = fields.numeric('monthly_charges')?.values;
    for (const row of results) totals.addResult(row, charges?.[row.rowNumber - batch.firstRow] ?? NaN);
    for (const row of rejected) totals.addRejected(row);
    return { results, rejected };
  }

  return { routing, scoreBatch, summary: () => totals.summary(currency), validation: () => validator.report() };
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
