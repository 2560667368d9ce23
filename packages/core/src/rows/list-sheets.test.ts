import { describe, expect, it } from 'vitest';
import { listSheets } from './list-sheets.ts';
import { openTable } from './open-table.ts';
import { makeWorkbook } from './testing/make-workbook.ts';

const customers = (name: string) => [
  ['customer_id', 'mrr'],
  ...Array.from({ length: 3 }, (_, i) => [`${name}${i}`, 10 + i]),
];
const read = async (bytes: Uint8Array, sheet?: string): Promise<unknown> => {
  const table = await openTable(bytes, { sheet });
  const ids: (string | undefined)[] = [];
  for await (const { rows } of table.batches()) ids.push(...rows.map(([id]) => id));
  return { ids, sheet: table.format.sheet };
};

describe('the sheets of a workbook', () => {
  it('are listed in their order, and any of them can be read by its name', async () => {
    const bytes = await makeWorkbook([customers('a'), customers('b')]);
    expect(await listSheets(bytes)).toEqual(['S1', 'S2']);
    expect(await read(bytes, 'S2')).toEqual({ ids: ['b0', 'b1', 'b2'], sheet: 'S2' });
    // The first of equals, without a name.
    expect(await read(bytes)).toEqual({ ids: ['a0', 'a1', 'a2'], sheet: 'S1' });
  });

  it('are named where one is asked for that is not there', async () => {
    const bytes = await makeWorkbook([customers('a'), customers('b')]);
    await expect(openTable(bytes, { sheet: 's2' })).rejects.toMatchObject({
      code: 'ERR-3010',
      fix: expect.stringContaining('"S1", "S2"') as unknown,
    });
  });

  it('are none in a text file, whose sheet nobody asks about', async () => {
    expect(await listSheets('customer_id,mrr\nc1,49\n')).toEqual([]);
    expect(await read(new TextEncoder().encode('customer_id,mrr\nc1,49\n'), 'S2')).toEqual({ ids: ['c1'] });
  });

  it('are refused with the reason where the workbook is damaged', async () => {
    const bytes = await makeWorkbook([customers('a')]);
    await expect(listSheets(bytes.slice(0, -30))).rejects.toMatchObject({ code: 'ERR-3003' });
  });
});
