import { describe, expect, it } from 'vitest';
import { createEncoder } from '../../models/forest-model/encode.ts';
import { createRandom } from '../../numerics/random.ts';
import { openTable } from '../../rows/index.ts';
import { fitEncoder } from '../fit-encoder.ts';
import { churnCsv, type ChurnCsvOptions } from '../testing/churn-csv.ts';
import { readTrainingTable } from '../training-table.ts';
import { findLeaks, type Leak } from './find-leaks.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const DAY = 86_400_000;

async function leaksOf(csv: string, keep: readonly string[] = [], label = 'Left'): Promise<readonly Leak[]> {
  const table = await readTrainingTable(await openTable(csv), { label, now: NOW });
  const { inputs } = fitEncoder(table, table.rows);
  return findLeaks({
    table,
    inputs,
    values: createEncoder(inputs, table.header).values(table.batch),
    rows: table.rows,
    labels: table.labels,
    keep: new Set(keep),
    fixed: false,
  });
}

const withColumn = (name: string, cell: NonNullable<ChurnCsvOptions['extra']>[string]): string =>
  churnCsv({ rows: 400, extra: { [name]: cell } });

describe('columns that give away the outcome', () => {
  it('are none where none does', async () => {
    expect(await leaksOf(churnCsv({ rows: 400 }))).toEqual([]);
  });

  it.each<readonly [string, NonNullable<ChurnCsvOptions['extra']>[string], Leak['kind']]>([
    ['Balance', (row, left) => String(left ? -5 - row : row), 'gives_away'],
    ['Code', (row, left) => (left ? '2' : row % 2 ? '1' : '3'), 'gives_away'],
    ['Desk', (_, left) => (left ? 'saves' : 'sales'), 'gives_away'],
    ['Interview', (_, left) => (left ? 'done' : ''), 'filled_afterwards'],
    ['Next invoice', (row, left) => (left ? '' : String(20 + (row % 7))), 'filled_afterwards'],
    // Filled in for one in three of those who left, and for nobody else: the AUC alone would not tell.
    ['Interview score', (row, left) => (left && row % 3 === 0 ? String(row % 5) : ''), 'filled_afterwards'],
  ])('are left out: %s', async (name, cell, kind) => {
    const [leak] = await leaksOf(withColumn(name, cell));
    expect(leak).toMatchObject({ column: name, kind, decision: 'left_out' });
    expect(leak!.message).toContain('--keep');
    expect(await leaksOf(withColumn(name, cell), [name])).toMatchObject([{ column: name, decision: 'kept' }]);
  });

  it('are left out where their name says leaving and they tell much, else named as suspect', async () => {
    const random = createRandom(5);
    const noisy = withColumn('Churn Score', (_, left) => String(Math.round(100 * random.next() + (left ? 40 : 0))));
    expect(await leaksOf(noisy)).toMatchObject([
      { column: 'Churn Score', kind: 'named_like_an_outcome', decision: 'left_out' },
    ]);
    const weak = await leaksOf(withColumn('Kündigungsgrund alt', (row) => ['a', 'b', 'c'][row % 3]!));
    expect(weak).toMatchObject([{ column: 'Kündigungsgrund alt', decision: 'suspected' }]);
    expect(weak[0]!.message).toContain('--without "Kündigungsgrund alt"');
  });

  it('are statuses by their values, whatever their name', async () => {
    const status = withColumn('Phase', (row, left) => ((row % 20 === 0 ? !left : left) ? 'gekündigt' : 'aktiv'));
    expect(await leaksOf(status)).toMatchObject([{ column: 'Phase', decision: 'left_out' }]);
  });

  it('are statuses by their name where they are words of a system, which are suspected', async () => {
    const codes = (row: number, left: boolean) => ((row % 10 === 0 ? !left : left) ? 'tier two' : 'tier one');
    for (const name of ['Kundenstatus', 'statut', 'situação', 'account status'])
      expect(await leaksOf(withColumn(name, codes))).toMatchObject([{ column: name, decision: 'suspected' }]);
    expect(await leaksOf(withColumn('Bundesland', codes))).toEqual([]);
  });

  it('are not many small categories that fit by chance', async () => {
    expect(await leaksOf(withColumn('Town', (row) => `town ${row % 190}`))).toEqual([]);
  });
});

describe('ages by two clocks', () => {
  const date = (time: number): string => new Date(time).toISOString().slice(0, 10);
  function subscriptions(
    extra: (signup: number, end: number | null) => Readonly<Record<string, string>> = () => ({}),
  ): string {
    const random = createRandom(2);
    const rows = Array.from({ length: 300 }, (_, i) => {
      const signup = NOW.getTime() - Math.floor(60 + 1_300 * random.next()) * DAY;
      const left = random.next() < 0.3;
      const end = left ? signup + Math.floor((random.next() * (NOW.getTime() - signup)) / DAY) * DAY : null;
      return {
        customer_id: `c${i}`,
        signup_date: date(signup),
        end_date: end === null ? '' : date(end),
        plan: random.pick(['Basic', 'Pro']),
        ...extra(signup, end),
        churned: left ? 'yes' : 'no',
      };
    });
    return [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))].map((cells) => cells.join(',')).join('\n');
  }

  it('leaves tenure out where the table has the end of those who left, and says why', async () => {
    const [leak] = await leaksOf(subscriptions(), [], 'churned');
    expect(leak).toMatchObject({ column: 'signup_date', kind: 'measured_at_leaving', decision: 'left_out' });
    expect(leak!.message).toContain('not one date before the outcome for all customers');
  });

  it('counts tenure to one date for all, so that it tells little even if it is kept', async () => {
    const csv = subscriptions();
    const table = await readTrainingTable(await openTable(csv), { label: 'churned', now: NOW });
    const signup = table.batch.numeric('signup_date')!.values;
    const tenure = table.batch.numeric('tenure_months')!.values;
    signup.forEach((start, row) =>
      expect(Math.abs(tenure[row]! - (NOW.getTime() - start) / DAY / 30.436875)).toBeLessThan(1),
    );
    const [leak] = await leaksOf(csv, ['signup_date'], 'churned');
    expect(leak!.decision).toBe('kept');
    expect(leak!.auc).toBeLessThan(0.65);
  });

  it('finds a column of tenure that ends with those who left', async () => {
    const csv = subscriptions((signup, end) => ({
      tenure_months: String(Math.round(((end ?? NOW.getTime()) - signup) / DAY / 30.436875)),
    }));
    expect(await leaksOf(csv, [], 'churned')).toContainEqual(
      expect.objectContaining({ column: 'tenure_months', kind: 'measured_at_leaving', decision: 'left_out' }),
    );
  });
});
