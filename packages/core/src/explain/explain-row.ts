import type { FieldBatch } from '../features/types.ts';
import type { ChurnModel, ModelScores } from '../models/types.ts';
import { riskLevelOf } from '../results/risk-level.ts';
import { pointsPerLogOdds } from './attribution.ts';
import { impactsThatAddUp } from './impacts-that-add-up.ts';
import { explanationSentence } from './sentence.ts';
import type { Factor, RowExplanation } from './types.ts';

/** The strongest reasons named in `explanation`. */
const TOP_FACTORS = 3;
/** Impacts are written with six decimals: what would be written as zero is left out, and the rest adds up to the score. */
const SMALLEST_IMPACT = 5e-7;

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
  const slope = pointsPerLogOdds(moved, probability, baseProbability);
  const factors: Factor[] = [];
  const riskFactors: Factor[] = [];
  const protectiveFactors: Factor[] = [];
  const order = bySize(contributions, start, count, SMALLEST_IMPACT / slope);
  const plain = order.map((at) => (contributions[start + at] ?? 0) * slope);
  const impacts = method === 'exact' ? impactsThatAddUp(plain, probability, baseProbability) : plain;
  for (let i = 0; i < order.length; i++) {
    const at = order[i] ?? 0;
    const impact = impacts[i] ?? 0;
    if (impact === 0) continue;
    const { key: field, label } = model.factors[at] ?? { key: '', label: '' };
    const factor: Factor = { field, label, value: model.formatValue(batch, row, at), impact, direction: impact > 0 ? 'increases' : 'decreases' };
    if (factors.length < TOP_FACTORS) factors.push(factor);
    (impact > 0 ? riskFactors : protectiveFactors).push(factor);
  }
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
    riskFactors,
    protectiveFactors,
  };
}

/** Factors whose contribution is at least `smallest` in size, largest first, ties in the order of the model. */
function bySize(contributions: Float64Array, start: number, count: number, smallest: number): readonly number[] {
  const order: number[] = [];
  for (let factor = 0; factor < count; factor++) {
    const size = Math.abs(contributions[start + factor] ?? 0);
    if (!(size >= smallest)) continue;
    // Inserted where it belongs: there are a few dozen at most, and this is done for every row.
    let at = order.length;
    while (at > 0 && Math.abs(contributions[start + (order[at - 1] ?? 0)] ?? 0) < size) {
      order[at] = order[at - 1] ?? 0;
      at--;
    }
    order[at] = factor;
  }
  return order;
}
