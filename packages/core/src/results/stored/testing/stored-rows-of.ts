import { readStoredRow } from '../read-stored-row.ts';
import { textsOf } from '../stored-rows-writer.ts';
import type { ResultWords, StoredRow, StoredRows } from '../types.ts';
import type { ResultRow } from '../../types.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The rows one by one, as a database gives them back, with their own cells. */
export function storedRowsOf(rows: StoredRows): readonly (StoredRow & { readonly cells: string })[] {
  return Array.from(rows.rowNumbers, (rowNumber, i) => {
    const [id, name, cells, reasons = new Uint8Array()] = textsOf(rows, i);
    const revenue = rows.revenues[i] ?? NaN;
    return {
      rowNumber,
      standing: rows.standings[i] ?? 0,
      kind: rows.kinds[i] ?? 0,
      probability: rows.probabilities[i] ?? NaN,
      revenue: Number.isNaN(revenue) ? null : revenue,
      customerId: utf8.decode(id),
      customerName: utf8.decode(name) || null,
      cells: utf8.decode(cells),
      reasons,
    };
  });
}

/** The same in words. */
export function resultsOf(rows: StoredRows, words: ResultWords): readonly ResultRow[] {
  return storedRowsOf(rows).map((row) => readStoredRow(row, words));
}
