import { explainRow } from '../explain/explain-row.ts';
import { RowReasons } from '../explain/row-reasons.ts';
import type { FieldBatch } from '../features/types.ts';
import { riskLevelOf, type RiskLevel, type RiskScale } from '../models/risk-level.ts';
import { NO_EXPERIMENT, type Routing } from '../models/router/router.ts';
import type { ChurnModel, InputQuality, ModelScores } from '../models/types.ts';
import { confidenceOf } from '../results/confidence.ts';
import { revenueAtRisk } from '../results/revenue.ts';
import type { Confidence, ResultRow, RowCursor } from '../results/types.ts';

/** The scores that one model gave to some rows of a batch. */
export interface ScoredBlock {
  readonly batch: FieldBatch;
  readonly scores: ModelScores;
  readonly quality: InputQuality;
  /** NaN where unknown; undefined where the file has no charges. */
  readonly charges: Float64Array | undefined;
}

/** What the rows of a file have in common. */
export interface CursorContext {
  readonly routing: Routing;
  readonly scale: RiskScale;
}

/** A cursor over the rows of a block. */
export class BlockCursor implements RowCursor {
  readonly model: ChurnModel;
  readonly scale: RiskScale;
  readonly reasons: RowReasons;
  readonly experimentGroup: string;
  readonly routingReason: string;
  readonly #block: ScoredBlock;
  #index = 0;
  row = 0;
  churnProbability = NaN;
  riskLevel: RiskLevel = 'low';
  revenueAtRisk: number | null = null;
  confidence: Confidence = 'low';
  alreadyChurned = false;
  currency: string | null = null;
  monthlyCharges = NaN;
  weakInputs = 0;

  constructor(model: ChurnModel, { routing, scale }: CursorContext, block: ScoredBlock) {
    this.model = model;
    this.scale = scale;
    this.reasons = new RowReasons(model.factors.length);
    this.experimentGroup = routing.randomized ? model.id : NO_EXPERIMENT;
    this.routingReason = routing.reason;
    this.#block = block;
  }

  get batch(): FieldBatch {
    return this.#block.batch;
  }

  get scores(): ModelScores {
    return this.#block.scores;
  }

  get rowNumber(): number {
    return this.#block.batch.firstRow + this.row;
  }

  /** @param index position of the row in the block */
  moveTo(index: number, row: number, alreadyChurned: boolean): void {
    this.#index = index;
    this.row = row;
    this.alreadyChurned = alreadyChurned;
    const { scores, quality, charges, batch } = this.#block;
    this.currency = batch.currencyAt(row);
    this.churnProbability = scores.probability[index] ?? NaN;
    this.riskLevel = riskLevelOf(this.churnProbability, this.scale);
    this.monthlyCharges = charges?.[row] ?? NaN;
    this.revenueAtRisk = revenueAtRisk(this.monthlyCharges, this.churnProbability, alreadyChurned);
    const outOfRange = quality.outOfRange[index] ?? 0;
    this.confidence = confidenceOf(quality.knownWeight[index] ?? 0, outOfRange, this.model.reliability?.atMost);
    this.weakInputs = outOfRange + (quality.missing[index] ?? 0);
    this.reasons.find(scores, index);
  }

  result(): ResultRow {
    const { model, batch, row, scores } = this;
    return {
      rowNumber: this.rowNumber,
      customerId: batch.text('customer_id')?.[row] ?? '',
      customerName: batch.text('customer_name')?.[row] || null,
      churnProbability: this.churnProbability,
      riskLevel: this.riskLevel,
      revenueAtRisk: this.revenueAtRisk,
      currency: this.currency,
      ...explainRow({ model, scores, index: this.#index, scale: this.scale, batch, row }, this.reasons),
      confidence: this.confidence,
      model: model.id,
      modelVersion: model.version,
      experimentGroup: this.experimentGroup,
      routingReason: this.routingReason,
      alreadyChurned: this.alreadyChurned,
    };
  }
}
