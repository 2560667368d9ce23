import { TOP_FACTORS } from '../explain/row-reasons.ts';
import type { RiskLevel, RiskScale } from '../models/risk-level.ts';
import type { ChurnModel } from '../models/types.ts';
import { varianceOfRevenue } from './revenue.ts';
import { createSegmentCollector, type SegmentsPart } from './segments.ts';
import { addSquares, NO_SQUARES, squares, toNumber, type Squares } from './squares.ts';
import type { Confidence, PredictionSummary, RejectedRow, RowCursor } from './types.ts';

const TOP_FACTORS_LISTED = 10;

/** What totals need of a scored row. */
export interface CountedRow extends Pick<
  RowCursor,
  'churnProbability' | 'riskLevel' | 'revenueAtRisk' | 'currency' | 'confidence' | 'alreadyChurned' | 'monthlyCharges'
> {
  readonly model: Pick<RowCursor['model'], 'id' | 'version' | 'factors'>;
  readonly reasons: Pick<RowCursor['reasons'], 'count' | 'factors' | 'impacts'>;
  /** Where segments are found; none are counted without it. */
  readonly batch?: RowCursor['batch'];
  readonly row?: number;
}

/** Totals of a prediction, gathered batch by batch in memory that does not grow with the rows. */
export interface SummaryCollector {
  addScored(row: CountedRow): void;
  addRejected(row: RejectedRow): void;
  /** What was gathered, as plain data that can go to another thread. */
  part(): SummaryPart;
  /** Adds what another collector gathered. Sums are of whole units, so the order of the parts does not matter. */
  merge(part: SummaryPart): void;
  /** @param currency of the account, for a file without amounts */
  summary(currency: string | null, facts?: RunFacts): PredictionSummary;
}

interface FactorTotals {
  readonly label: string;
  /** Millionths of a probability. */
  impact: number;
  absolute: number;
  customers: number;
}

/** Cents, of customers with known charges. */
interface RevenueTotals {
  customers: number;
  revenue: number;
  monthlyRevenue: number;
  variance: Squares;
}

/** What is known of a prediction beside its rows. */
export interface RunFacts {
  readonly scale: RiskScale;
  readonly models: readonly Pick<ChurnModel, 'version' | 'reliability'>[];
  /** Inputs of the models that the file does not have. */
  readonly missingInputs: readonly string[];
}

function confidenceLimit(facts: RunFacts | undefined, version: string): Partial<PredictionSummary['models'][number]> {
  if (facts === undefined) return {};
  const { atMost = 'high', reason = null } = facts.models.find((model) => model.version === version)?.reliability ?? {};
  return { confidenceAtMost: atMost, confidenceReason: reason };
}

/** The state of a collector. Probabilities are summed in millionths, as they are written, and amounts in cents. */
export interface SummaryPart {
  readonly riskLevels: Readonly<Record<RiskLevel, number>>;
  readonly confidence: Readonly<Record<Confidence, number>>;
  readonly histogram: readonly number[];
  readonly factors: ReadonlyMap<string, Readonly<FactorTotals>>;
  readonly reasons: ReadonlyMap<string, { readonly code: string; readonly message: string; readonly count: number }>;
  readonly models: ReadonlyMap<
    string,
    { readonly model: string; readonly modelVersion: string; readonly rows: number }
  >;
  readonly counts: Readonly<Record<'accepted' | 'rejected' | 'alreadyChurned' | 'probabilities' | 'variance', number>>;
  /** By currency, which is null where it is not known. */
  readonly revenues: ReadonlyMap<string | null, Readonly<RevenueTotals>>;
  readonly segments: SegmentsPart;
}

const millionths = (value: number): number => Math.round(1e6 * value);
const cents = (amount: number): number => Math.round(100 * amount);

