// @vitest-environment node
import type { Finding } from '@retainwise/sdk';
import { describe, expect, it } from 'vitest';
import { namedCells, namedRows, readRows } from './rows-to-mend.ts';

const finding = (
  code: string,
  column: string | null,
  rows: readonly number[],
  severity: Finding['severity'] = 'warning',
): Finding => ({
  code,
  layer: 'types',
  severity,
  column,
  field: null,
  count: rows.length,
  samples: rows.map((row) => ({ row, value: '' })),
  message: `${code} in ${column ?? 'the file'}`,
  fix: 'Mend it.',
});
const sourceOf = (text: string) => ({ file: { name: 'a.csv', blob: new Blob([text]) }, sheet: undefined });
const FILE = 'customer_id;mrr;note\nc1;10;"a;b"\n;-5;x\nc3;30;\n';

describe('rows to mend', () => {
  it('are those that findings name, in the order of the file, and none of mere remarks', () => {
    const named = namedRows([
      finding('VAL-2', 'mrr', [9, 2]),
      finding('VAL-1', 'customer_id', [2], 'error'),
      finding('VAL-3', 'note', [4], 'info'),
      finding('VAL-4', null, [5]),
    ]);
    expect([...named.keys()]).toEqual([2, 9]);
    expect(named.get(2)?.map(({ code }) => code)).toEqual(['VAL-1', 'VAL-2']);
  });

  it('are at most twenty, errors first', () => {
    const rows = Array.from({ length: 30 }, (_, i) => i + 1);
    const named = namedRows([finding('VAL-2', 'mrr', rows), finding('VAL-1', 'customer_id', [99], 'error')]);
    expect(named.size).toBe(20);
    expect(named.has(99)).toBe(true);
  });

  it('are read with their cells and the columns that are wrong', async () => {
    const { header, rows } = await readRows(sourceOf(FILE), [
      finding('VAL-1', 'customer_id', [2], 'error'),
      finding('VAL-2', 'mrr', [2]),
    ]);
    expect(header).toEqual(['customer_id', 'mrr', 'note']);
    expect(rows).toMatchObject([{ row: 2, cells: ['', '-5', 'x'] }]);
    expect([...(rows[0]?.wrong.keys() ?? [])]).toEqual([0, 1]);
  });

  it('are shown with the corrections that the upload has already', async () => {
    const source = { ...sourceOf(FILE), corrected: new Map([[2, new Map([[1, '5']])]]) };
    const { rows } = await readRows(source, [finding('VAL-1', 'customer_id', [2], 'error')]);
    expect(rows).toMatchObject([{ row: 2, cells: ['', '5', 'x'] }]);
  });

  it('are corrected by the names of their columns', async () => {
    const corrections = new Map([
      [
        2,
        new Map([
          [0, 'c2'],
          [1, ''],
        ]),
      ],
    ]);
    expect(await namedCells(sourceOf(FILE), corrections)).toEqual([
      { row: 2, column: 'customer_id', value: 'c2' },
      { row: 2, column: 'mrr', value: '' },
    ]);
  });
});
