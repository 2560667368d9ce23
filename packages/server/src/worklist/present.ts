import { phrasedResultRowJson } from '@retainwise/core';
import type { WorklistCustomer, WorklistEntry, WorklistPage } from '@retainwise/openapi';
import type {
  CompletedPrediction,
  WorklistCounts,
  WorklistCustomer as ListedCustomer,
  WorklistEntry as StoredEntry,
  WorklistSort,
} from '@retainwise/platform';

export function presentEntry(entry: StoredEntry): WorklistEntry {
  return {
    customer_id: entry.customerId,
    status: entry.status,
    note: entry.note,
    owner: entry.owner,
    snoozed_until: entry.snoozedUntil?.toISOString() ?? null,
    outcome: entry.outcome,
    version: entry.version,
    updated_at: entry.updatedAt?.toISOString() ?? null,
  };
}

const presentCustomer = ({ result, entry }: ListedCustomer): WorklistCustomer => ({
  result: phrasedResultRowJson(result),
  entry: presentEntry(entry),
  currency: result.currency ?? null,
});

export function presentWorklist(
  prediction: CompletedPrediction | null,
  { rows, nextCursor }: { readonly rows: readonly ListedCustomer[]; readonly nextCursor: string | null },
  counts: WorklistCounts,
  sort: WorklistSort,
): WorklistPage {
  const currency = prediction?.metrics.currency ?? null;
  const revenue = rows.reduce(
    (sum, { result }) => sum + (result.currency === currency ? Math.round(100 * (result.revenueAtRisk ?? 0)) : 0),
    0,
  );
  const leavers = rows.reduce((sum, { result }) => sum + Math.round(1e6 * result.churnProbability), 0);
  return {
    prediction_id: prediction?.id ?? null,
    as_of: prediction?.asOf ?? null,
    horizon_days: prediction?.horizonDays ?? null,
    currency,
    sort,
    covered: { customers: rows.length, revenue_at_risk: revenue / 100, expected_leavers: leavers / 1e6 },
    counts,
    data: rows.map(presentCustomer),
    next_cursor: nextCursor,
  };
}
