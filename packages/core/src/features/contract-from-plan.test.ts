import { describe, expect, it } from 'vitest';
import { fieldDefinition } from '../schema/index.ts';
import { ids, readTable, repeat } from './testing/read-table.ts';

const codeOf = (category: string): number => fieldDefinition('contract_type').categories.indexOf(category);

describe('a plan that is called by its billing period', () => {
  it.each([
    ['Plan', 'monthly', 'yearly'],
    ['Plan', 'mensuel', 'annuel'],
    ['Plano', 'mensal', 'anual'],
    ['Piano', 'mensile', 'annuale'],
  ])('says the contract of each customer: %s of %s and %s', (header, month, year) => {
    const table = readTable({ customer_id: ids(4), [header]: repeat(4, month, year) });
    expect(table.fields[header]).toBe('plan');
    expect(table.values('contract_type')).toEqual(
      [month, year, month, year].map((cell) => codeOf(cell === month ? 'month_to_month' : 'annual')),
    );
    expect(table.batch.text('plan')).toEqual([month, year, month, year]);
  });

  it('says nothing beside a contract, or under the name of a tier', () => {
    const beside = readTable({ customer_id: ids(4), Plan: repeat(4, 'monthly'), Contract: repeat(4, 'annual') });
    expect(beside.values('contract_type')).toEqual(Array(4).fill(codeOf('annual')));
    expect(readTable({ customer_id: ids(4), Plan: repeat(4, 'Basic', 'Pro') }).values('contract_type')).toEqual([]);
  });
});
