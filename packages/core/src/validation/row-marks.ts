import type { FindingCounter } from './finding-log.ts';
import type { BatchVerdict, Rejection } from './types.ts';

/** What the layers have said about the rows of one batch so far. */
export class RowMarks implements BatchVerdict {
  readonly rejections: (Rejection | null)[];
  readonly alreadyChurned: Uint8Array;
  /** 1 for rows without a defect: only their cells mean anything. */
  readonly whole: Uint8Array;
  /** 1 for whole rows with a customer id. */
  readonly identified: Uint8Array;
  /** 1 for identified rows whose id no earlier row has. */
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

  /** The row is nobody's. */
  leaveOut(row: number): void {
    this.identified[row] = 0;
    this.distinct[row] = 0;
  }

  /** Counts a finding of a row, and rejects the row when the level says so. The first reason stays. */
  add(row: number, counter: FindingCounter, value: string): void {
    counter.add(this.#firstRow + row, value);
    if (counter.rejection !== null) this.rejections[row] ??= counter.rejection;
  }
}
