import type { FieldBatch } from '../features/types.ts';
import type { ChurnModel, ModelScores } from '../models/types.ts';
import { riskLevelOf, type RiskScale } from '../models/risk-level.ts';
import { RowReasons, TOP_FACTORS } from './row-reasons.ts';
import { explanationSentence } from './sentence.ts';
import { comparisonOf } from './comparison.ts';
import type { Factor, RowExplanation } from './types.ts';

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
  if (!reasons.explained) return unexplained(input, reasons.failure);
  try {
    return inWords(input, reasons);
  } catch (error) {
    return unexplained(input, error instanceof Error ? error.message : String(error));
  }
}

function reasonsOf({ model, scores, index }: ExplainRowInput): RowReasons {
  const reasons = new RowReasons(model.factors.length);
  reasons.find(scores, index);
  return reasons;
}

function unexplained({ scores: { baseProbability } }: ExplainRowInput, why: string | null): RowExplanation {
  const summary = `The score was computed, but its reasons were not${why === null ? '' : `: ${why}`}.`;
  return {
    explanation: {
      summary,
      method: 'unavailable',
      baseProbability,
      factors: [],
      missingInputs: [],
      outOfRangeInputs: [],
    },
    riskFactors: [],
    protectiveFactors: [],
  };
}

function inWords({ model, scores, index, scale, batch, row }: ExplainRowInput, reasons: RowReasons): RowExplanation {
  const { method = 'exact', baseProbability } = scores;
  const probability = scores.probability[index] ?? NaN;
  const all = Array.from({ length: reasons.count }, (_, i): Factor => {
    const at = reasons.factors[i] ?? 0;
    const impact = reasons.impacts[i] ?? 0;
    const { key: field, label } = model.factors[at] ?? { key: '', label: '' };
    return {
      field,
      label,
      value: model.formatValue(batch, row, at),
      impact,
      direction: impact > 0 ? 'increases' : 'decreases',
    };
  });
  const factors = all.slice(0, TOP_FACTORS);
  const named = all.map((factor, i) => ({ ...factor, comparison: comparisonOf(model, reasons.factors[i] ?? 0) }));
  const weak = model.weakInputs(batch, row);
  return {
    explanation: {
      summary: explanationSentence(
        { probability, level: riskLevelOf(probability, scale), scale, baseProbability },
        named,
      ),
      method,
      baseProbability,
      factors,
      missingInputs: weak.missing.map((i) => model.factors[i]?.key ?? ''),
      outOfRangeInputs: weak.outOfRange.map((i) => model.factors[i]?.key ?? ''),
    },
    riskFactors: all.filter(({ impact }) => impact > 0),
    protectiveFactors: all.filter(({ impact }) => !(impact > 0)),
  };
}
