import type { FindingCounter } from './finding-log.ts';
import type { BatchVerdict, Rejection } from './types.ts';

/** What the layers have found about the rows of one batch so far. */
export class RowMarks implements BatchVerdict {
  readonly rejections: (Rejection | null)[];
  readonly alreadyChurned: Uint8Array;
  /** 1 for well-formed rows: only their cells can be checked. */
  readonly whole: Uint8Array;
  /** 1 for whole rows with a customer id. */
  readonly identified: Uint8Array;
  /** 1 for identified rows whose id does not occur in an earlier row. */
  readonly distinct: Uint8Array;
  readonly #firstRow: number;

  constructor(firstRow: number, rowCount: number) {
    this.#firstRow = firstRow;
    this.rejections = new Array<Rejection | null>(rowCount).fill(null);
    this.alreadyChurned = new Uint8Array(rowCount);
    this.whole = new Uint8Array(rowCount).fill(1);
    this.identified = new Uint8Array(rowCount).fill(1);
    this.distinct = new Uint8Array(rowCount).fill(1);
  }

  /** Marks a row as not belonging to any customer. */
  leaveOut(row: number): void {
    this.identified[row] = 0;
    this.distinct[row] = 0;
  }

  /** Counts a finding for a row, and rejects the row if the level requires it. The first rejection is kept. */
  add(row: number, counter: FindingCounter, value: string): void {
    counter.add(this.#firstRow + row, value);
    if (counter.rejection !== null) this.rejections[row] ??= counter.rejection;
  }
}
