import { describe, expect, it } from 'vitest';
import { mapColumns } from './map-columns.ts';

/** Columns as `header → cells`, mapped; back come the fields by header. */
function fieldsOf(table: Readonly<Record<string, readonly string[]>>) {
  const header = Object.keys(table);
  const rows = Math.max(...Object.values(table).map((cells) => cells.length));
  const sample = Array.from({ length: rows }, (_, row) => header.map((name) => table[name]?.[row] ?? ''));
  return Object.fromEntries(mapColumns({ header, sample }).columns.map(({ column, field }) => [column, field]));
}

describe('mapColumns', () => {
  it('takes a plan name for a plan and billing words for a contract, whatever the header says', () => {
    expect(fieldsOf({ plan_type: ['Basic', 'Pro', 'Basic'] })).toEqual({ plan_type: 'plan' });
    expect(fieldsOf({ contract_type: ['Basic', 'Pro', 'Basic'] })).toEqual({ contract_type: null });
    expect(fieldsOf({ billing_period: ['Monthly', 'Annual', 'Monthly'] })).toEqual({ billing_period: 'contract_type' });
  });

  it('does not take a status or a risk for an outcome', () => {
    expect(fieldsOf({ status: ['active', 'inactive'], churn_score: ['0.2', '0.7'], churn_risk: ['low', 'high'], health_score: ['80', '20'] }))
      .toEqual({ status: null, churn_score: null, churn_risk: null, health_score: null });
  });

  it('asks instead of guessing when two columns are as good', () => {
    const { columns, questions } = mapColumns({ header: ['Monthly fee', 'Monthly price'], sample: [['10.50', '12.00'], ['11.50', '13.00']] });
    expect(columns.map(({ field }) => field)).toEqual([null, null]);
    expect(questions).toMatchObject([{ kind: 'which_column', field: 'monthly_charges', candidates: [{ column: 'Monthly fee' }, { column: 'Monthly price' }] }]);
  });
});
