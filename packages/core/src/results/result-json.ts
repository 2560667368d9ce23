import { phrase, type Phrase } from '../phrases/phrase.ts';
import { factorValue } from '../explain/explanation-phrase.ts';
import type { Explanation, Factor } from '../explain/types.ts';
import type { ResultRow } from './types.ts';

/** Six decimals: finer than any reader needs, and parts still add up to 1e-6. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export interface FactorJson {
  readonly field: string;
  readonly label: string;
  readonly value: string | null;
  readonly direction: 'increases' | 'decreases';
  readonly impact: number;
  /** The value by its id, for other languages; left out for texts of the file's own, and in files. */
  readonly value_phrase?: Phrase;
}

export interface ExplanationJson {
  readonly summary: string;
  /** The same by its id, for other languages; left out in files. */
  readonly summary_phrase?: Phrase;
  readonly method: Explanation['method'];
  readonly base_probability: number;
  readonly factors: readonly FactorJson[];
  readonly missing_inputs: readonly string[];
  readonly out_of_range_inputs: readonly string[];
}

export interface ResultRowJson {
  readonly row_number: number;
  readonly customer_id: string;
  readonly customer_name: string | null;
  readonly churn_probability: number;
  readonly risk_level: ResultRow['riskLevel'];
  readonly revenue_at_risk: number | null;
  readonly explanation_summary: string;
  readonly explanation: ExplanationJson;
  readonly risk_factors: readonly FactorJson[];
  readonly protective_factors: readonly FactorJson[];
  readonly confidence: ResultRow['confidence'];
  readonly model: string;
  readonly model_version: string;
  readonly experiment_group: string;
  readonly routing_reason: string;
  readonly already_churned: boolean;
}

function factorJson({ field, label, value, impact, direction }: Factor): FactorJson {
  return { field, label, value, direction, impact: round6(impact) };
}

export function explanationJson(explanation: Explanation): ExplanationJson {
  return {
    summary: explanation.summary,
    method: explanation.method,
    base_probability: round6(explanation.baseProbability),
    factors: explanation.factors.map(factorJson),
    missing_inputs: explanation.missingInputs,
    out_of_range_inputs: explanation.outOfRangeInputs,
  };
}

export function factorsJson(factors: readonly Factor[]): FactorJson[] {
  return factors.map(factorJson);
}

function phrasedFactorJson(factor: Factor): FactorJson {
  const value = factor.value === null ? phrase('value.not_given') : factorValue(factor.field, factor.value);
  return { ...factorJson(factor), ...(typeof value === 'string' ? {} : { value_phrase: value }) };
}

/** A result as it goes over the wire. */
export function resultRowJson(row: ResultRow): ResultRowJson {
  return {
    row_number: row.rowNumber,
    customer_id: row.customerId,
    customer_name: row.customerName,
    churn_probability: round6(row.churnProbability),
    risk_level: row.riskLevel,
    revenue_at_risk: row.revenueAtRisk,
    explanation_summary: row.explanation.summary,
    explanation: {
      ...explanationJson(row.explanation),
      ...(row.explanation.summaryPhrase === undefined ? {} : { summary_phrase: row.explanation.summaryPhrase }),
      factors: row.explanation.factors.map(phrasedFactorJson),
    },
    risk_factors: row.riskFactors.map(phrasedFactorJson),
    protective_factors: row.protectiveFactors.map(phrasedFactorJson),
    confidence: row.confidence,
    model: row.model,
    model_version: row.modelVersion,
    experiment_group: row.experimentGroup,
    routing_reason: row.routingReason,
    already_churned: row.alreadyChurned,
  };
}
