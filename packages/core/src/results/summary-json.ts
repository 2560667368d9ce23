import type { Phrase } from '../phrases/phrase.ts';
import { riskScalePhrase, riskScaleSentence } from '../models/risk-scale-phrase.ts';
import type { InputProblem } from '../models/input-problems.ts';
import { type RateSource, type RiskLevel, type RiskScale } from '../models/risk-level.ts';
import { round6 } from './result-json.ts';
import type { Confidence, PredictionSummary } from './types.ts';

export interface SummaryJson {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly already_churned: number;
  readonly risk_levels: Readonly<Record<RiskLevel, number>>;
  readonly confidence: Readonly<Record<Confidence, number>>;
  readonly revenue_at_risk: number;
  readonly monthly_revenue: number;
  readonly currency: string | null;
  /** Only where the amounts of the file are in several currencies. */
  readonly revenue_by_currency?: readonly {
    readonly currency: string | null;
    readonly customers: number;
    readonly revenue_at_risk: number;
    readonly monthly_revenue: number;
  }[];
  readonly expected_churners: number;
  readonly churners_variance?: number;
  readonly mean_probability: number;
  readonly top_factors: readonly {
    readonly field: string;
    readonly label: string;
    readonly mean_impact: number;
    readonly mean_absolute_impact?: number;
    readonly customers: number;
  }[];
  readonly rejection_reasons: readonly { readonly code: string; readonly message: string; readonly count: number }[];
  readonly models: readonly {
    readonly model: string;
    readonly model_version: string;
    readonly rows: number;
    readonly confidence_at_most?: Confidence;
    readonly confidence_reason?: string | null;
  }[];
  readonly risk_scale?: {
    readonly horizon_days: number;
    readonly churn_rate: number | null;
    readonly churn_rate_source: RateSource | null;
    readonly medium_from: number;
    readonly high_from: number;
    readonly sentence: string;
    readonly sentence_phrase: Phrase;
  };
  readonly missing_inputs?: readonly string[];
  readonly histogram: readonly number[];
  /** Only where an imported model could not take something as it is. */
  readonly input_problems?: readonly InputProblem[];
}

function riskScaleJson(scale: RiskScale): NonNullable<SummaryJson['risk_scale']> {
  return {
    horizon_days: scale.horizonDays,
    churn_rate: scale.churnRate === null ? null : round6(scale.churnRate),
    churn_rate_source: scale.rateSource,
    medium_from: scale.mediumFrom,
    high_from: scale.highFrom,
    sentence: riskScaleSentence(scale),
    sentence_phrase: riskScalePhrase(scale),
  };
}

/** A summary as it goes over the wire and into `--json`. */
export function summaryJson(summary: PredictionSummary): SummaryJson {
  return {
    rows: summary.rows,
    accepted: summary.accepted,
    rejected: summary.rejected,
    already_churned: summary.alreadyChurned,
    risk_levels: summary.riskLevels,
    confidence: summary.confidence,
    revenue_at_risk: summary.revenueAtRisk,
    monthly_revenue: summary.monthlyRevenue,
    currency: summary.currency,
    ...(summary.revenueByCurrency === undefined
      ? {}
      : {
          revenue_by_currency: summary.revenueByCurrency.map((totals) => ({
            currency: totals.currency,
            customers: totals.customers,
            revenue_at_risk: totals.revenueAtRisk,
            monthly_revenue: totals.monthlyRevenue,
          })),
        }),
    expected_churners: summary.expectedChurners,
    ...(summary.churnersVariance === undefined ? {} : { churners_variance: round6(summary.churnersVariance) }),
    mean_probability: round6(summary.meanProbability),
    top_factors: summary.topFactors.map(({ field, label, meanImpact, meanAbsoluteImpact, customers }) => ({
      field,
      label,
      mean_impact: round6(meanImpact),
      ...(meanAbsoluteImpact === undefined ? {} : { mean_absolute_impact: round6(meanAbsoluteImpact) }),
      customers,
    })),
    rejection_reasons: summary.rejectionReasons,
    models: summary.models.map(({ model, modelVersion, rows, confidenceAtMost, confidenceReason }) => ({
      model,
      model_version: modelVersion,
      rows,
      ...(confidenceAtMost === undefined
        ? {}
        : { confidence_at_most: confidenceAtMost, confidence_reason: confidenceReason ?? null }),
    })),
    ...(summary.riskScale === undefined ? {} : { risk_scale: riskScaleJson(summary.riskScale) }),
    ...(summary.missingInputs === undefined ? {} : { missing_inputs: summary.missingInputs }),
    histogram: summary.histogram,
    ...(summary.inputProblems === undefined || summary.inputProblems.length === 0
      ? {}
      : { input_problems: summary.inputProblems }),
  };
}
