import type { LedgerBatch, ObjectStore } from '@retainwise/platform';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportRows } from './export-rows.ts';

const AS_OF = new Date('2026-01-01T00:00:00Z');

/** What a batch with these rows is exported as, without the header. */
async function exported(header: string, rows: readonly string[]): Promise<readonly string[]> {
  const file = gzipSync([`${header},retainwise_probability,retainwise_kind,retainwise_had_left`, ...rows].join('\n'));
  const columns = header
    .split(',')
    .map((column, index) => ({ column, index, field: index === 0 ? 'customer_id' : null }));
  const batch = {
    ...{ predictionId: 'prd_1', part: 0, arm: 'champion', rows: rows.length, asOf: AS_OF, horizonDays: 90 },
    ...{ objectKey: 'x.csv.gz', modelVersion: 'saas-baseline-2' },
    scoredWith: { mapping: { columns }, columns: columns.map(({ index }) => index), kinds: { '0': 'saas-baseline-2' } },
  } as unknown as LedgerBatch;
  const objectStore = { get: () => Promise.resolve(Readable.from([file])) } as unknown as ObjectStore;
  const known = { outcomes: [], assignments: [], observedThrough: null };
  let text = '';
  for await (const chunk of exportRows({ objectStore, batches: [batch], ...known })) text += chunk;
  return text.trimEnd().split('\n').slice(1);
}

describe('the export of what was learnt from', () => {
  it.each(['=1+1', '@SUM(A1)', "-2+3+cmd|' /C calc'!A0", '+1+1', '＝1+1'])(
    'has no id that a spreadsheet would run: %s',
    async (id) => {
      const [row] = await exported('id,plan', [`'${id},Pro,0.25,0,0`]);
      expect(row).toMatch(/^"?'/);
      expect(row).toContain(id.replaceAll('"', '""'));
    },
  );

  it('has ids that are numbers as they are, and cells as they were', async () => {
    const [row] = await exported('id,note', [`-5,'=note,0.25,0,0`]);
    expect(row).toBe('-5,2026-01-01T00:00:00.000Z,saas-baseline-2,90,"{""note"":""=note""}",0.25,,,,none,');
  });

  it('keeps a column that is called like a part of every object', async () => {
    const [row] = await exported('id,__proto__', ['a,Pro,0.25,0,0']);
    expect(row).toContain('"{""__proto__"":""Pro""}"');
  });
});
