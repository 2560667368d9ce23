import { readStoredRow, type ResultRow, type ResultWords } from '@retainwise/core';

/** What is read of a stored row: not the customer's own cells, a hundred megabytes in a page of wide tables. */
export const RESULT_COLUMNS =
  'row_number, standing, kind, probability, revenue, customer_id, customer_name, reasons' as const;

export interface SelectedRow {
  readonly row_number: number;
  readonly standing: number;
  readonly kind: number;
  readonly probability: number;
  readonly revenue: number | null;
  readonly customer_id: string;
  readonly customer_name: string | null;
  readonly reasons: Uint8Array;
}

export function toResult(row: SelectedRow, words: ResultWords): ResultRow {
  return readStoredRow(
    {
      rowNumber: row.row_number,
      standing: row.standing,
      kind: row.kind,
      probability: row.probability,
      revenue: row.revenue,
      customerId: row.customer_id,
      customerName: row.customer_name,
      reasons: row.reasons,
    },
    words,
  );
}
