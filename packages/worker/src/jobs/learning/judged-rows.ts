import { DAY_MS, labelRows, type LabelledRows } from '@retainwise/core/learning';
import type { LedgerScoring, SaidRows } from '../../ledger/read-ledger.ts';
import type { LearningContext } from './context.ts';

/** Rows of scorings, and what became of the customers whose windows have closed. */
export interface LabelledScorings {
  /** Scoring and row of each question. */
  readonly of: readonly { readonly scoring: number; readonly row: number }[];
  readonly labelled: LabelledRows;
}

type Known = Pick<LearningContext, 'horizonDays' | 'outcomes' | 'through'>;

/** The newest scoring of a customer and moment counts; customers who had left are not asked about. */
export function labelScorings(
  { horizonDays, outcomes, through }: Known,
  scorings: readonly Pick<LedgerScoring, 'asOf' | 'said'>[],
): LabelledScorings {
  const of: { scoring: number; row: number }[] = [];
  for (let scoring = scorings.length - 1; scoring >= 0; scoring--) {
    const { hadLeft } = scorings[scoring]?.said ?? { hadLeft: [] };
    hadLeft.forEach((left, row) => {
      if (left === 0) of.push({ scoring, row });
    });
  }
  const questions = of.map(({ scoring, row }) => ({
    customerId: scorings[scoring]?.said.customerIds[row] ?? '',
    asOf: scorings[scoring]?.asOf.getTime() ?? NaN,
    horizonDays,
  }));
  return { of, labelled: labelRows(questions, outcomes, { through }) };
}

/** Whether a customer was contacted, or held out, within the window of a score. */
export function treatmentsOf({ interventions, horizonDays }: Pick<LearningContext, 'interventions' | 'horizonDays'>) {
  const byCustomer = new Map<string, { readonly at: number; readonly assigned: string }[]>();
  for (const { customerId, at, assigned } of interventions) {
    const known = byCustomer.get(customerId) ?? [];
    known.push({ at: at.getTime(), assigned });
    byCustomer.set(customerId, known);
  }
  return (customerId: string, asOf: number): 'none' | 'contacted' | 'holdout' => {
    const within = (byCustomer.get(customerId) ?? []).filter(
      ({ at }) => at >= asOf && at <= asOf + horizonDays * DAY_MS,
    );
    if (within.some(({ assigned }) => assigned === 'holdout')) return 'holdout';
    return within.length > 0 ? 'contacted' : 'none';
  };
}

/** Log loss of a probability, nats. */
export function lossOf(probability: number, label: number): number {
  const p = Math.min(1 - 1e-12, Math.max(1e-12, probability));
  return -Math.log(label === 1 ? p : 1 - p);
}

/** What two models said of the same customers, whose windows have closed. */
export interface Pairs {
  /** Log loss of the first minus that of the second. */
  readonly differences: Float64Array;
  readonly customers: Int32Array;
  readonly labels: Uint8Array;
  /** By the second. */
  readonly probabilities: Float64Array;
  readonly firstAsOf: Date | null;
  readonly lastAsOf: Date | null;
}

export interface PairedScoring {
  readonly asOf: Date;
  readonly said: SaidRows;
  /** Of the same customers, by another model, by their ids. */
  readonly other: ReadonlyMap<string, number>;
}

/** Pairs of what was said by the models that scored, and by another beside them. */
export function pairsOf(known: Known, scorings: readonly PairedScoring[]): Pairs {
  const { of, labelled } = labelScorings(known, scorings);
  const differences: number[] = [];
  const customers: number[] = [];
  const labels: number[] = [];
  const probabilities: number[] = [];
  const moments: number[] = [];
  labelled.rows.forEach((question, i) => {
    const place = of[question];
    const scoring = scorings[place?.scoring ?? -1];
    if (place === undefined || scoring === undefined) return;
    const own = scoring.said.probabilities[place.row] ?? NaN;
    const other = scoring.other.get(scoring.said.customerIds[place.row] ?? '') ?? NaN;
    if (Number.isNaN(own) || Number.isNaN(other)) return;
    const label = labelled.labels[i] ?? 0;
    differences.push(lossOf(own, label) - lossOf(other, label));
    customers.push(labelled.customers[i] ?? 0);
    labels.push(label);
    probabilities.push(other);
    moments.push(scoring.asOf.getTime());
  });
  return {
    differences: Float64Array.from(differences),
    customers: Int32Array.from(customers),
    labels: Uint8Array.from(labels),
    probabilities: Float64Array.from(probabilities),
    firstAsOf: moments.length === 0 ? null : new Date(moments.reduce((least, at) => Math.min(least, at), Infinity)),
    lastAsOf: moments.length === 0 ? null : new Date(moments.reduce((most, at) => Math.max(most, at), -Infinity)),
  };
}
