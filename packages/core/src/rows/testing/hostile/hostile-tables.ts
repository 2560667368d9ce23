import type { HostileFile } from './hostile-workbooks.ts';

const text = (make: () => string) => async (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(make()));
const tooLarge = (says: RegExp) => ({ code: 'ERR-3008', says });
const columns = (count: number): string => Array.from({ length: count }, (_, i) => `c${i}`).join(',');

/** CSV files that cost much: names, columns, quotes, lines. */
export const HOSTILE_TABLES: readonly HostileFile[] = [
  ...['a', 'é', 'customer', 'ß', '( ', 'id', ' '].map((part) => ({
    name: `a name of 60,000 characters: ${part}`,
    make: text(() => `customer_id,x${part.repeat(60_000 / part.length / 2)}x\nc1,1\nc2,2\n`),
    refusal: null,
  })),
  {
    name: 'a name of 70,000 characters',
    make: text(() => `customer_id,${'a'.repeat(70_000)}\nc1,1\nc2,2\n`),
    refusal: tooLarge(/header of 70011 characters; the maximum is 65536/),
  },
  {
    name: '5,000 columns',
    make: text(() => `${columns(5_000)}\n${'1,'.repeat(4_999)}1\n`),
    refusal: tooLarge(/5000 columns; the maximum is 4096/),
  },
  {
    name: '4,000 columns that all may be an amount',
    make: text(() =>
      `id,${Array.from({ length: 4_000 }, (_, i) => `amount (${i % 900})`).join(',')}\n`.concat(
        `x,${'1,'.repeat(3_999)}2\n`.repeat(50),
      ),
    ),
    refusal: null,
  },
  ...['c1,"x\n', 'a"b,"c\n', '"c1,x\n', 'c1,"x"y\n', '"c1","x\n', 'c1,"""x\n'].map((line) => ({
    name: `quotes that nothing closes: ${JSON.stringify(line)}`,
    make: text(() => `customer_id,note\n${line.repeat(30_000)}`),
    refusal: null,
  })),
  {
    name: 'stray quotes before much white space',
    make: text(() => `customer_id,note\nc1,"${'"x'.repeat(150_000)}${' '.repeat(300_000)}\nc2,y\n`),
    refusal: null,
  },
  {
    name: 'empty lines',
    make: text(() => `customer_id,note\n${'\n'.repeat(5_000_000)}`),
    refusal: { code: 'ERR-3002', says: /no rows/ },
  },
  {
    name: 'one line that is the whole file',
    make: text(() => `customer_id,note\n${'x,'.repeat(2_000_000)}\n`),
    refusal: tooLarge(/Every row of the table has more than 1000000 characters/),
  },
  {
    name: 'cells that look like the beginning of an address',
    make: text(() => `customer_id,note\nc1,${'@'.repeat(200_000)}\nc2,a@${'.a'.repeat(100_000)} \n`),
    refusal: null,
  },
];
