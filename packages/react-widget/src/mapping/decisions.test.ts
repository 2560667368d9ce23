import type { Mapping } from '@retainwise/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, fieldOfColumn } from './decisions.ts';

const match = (column: string, field: string | null): Mapping['columns'][number] => ({
  column,
  field,
  confidence: 1,
  strategy: 'alias',
  transform: null,
  reason: '',
  examples: [],
});
const mapping: Mapping = {
  fingerprint: '',
  columns: [match('user', 'customer_id'), match('fee', 'monthly_charges'), match('notes', null)],
  missing: [],
  derived: [],
  questions: [],
};
const fields = fc.constantFrom('customer_id', 'monthly_charges', 'total_charges', 'plan', null);
const columns = fc.constantFrom('user', 'fee', 'notes');

describe('decisions about columns', () => {
  it('win over what was understood', () => {
    const overrides = decide(mapping, {}, 'fee', 'total_charges');
    expect(fieldOfColumn(mapping, overrides, 'fee')).toBe('total_charges');
    expect(overrides).toEqual({ monthly_charges: null, total_charges: 'fee' });
  });

  it('take a field away from the column that had it', () => {
    const overrides = decide(mapping, {}, 'notes', 'monthly_charges');
    expect(fieldOfColumn(mapping, overrides, 'notes')).toBe('monthly_charges');
    expect(fieldOfColumn(mapping, overrides, 'fee')).toBeNull();
  });

  it('always hold as made, and never give one field to two columns', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(columns, fields), { minLength: 1, maxLength: 8 }), (made) => {
        const overrides = made.reduce((sofar, [column, field]) => decide(mapping, sofar, column, field), {});
        const [lastColumn, lastField] = made.at(-1)!;
        expect(fieldOfColumn(mapping, overrides, lastColumn)).toBe(lastField);
        const used = ['user', 'fee', 'notes']
          .map((column) => fieldOfColumn(mapping, overrides, column))
          .filter((field) => field !== null);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
