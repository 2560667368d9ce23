import { describe, expect, it } from 'vitest';
import { openTable } from '../rows/index.ts';
import { splitTable } from './split-table.ts';
import { readTrainingTable } from './training-table.ts';

const groupsOf = async (csv: string) =>
  (await readTrainingTable(await openTable(csv), { label: 'churned', now: new Date('2026-06-15') })).groups;

describe('rows of one customer', () => {
  it('belong together by the customer id, and rows without one stand alone', async () => {
    const csv = 'customer_id,mrr,churned\na,1,yes\nb,2,no\na,3,no\n,4,no\n,5,yes\n';
    expect(Array.from((await groupsOf(csv)) ?? [])).toEqual([0, 1, 0, 2, 3]);
  });

  it('are of no concern where every row is one customer', async () => {
    expect(await groupsOf('customer_id,mrr,churned\na,1,yes\nb,2,no\n')).toBeNull();
  });

  it.each([
    'account_id',
    'Kundennummer',
    'Numéro client',
    'ID cliente',
    'Codice cliente',
    'id_assinante',
    'Klantnummer',
  ])('belong together by %s beside an id of the row', async (name) => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `s-${i},K${Math.floor(i / 2)},${i},${i % 3 === 0 ? 'yes' : 'no'}`,
    );
    const groups = await groupsOf(`subscription_id,${name},mrr,churned\n${rows.join('\n')}\n`);
    expect(groups).toHaveLength(40);
    expect(new Set(groups).size).toBe(20);
  });

  it('stay on one side of the split of a table', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `c${i % 50},${i},${i % 50 < 15 ? 'yes' : 'no'}`);
    const table = await readTrainingTable(await openTable(`customer_id,mrr,churned\n${rows.join('\n')}\n`), {
      label: 'churned',
      now: new Date('2026-06-15'),
    });
    const { split, description } = splitTable(table, { how: 'random', testShare: 0.2, seed: 1 });
    const ids = (part: Int32Array) => new Set([...part].map((at) => at % 50));
    expect([...ids(split.test)].filter((id) => ids(split.train).has(id))).toEqual([]);
    expect(split.test).toHaveLength(40);
    expect(description).toContain('each with all rows');
  });
});
