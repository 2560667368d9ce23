import { openTable, plainRecord } from '@retainwise/core';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { cellsOf, csvRecords } from './csv-records.ts';

const ROWS = [
  ['id', 'note', 'amount'],
  ['a', 'says "no", twice', '1,5'],
  ['b', 'two\r\nlines\n', ' 3 '],
  ['=c', 'é€😀', ''],
  ['', '"', '""'],
];

function inPieces(bytes: Buffer, size: number): Readable {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return Readable.from(pieces);
}

describe('the records of a CSV', () => {
  it.each([1, 2, 7, 1000])('are cut as they are, whatever pieces it comes in: %d bytes', async (size) => {
    const bytes = Buffer.from(ROWS.map(plainRecord).join(''));
    const records: Buffer[] = [];
    for await (const record of csvRecords(inPieces(bytes, size))) records.push(Buffer.from(record));
    expect(records.map(cellsOf)).toEqual(ROWS);
    expect(Buffer.concat(records)).toEqual(bytes);
  });

  it('are read by the engine as they were written, formulas included', async () => {
    const table = await openTable(ROWS.map(plainRecord).join(''));
    const rows: (readonly string[])[] = [];
    for await (const batch of table.batches()) rows.push(...batch.rows);
    expect([table.header, ...rows]).toEqual(ROWS);
  });

  it('need no line end behind the last one', async () => {
    const records: string[][] = [];
    for await (const record of csvRecords(inPieces(Buffer.from('a,b\r\nc,d'), 3))) records.push(cellsOf(record));
    expect(records).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
