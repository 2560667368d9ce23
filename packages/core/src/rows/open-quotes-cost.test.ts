import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOperationCounter, type OperationCounter } from '../scoring/testing/count-operations.ts';
import { createRecordParser } from './record-parser.ts';

const ROWS = 12_000;
/** Blocks of code entered for a stray quote: the line is looked at, and followed for a few lines more. */
const MAX_PER_ROW = 300;

const row = (i: number, cell: string): string => `C-${i},${cell}${i % 60},49.90\n`;
const every = (n: number) => (i: number) => row(i, i % n === 0 ? '"' : '');

const FORMS: Readonly<Record<string, (i: number) => string>> = {
  'at the start of a row': (i) => `"${row(i, '')}`,
  'at the start of a cell': every(1),
  'in the last cell': (i) => `C-${i},${i % 60},"49.90\n`,
  'twice in a row': (i) => row(i, '""'),
  'three times': (i) => row(i, '"""'),
  'within an open cell': (i) => `C-${i},"a "b ${i},49.90\n`,
  'behind a backslash': (i) => `C-${i},"a \\"b ${i},49.90\n`,
  'behind a space': (i) => `C-${i}, "${i % 60}, 49.90\n`,
  'in the middle of a cell and at the start of the next': () => 'a"b,"c\n',
  'in half of the rows': every(2),
  'in every third row': every(3),
  'in every tenth row': every(10),
  'in every hundredth row': every(100),
  'in the first row only': (i) => row(i, i === 0 ? '"' : ''),
  'in rows that follow each other': (i) => row(i, i % 1_000 < 200 ? '"' : ''),
};

describe('a stray quote', () => {
  let counter: OperationCounter;
  beforeAll(async () => {
    counter = await createOperationCounter();
  });
  afterAll(() => counter.stop());

  it.each(Object.keys(FORMS))('costs little, and nothing is lost: %s', async (form) => {
    const text = Array.from({ length: ROWS }, (_, i) => FORMS[form]?.(i) ?? '').join('');
    let records = 0;
    const entered = await counter.count(() => {
      const parser = createRecordParser(
        { delimiter: ',', newline: '\n', mixedNewlines: false, escape: '"' },
        1_000_000,
      );
      const take = (found: { readonly cells: readonly (readonly string[])[] } | null): void => {
        for (let next = found; next !== null; next = parser.more())
          records += next.cells.filter(({ length }) => length > 1).length;
      };
      for (let at = 0; at < text.length; at += 65_536) take(parser.push(text.slice(at, at + 65_536)));
      take(parser.end());
    });
    expect(records).toBe(ROWS);
    expect(entered / ROWS).toBeLessThan(MAX_PER_ROW);
  });
});
