import { describe, expect, it } from 'vitest';
import { openTable } from '../rows/index.ts';
import type { RowBatch } from '../rows/types.ts';
import { MAX_COLUMNS, MAX_NAME_CHARACTERS } from '../rows/limits.ts';
import { makeWorkbook } from '../rows/testing/make-workbook.ts';
import { HOSTILE_TABLES } from '../rows/testing/hostile/hostile-tables.ts';
import { HOSTILE_WORKBOOKS, type HostileFile } from '../rows/testing/hostile/hostile-workbooks.ts';
import { type Analysis, analyzeTable } from './analyze-table.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
/** Characters that are ever in memory as rows; a batch ends early when it has many. */
const MAX_BATCH_CHARACTERS = 40_000_000;

/** Maps and validates a file as an upload is, and looks at each batch on its way. */
async function analyze(bytes: Uint8Array): Promise<Analysis> {
  const table = await openTable(bytes);
  async function* batches(): AsyncGenerator<RowBatch> {
    for await (const batch of table.batches()) {
      const characters = batch.rows.reduce((sum, cells) => sum + cells.join('').length, 0);
      expect(characters).toBeLessThan(MAX_BATCH_CHARACTERS);
      yield batch;
    }
  }
  expect(table.header.length).toBeLessThanOrEqual(MAX_COLUMNS);
  expect(Math.max(...table.header.map(({ length }) => length))).toBeLessThan(MAX_NAME_CHARACTERS + 10);
  return analyzeTable({ ...table, batches }, { now: NOW });
}

describe.each<[string, readonly HostileFile[]]>([
  ['a hostile workbook', HOSTILE_WORKBOOKS],
  ['a hostile CSV file', HOSTILE_TABLES],
])('%s', (_, files) => {
  it.each(files.map((file) => [file.name, file] as const))(
    'with %s is refused with its bound, or read within bounds',
    async (__, { make, refusal }) => {
      const bytes = await make();
      if (refusal === null) await analyze(bytes);
      else
        await expect(analyze(bytes)).rejects.toMatchObject({
          code: refusal.code,
          message: expect.stringMatching(refusal.says),
        });
    },
    60_000,
  );
});

describe('a name that is too long', () => {
  it('is cut, numbered where two are alike, and reported with the bound', async () => {
    const long = 'Wie zufrieden sind Sie? '.repeat(40);
    const bytes = new TextEncoder().encode(`customer_id,mrr,${long},${long}\nc1,5,1,2\nc2,6,3,4\n`);
    const { mapping, validation } = await analyze(bytes);
    const [, , one = '', other = ''] = mapping.columns.map(({ column }) => column);
    expect(one).toBe(`${long.slice(0, 499)}…`);
    expect(other).toBe(`${one} (2)`);
    expect(validation.findings.filter(({ code }) => code === 'VAL-1014')).toHaveLength(2);
    expect(validation.findings.find(({ code }) => code === 'VAL-1014')?.message).toMatch(/more than 500 characters/);
  });
});

describe('a reading that is aborted', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => [`c${i}`, i]);

  it.each([
    ['a CSV file', async () => Promise.resolve(new TextEncoder().encode(`id,mrr\n${rows.join('\n')}\n`))],
    ['a workbook', async () => makeWorkbook([[['id', 'mrr'], ...rows]])],
  ])('hands out no more batches of %s', async (_, make) => {
    const controller = new AbortController();
    const table = await openTable(await make(), { signal: controller.signal });
    let batches = 0;
    const reading = async (): Promise<void> => {
      for await (const batch of table.batches(100)) {
        batches += batch.rows.length > 0 ? 1 : 0;
        if (batches === 3) controller.abort(new Error('The client is gone.'));
      }
    };
    await expect(reading()).rejects.toThrow('The client is gone.');
    expect(batches).toBe(3);
  });
});
