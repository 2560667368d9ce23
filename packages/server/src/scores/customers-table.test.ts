import { describe, expect, it } from 'vitest';
import { toTable } from './customers-table.ts';

const tooLarge = expect.objectContaining({ code: 'ERR-3008' }) as Error;

describe('customers as a table', () => {
  it('have a column for each property, empty where a customer lacks it', () => {
    expect(
      toTable([{ id: 'a', seats: 3 }, JSON.parse('{"id":"b","__proto__":true}') as Record<string, boolean>]),
    ).toEqual({
      header: ['id', 'seats', '__proto__'],
      rows: [
        ['a', '3', ''],
        ['b', '', 'true'],
      ],
    });
  });

  it('are taken with all properties and customers that the contract allows', () => {
    const customer = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}`, i]));
    expect(toTable(Array.from({ length: 1_000 }, () => customer)).rows).toHaveLength(1_000);
  });

  it.each([
    ['different properties', Array.from({ length: 10 }, (_, i) => names(150, (j) => `${i}.${j}`))],
    ['characters in the names', [names(199, (j) => `${j}${'x'.repeat(400)}`)]],
    ['cells', Array.from({ length: 1_000 }, (_, i) => names(101, (j) => `${i % 2}.${j}`))],
  ])('are refused with too many %s', (_what, customers) => {
    expect(() => toTable(customers)).toThrow(tooLarge);
  });
});

function names(count: number, name: (index: number) => string): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, j) => [name(j), 1]));
}
