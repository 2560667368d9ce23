import type { FieldBatch } from '../features/types.ts';
import type { ChurnModel, ModelScores } from '../models/types.ts';
import { riskLevelOf, type RiskScale } from '../models/risk-level.ts';
import { explanationInWords, unexplained, type ComparedFactor } from './explanation-in-words.ts';
import { RowReasons } from './row-reasons.ts';
import type { RowExplanation } from './types.ts';

export interface ExplainRowInput {
  readonly model: ChurnModel;
  readonly scores: ModelScores;
  /** Position of the row in `scores`. */
  readonly index: number;
  readonly scale: RiskScale;
  readonly batch: FieldBatch;
  /** Position of the row in `batch`. */
  readonly row: number;
}

/**
 * The reasons for one score, strongest first. Never throws: a row that was scored and cannot be explained gets an
 * explanation that reports why, because the score is useful without it.
 *
 * @param found the reasons as numbers, where the caller has them already
 */
export function explainRow(input: ExplainRowInput, found?: RowReasons): RowExplanation {
  const reasons = found ?? reasonsOf(input);
  if (!reasons.explained) return unexplained(input.scores.baseProbability, reasons.failure);
  try {
    return inWords(input, reasons);
  } catch (error) {
    return unexplained(input.scores.baseProbability, error instanceof Error ? error.message : String(error));
  }
}

function reasonsOf({ model, scores, index }: ExplainRowInput): RowReasons {
  const reasons = new RowReasons(model.factors.length);
  reasons.find(scores, index);
  return reasons;
}

function inWords({ model, scores, index, scale, batch, row }: ExplainRowInput, reasons: RowReasons): RowExplanation {
  const { method = 'exact', baseProbability } = scores;
  const probability = scores.probability[index] ?? NaN;
  const compared = Array.from({ length: reasons.count }, (_, i): ComparedFactor => {
    const at = reasons.factors[i] ?? 0;
    const { key: field, label } = model.factors[at] ?? { key: '', label: '' };
    return {
      field,
      label,
      value: model.formatValue(batch, row, at),
      impact: reasons.impacts[i] ?? 0,
      median: model.medians?.[at] ?? null,
    };
  });
  const weak = model.weakInputs(batch, row);
  const keys = (factors: readonly number[]) => factors.map((i) => model.factors[i]?.key ?? '');
  return explanationInWords(
    { probability, level: riskLevelOf(probability, scale), scale, method, baseProbability },
    compared,
    { missing: keys(weak.missing), outOfRange: keys(weak.outOfRange) },
  );
}
