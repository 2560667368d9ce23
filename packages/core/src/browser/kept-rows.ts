import { readStoredRow } from '../results/stored/read-stored-row.ts';
import { TEXTS_PER_ROW, type ResultWords, type StoredRows } from '../results/stored/types.ts';
import type { ResultRow } from '../results/types.ts';
import { createBlobSink } from './blob-sink.ts';
import { createGrowingArray } from './growing-array.ts';
import { createKeptTexts } from './kept-texts.ts';
import { admits, sortedRows, type RowsQuery, type RowSort } from './sort-rows.ts';

/** Scored rows for pages: numbers, ids and names in memory, and reasons in a Blob. */
export interface KeptRows {
  /** Takes rows in the order of the file. */
  add(rows: StoredRows): void;
  /** Call it once, behind the last row. */
  end(words: ResultWords): ResultPages;
}

export interface PageQuery extends RowsQuery {
  /** From high to low risk by default. Those who have left stand behind the others. */
  readonly sort?: RowSort;
  /** Part of a customer id or name. */
  readonly search?: string;
  readonly offset?: number;
  /** 50 by default. */
  readonly limit?: number;
}

export interface PageOfRows {
  readonly rows: readonly ResultRow[];
  /** Rows that match, on all pages. */
  readonly total: number;
}

/** The scored rows of a file, in any order, as long as their worker lives. */
export interface ResultPages {
  page(query: PageQuery): Promise<PageOfRows>;
}

const DEFAULT_LIMIT = 50;

export function createKeptRows(): KeptRows {
  const rowNumbers = createGrowingArray((length) => new Int32Array(length));
  const standings = createGrowingArray((length) => new Uint8Array(length));
  const kinds = createGrowingArray((length) => new Int16Array(length));
  const probabilities = createGrowingArray((length) => new Float64Array(length));
  const revenues = createGrowingArray((length) => new Float64Array(length));
  /** Where the reasons of each row end: in many megabytes of them, more than 32 bits may be needed. */
  const ends = createGrowingArray((length) => new Float64Array(length));
  const texts = createKeptTexts();
  const reasons = createBlobSink();

  return {
    add(rows) {
      rowNumbers.add(rows.rowNumbers);
      standings.add(rows.standings);
      kinds.add(rows.kinds);
      probabilities.add(rows.probabilities);
      revenues.add(rows.revenues);
      const { bytes, ends: textEnds } = rows;
      const reasonEnds = new Float64Array(rows.rowNumbers.length);
      let start = 0;
      for (let row = 0; row < reasonEnds.length; row++) {
        const at = TEXTS_PER_ROW * row;
        const idEnd = textEnds[at] ?? 0;
        const nameEnd = textEnds[at + 1] ?? 0;
        const end = textEnds[at + 3] ?? 0;
        texts.add(bytes.subarray(start, idEnd), bytes.subarray(idEnd, nameEnd));
        reasons.add(bytes.subarray(textEnds[at + 2], end));
        reasonEnds[row] = reasons.length;
        start = end;
      }
      ends.add(reasonEnds);
      texts.flush();
    },
    end(words) {
      const figures = {
        rowNumbers: rowNumbers.values(),
        standings: standings.values(),
        probabilities: probabilities.values(),
        revenues: revenues.values(),
      };
      const written = reasons.blob();
      /** Of the orders and searches, the last: pages of one are asked for one after the other. */
      let ordered: { readonly sort: RowSort; readonly rows: Uint32Array } | null = null;
      let searched: { readonly text: string; readonly rows: Uint8Array } | null = null;

      async function rowAt(index: number): Promise<ResultRow> {
        const start = index === 0 ? 0 : (ends.values()[index - 1] ?? 0);
        const bytes = await written.slice(start, ends.values()[index]).arrayBuffer();
        const [customerId, customerName] = texts.at(index);
        const revenue = figures.revenues[index] ?? NaN;
        const standing = figures.standings[index] ?? 0;
        return readStoredRow(
          {
            rowNumber: figures.rowNumbers[index] ?? 0,
            standing,
            kind: kinds.values()[index] ?? 0,
            probability: figures.probabilities[index] ?? NaN,
            revenue: Number.isNaN(revenue) ? null : revenue,
            customerId,
            customerName: customerName === '' ? null : customerName,
            reasons: new Uint8Array(bytes),
          },
          words,
        );
      }

      return {
        async page({ sort = '-churn_probability', search = '', offset = 0, limit = DEFAULT_LIMIT, ...query }) {
          if (ordered?.sort !== sort) ordered = { sort, rows: sortedRows(sort, figures) };
          const text = search.trim();
          if (text !== '' && searched?.text !== text) searched = { text, rows: texts.find(text) };
          const matches = text === '' ? null : (searched?.rows ?? null);
          const found: number[] = [];
          let total = 0;
          for (const index of ordered.rows) {
            if (matches !== null && matches[index] !== 1) continue;
            if (!admits(query, figures.standings[index] ?? 0)) continue;
            if (total >= offset && found.length < limit) found.push(index);
            total++;
          }
          return { rows: await Promise.all(found.map(rowAt)), total };
        },
      };
    },
  };
}
