import { TEXTS_PER_ROW, type StoredRows } from '@retainwise/core';

/** The table and its columns in the order of the tuples below. */
export const COPY_RESULTS = `
  COPY results (
    probability, revenue, run_no, row_number, account_no, standing, kind, customer_id, customer_name, cells, reasons
  ) FROM STDIN (FORMAT binary)`;

const COLUMNS = 11;
/** Lengths of the fields, and the numbers of a row with all of them present. */
const FIXED_BYTES = 2 + 4 * COLUMNS + 2 * 8 + 3 * 4 + 2 * 2;
const NULL = -1;
/** Bytes up to which copying one by one takes less than a view of them. */
const SHORT = 64;

/** What a COPY in binary format begins with: signature, flags, length of an extension. PostgreSQL manual, COPY. */
export const COPY_HEADER: Uint8Array = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
/** What it ends with: a tuple of −1 fields. */
export const COPY_TRAILER: Uint8Array = Buffer.from([0xff, 0xff]);

/** Whose rows they are. */
export interface RowOwner {
  readonly runNo: number;
  readonly accountNo: number;
}

/** The rows as tuples of a COPY in binary format. */
export function copyTuples(rows: StoredRows, { runNo, accountNo }: RowOwner): Uint8Array {
  const { rowNumbers, standings, kinds, probabilities, revenues, bytes, ends } = rows;
  const count = rowNumbers.length;
  const out = new Uint8Array(count * FIXED_BYTES + bytes.length);
  const view = new DataView(out.buffer);
  let at = 0;
  const int32 = (value: number): void => {
    view.setInt32(at, value);
    at += 4;
  };
  const int16 = (value: number): void => {
    view.setInt16(at, value);
    at += 2;
  };
  const double = (value: number): void => {
    int32(8);
    view.setFloat64(at, value);
    at += 8;
  };
  let from = 0;
  const text = (end: number): void => {
    int32(end - from);
    if (end - from > SHORT) {
      out.set(bytes.subarray(from, end), at);
      at += end - from;
      from = end;
    } else while (from < end) out[at++] = bytes[from++] ?? 0;
  };

  for (let i = 0; i < count; i++) {
    const first = TEXTS_PER_ROW * i;
    const id = ends[first] ?? 0;
    const name = ends[first + 1] ?? 0;
    const cells = ends[first + 2] ?? 0;
    const reasons = ends[first + 3] ?? 0;
    int16(COLUMNS);
    double(probabilities[i] ?? NaN);
    const revenue = revenues[i] ?? NaN;
    if (Number.isNaN(revenue)) int32(NULL);
    else double(revenue);
    int32(4);
    int32(runNo);
    int32(4);
    int32(rowNumbers[i] ?? 0);
    int32(4);
    int32(accountNo);
    int32(2);
    int16(standings[i] ?? 0);
    int32(2);
    int16(kinds[i] ?? 0);
    text(id);
    if (name === id) int32(NULL);
    else text(name);
    text(cells);
    text(reasons);
  }
  return out.subarray(0, at);
}