/** Customers who have already left are counted apart and enter no total of risk or revenue. */
export function createSummaryCollector(): SummaryCollector {
  const riskLevels: Record<RiskLevel, number> = { low: 0, medium: 0, high: 0 };
  const confidence: Record<Confidence, number> = { low: 0, medium: 0, high: 0 };
  const histogram = new Array<number>(10).fill(0);
  const factors = new Map<string, FactorTotals>();
  const reasons = new Map<string, { code: string; message: string; count: number }>();
  const models = new Map<string, { model: string; modelVersion: string; rows: number }>();
  /** The variance in millionths, too. */
  const counts = { accepted: 0, rejected: 0, alreadyChurned: 0, probabilities: 0, variance: 0 };
  const revenues = new Map<string | null, RevenueTotals>();
  const segments = createSegmentCollector();

  function addScored(row: CountedRow): void {
    counts.accepted++;
    const { id, version } = row.model;
    const model = models.get(version) ?? { model: id, modelVersion: version, rows: 0 };
    if (model.rows++ === 0) models.set(version, model);
    const { batch, row: rowOfBatch } = row;
    if (batch !== undefined && rowOfBatch !== undefined) segments.add(row, batch, rowOfBatch);
    if (row.alreadyChurned) {
      counts.alreadyChurned++;
      return;
    }
    riskLevels[row.riskLevel]++;
    confidence[row.confidence]++;
    counts.probabilities += millionths(row.churnProbability);
    counts.variance += millionths(row.churnProbability * (1 - row.churnProbability));
    const bin = Math.min(9, Math.floor(row.churnProbability * 10));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
    if (row.monthlyCharges >= 0 || row.revenueAtRisk !== null) addRevenue(row);
    addStrongest(row);
  }

  function revenueIn(currency: string | null): RevenueTotals {
    let totals = revenues.get(currency);
    if (totals === undefined)
      revenues.set(currency, (totals = { customers: 0, revenue: 0, monthlyRevenue: 0, variance: NO_SQUARES }));
    return totals;
  }

  function addRevenue({ currency = null, revenueAtRisk, monthlyCharges, churnProbability }: CountedRow): void {
    const totals = revenueIn(currency);
    totals.customers++;
    totals.revenue += cents(revenueAtRisk ?? 0);
    if (revenueAtRisk !== null && churnProbability > 0)
      totals.variance = addSquares(totals.variance, squares(varianceOfRevenue(revenueAtRisk, churnProbability)));
    if (monthlyCharges >= 0) totals.monthlyRevenue += cents(monthlyCharges);
  }

  function addStrongest({ model, reasons }: CountedRow): void {
    for (let i = 0; i < TOP_FACTORS && i < reasons.count; i++) {
      const factor = model.factors[reasons.factors[i] ?? 0];
      if (!factor) continue;
      const totals = factors.get(factor.key) ?? { label: factor.label, impact: 0, absolute: 0, customers: 0 };
      const impact = millionths(reasons.impacts[i] ?? 0);
      totals.impact += impact;
      totals.absolute += Math.abs(impact);
      if (totals.customers++ === 0) factors.set(factor.key, totals);
    }
  }

  function addRejected({ code, message }: RejectedRow): void {
    counts.rejected++;
    const reason = reasons.get(code) ?? { code, message, count: 0 };
    reason.count++;
    reasons.set(code, reason);
  }

  function merge(part: SummaryPart): void {
    for (const key of ['low', 'medium', 'high'] as const) {
      riskLevels[key] += part.riskLevels[key];
      confidence[key] += part.confidence[key];
    }
    part.histogram.forEach((rows, bin) => (histogram[bin] = (histogram[bin] ?? 0) + rows));
    for (const key of ['accepted', 'rejected', 'alreadyChurned', 'probabilities', 'variance'] as const)
      counts[key] += part.counts[key];
    segments.merge(part.segments);
    for (const [currency, { customers, revenue, monthlyRevenue, variance }] of part.revenues) {
      const totals = revenueIn(currency);
      totals.customers += customers;
      totals.revenue += revenue;
      totals.monthlyRevenue += monthlyRevenue;
      totals.variance = addSquares(totals.variance, variance);
    }
    for (const [field, { label, impact, absolute, customers }] of part.factors) {
      const known = factors.get(field);
      factors.set(field, {
        label,
        impact: impact + (known?.impact ?? 0),
        absolute: absolute + (known?.absolute ?? 0),
        customers: customers + (known?.customers ?? 0),
      });
    }
    for (const [code, reason] of part.reasons) {
      const known = reasons.get(code);
      // Of several messages the first stays, as it does row by row.
      reasons.set(code, { ...(known ?? reason), count: reason.count + (known?.count ?? 0) });
    }
    for (const [version, model] of part.models)
      models.set(version, { ...model, rows: model.rows + (models.get(version)?.rows ?? 0) });
  }

  function summary(currency: string | null, facts?: RunFacts): PredictionSummary {
    const { accepted, rejected, alreadyChurned } = counts;
    const scored = accepted - alreadyChurned;
    const byCurrency = [...revenues]
      .map(([code, totals]) => ({
        currency: code,
        customers: totals.customers,
        revenueAtRisk: totals.revenue / 100,
        monthlyRevenue: totals.monthlyRevenue / 100,
      }))
      .sort((a, b) => b.customers - a.customers || (a.currency ?? '').localeCompare(b.currency ?? ''));
    const main = byCurrency[0] ?? { currency, revenueAtRisk: 0, monthlyRevenue: 0 };
    const bySegment = segments.totals(main.currency);
    return {
      rows: accepted + rejected,
      accepted,
      rejected,
      alreadyChurned,
      riskLevels: { ...riskLevels },
      confidence: { ...confidence },
      revenueAtRisk: main.revenueAtRisk,
      monthlyRevenue: main.monthlyRevenue,
      currency: main.currency,
      ...(byCurrency.length > 1 ? { revenueByCurrency: byCurrency } : {}),
      expectedChurners: Math.round(counts.probabilities / 1e4) / 100,
      churnersVariance: counts.variance / 1e6,
      revenueVariance: toNumber(revenues.get(main.currency)?.variance ?? NO_SQUARES),
      meanProbability: scored === 0 ? 0 : counts.probabilities / 1e6 / scored,
      topFactors: [...factors]
        .map(([field, { label, impact, absolute, customers }]) => ({
          field,
          label,
          customers,
          meanImpact: impact / 1e6 / customers,
          meanAbsoluteImpact: absolute / 1e6 / customers,
        }))
        .sort((a, b) => b.customers - a.customers || a.field.localeCompare(b.field))
        .slice(0, TOP_FACTORS_LISTED),
      rejectionReasons: [...reasons.values()].sort((a, b) => b.count - a.count || a.code.localeCompare(b.code)),
      models: [...models.values()]
        .sort((a, b) => b.rows - a.rows)
        .map((model) => ({ ...model, ...confidenceLimit(facts, model.modelVersion) })),
      ...(facts === undefined ? {} : { riskScale: facts.scale, missingInputs: facts.missingInputs }),
      ...(bySegment.length === 0 ? {} : { segments: bySegment }),
      histogram: [...histogram],
    };
  }

  return {
    addScored,
    addRejected,
    part: () => ({
      riskLevels,
      confidence,
      histogram,
      factors,
      reasons,
      models,
      counts,
      revenues,
      segments: segments.part(),
    }),
    merge,
    summary,
  };
}
