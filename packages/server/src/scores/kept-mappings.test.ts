import { mapColumns } from '@retainwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomersTable } from './customers-table.ts';
import { createKeptMappings } from './kept-mappings.ts';

const anew = ({ header, rows }: CustomersTable) => mapColumns({ header, sample: rows, format: { kind: 'json' } });

/** Few names and values, so that tables repeat, share names, and differ in what their values make of them. */
const names = ['customer_id', 'mrr', 'signup', 'tenure', 'score', 'a,b', 'a'];
const values = ['', '1', '0.5', '12', '03/04/2024', '25/04/2024', 'yes', 'b', 'b","1'];
const tables = fc.subarray(names, { minLength: 1 }).chain((header) =>
  fc.record({
    header: fc.constant(header),
    rows: fc.array(fc.array(fc.constantFrom(...values), { minLength: header.length, maxLength: header.length }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

function start() {
  const state = { mapped: 0 };
  const kept = createKeptMappings((input) => {
    state.mapped += 1;
    return mapColumns(input);
  });
  return { state, kept };
}

describe('kept mappings', () => {
  it('are what mapping anew would give, for any tables of any accounts in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('acc_1', 'acc_2'), tables), { maxLength: 8 }), (requests) => {
        const { kept } = start();
        for (const [account, table] of [...requests, ...requests])
          expect(kept.mapping(account, table)).toEqual(anew(table));
      }),
      { numRuns: 40 },
    );
  });

  it('are made once for an account, its names and its values, and again for any other', () => {
    const { state, kept } = start();
    const table: CustomersTable = { header: ['customer_id', 'mrr'], rows: [['c1', '49']] };
    const others: readonly CustomersTable[] = [
      { ...table, rows: [['c1', '50']] },
      { ...table, header: ['customer_id', 'arr'] },
      { header: ['mrr', 'customer_id'], rows: [['49', 'c1']] },
    ];
    for (let i = 0; i < 3; i++) kept.mapping('acc_1', table);
    expect(state.mapped).toBe(1);
    kept.mapping('acc_2', table);
    expect(state.mapped).toBe(2);
    for (const other of others) kept.mapping('acc_1', other);
    expect(state.mapped).toBe(5);
  });
});
