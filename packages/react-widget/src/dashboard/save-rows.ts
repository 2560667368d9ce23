import type { ResultRow } from '@retainwise/sdk';
import { toCsv } from '../ui/csv.ts';
import { saveBlob } from '../ui/save-blob.ts';

const SAVED_COLUMNS = [
  'customer_id',
  'customer_name',
  'churn_probability',
  'risk_level',
  'revenue_at_risk',
  'explanation_summary',
] as const;

/** Under the names that the API and its files have. */
export function saveRows(rows: readonly ResultRow[]): void {
  const lines = rows.map((row) => [
    row.customer_id,
    row.customer_name ?? '',
    String(row.churn_probability),
    row.already_churned ? '' : row.risk_level,
    row.revenue_at_risk === null ? '' : String(row.revenue_at_risk),
    row.explanation_summary,
  ]);
  const csv = toCsv([[...SAVED_COLUMNS], ...lines]);
  // A byte order mark, by which spreadsheets know the encoding.
  saveBlob(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }), 'customers.csv');
}
