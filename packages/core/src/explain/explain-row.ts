import type { FieldBatch } from '../features/types.ts';
import type { ChurnModel, ModelScores } from '../models/types.ts';
import { riskLevelOf } from '../results/risk-level.ts';
import { pointsPerLogOdds } from './attribution.ts';
import { explanationSentence } from './sentence.ts';
import type { Factor, RowExplanation } from './types.ts';

/** The strongest reasons named in `explanation`. */
const TOP_FACTORS = 3;
/** The most factors listed on the risk side, and on the protective side. */
const FACTORS_PER_SIDE = 5;
/** Impacts below a hundredth of a percentage point are noise to a reader. */
const SMALLEST_IMPACT = 1e-4;

export interface ExplainRowInput {
  readonly model: ChurnModel;
  readonly scores: ModelScores;
  /** Position of the row in `scores`. */
  readonly index: number;
  readonly batch: FieldBatch;
  /** Position of the row in `batch`. */
  readonly row: number;
}

/**
 * The reasons for one score, strongest first. Never throws for want of contributions: a row that was scored without
 * them gets an explanation that says so.
 */
export function explainRow({ model, scores, index, batch, row }: ExplainRowInput): RowExplanation {
  const probability = scores.probability[index] ?? NaN;
  const level = riskLevelOf(probability);
  const weak = model.weakInputs(batch, row);
  const inputs = {
    baseProbability: scores.baseProbability,
    missingInputs: weak.missing.map((i) => model.factors[i]?.key ?? ''),
    outOfRangeInputs: weak.outOfRange.map((i) => model.factors[i]?.key ?? ''),
  };
  if (!scores.contributions) {
    const summary = 'The score was computed, but its reasons were not.';
    return { explanation: { ...inputs, summary, method: 'unavailable', factors: [] }, riskFactors: [], protectiveFactors: [] };
  }

  const slope = pointsPerLogOdds(scores.margin[index] ?? NaN, scores.bias, probability, scores.baseProbability);
  const strongest = rankFactors(scores.contributions, index * model.factors.length, model.factors.length, slope);
  const toFactor = ({ factor, impact }: RankedFactor): Factor => ({
    field: model.factors[factor]?.key ?? '',
    label: model.factors[factor]?.label ?? '',
    value: model.formatValue(batch, row, factor),
    impact,
    direction: impact > 0 ? 'increases' : 'decreases',
  });
  const factors = strongest.slice(0, TOP_FACTORS).map(toFactor);
  return {
    explanation: { ...inputs, summary: explanationSentence(probability, level, factors), method: 'exact', factors },
    riskFactors: strongest.filter(({ impact }) => impact > 0).slice(0, FACTORS_PER_SIDE).map(toFactor),
    protectiveFactors: strongest.filter(({ impact }) => impact < 0).slice(0, FACTORS_PER_SIDE).map(toFactor),
  };
}

interface RankedFactor {
  readonly factor: number;
  readonly impact: number;
}

function rankFactors(contributions: Float64Array, start: number, count: number, slope: number): RankedFactor[] {
  const ranked: RankedFactor[] = [];
  for (let factor = 0; factor < count; factor++) {
    const impact = (contributions[start + factor] ?? 0) * slope;
    if (Math.abs(impact) >= SMALLEST_IMPACT) ranked.push({ factor, impact });
  }
  return ranked.sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || a.factor - b.factor);
}
