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

/** Exact parts must sum to the score within this, in log-odds. */
const TOLERANCE = 1e-6;

/**
 * The reasons for one score, strongest first. Never throws: a row that was scored and cannot be explained gets an
 * explanation that says so, because the score is worth having without it.
 */
export function explainRow(input: ExplainRowInput): RowExplanation {
  const { scores: { contributions, explanationFailure }, index } = input;
  if (!contributions) return unexplained(input, explanationFailure ?? null);
  const probability = input.scores.probability[index] ?? NaN;
  try {
    return reasons(input, contributions, probability);
  } catch (error) {
    return unexplained(input, error instanceof Error ? error.message : String(error));
  }
}

function unexplained({ scores: { baseProbability } }: ExplainRowInput, why: string | null): RowExplanation {
  const summary = `The score was computed, but its reasons were not${why === null ? '' : `: ${why}`}.`;
  return { explanation: { summary, method: 'unavailable', baseProbability, factors: [], missingInputs: [], outOfRangeInputs: [] }, riskFactors: [], protectiveFactors: [] };
}

function reasons({ model, scores, index, batch, row }: ExplainRowInput, contributions: Float64Array, probability: number): RowExplanation {
  const { method = 'exact', bias, baseProbability } = scores;
  const margin = scores.margin[index] ?? NaN;
  const count = model.factors.length;
  const start = index * count;
  let moved = margin - bias;
  if (method === 'exact') {
    let sum = 0;
    for (let factor = 0; factor < count; factor++) sum += contributions[start + factor] ?? NaN;
    if (!(Math.abs(sum - moved) <= TOLERANCE)) throw new RangeError('they do not add up to the score');
    moved = sum;
  }
  const strongest = rankFactors(contributions, start, count, pointsPerLogOdds(moved, probability, baseProbability));
  const toFactor = ({ factor, impact }: RankedFactor): Factor => ({
    field: model.factors[factor]?.key ?? '',
    label: model.factors[factor]?.label ?? '',
    value: model.formatValue(batch, row, factor),
    impact,
    direction: impact > 0 ? 'increases' : 'decreases',
  });
  const factors = strongest.slice(0, TOP_FACTORS).map(toFactor);
  const weak = model.weakInputs(batch, row);
  return {
    explanation: {
      summary: explanationSentence(probability, riskLevelOf(probability), factors),
      method,
      baseProbability,
      factors,
      missingInputs: weak.missing.map((i) => model.factors[i]?.key ?? ''),
      outOfRangeInputs: weak.outOfRange.map((i) => model.factors[i]?.key ?? ''),
    },
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
