import { expect, it } from 'vitest';
import { hashRows } from './row-hash.ts';
import { batchFixture, mappingFixture } from './testing/fixtures.ts';

const header = ['customer_id', 'tenure_months', 'contract_type', 'note'];
const hashesOf = (rows: readonly string[][]) => [
  ...hashRows(batchFixture(header, { firstRow: 1, rows, defects: new Map() }), mappingFixture(header)),
];

it('hashes rows with equal values equally', () => {
  const [a, b, c] = hashesOf([
    ['a', '1', 'annual', 'x'],
    ['a', '1', 'annual', 'x'],
    ['a', '1.0', 'annual', 'x'],
  ]);
  expect(b).toBe(a);
  expect(c).toBe(a);
});

it('hashes rows differently when any value, blank or unreadable cell differs', () => {
  const hashes = hashesOf([
    ['a', '1', 'annual', 'x'],
    ['b', '1', 'annual', 'x'],
    ['a', '2', 'annual', 'x'],
    ['a', '', 'annual', 'x'],
    ['a', '?', 'annual', 'x'],
    ['a', '??', 'annual', 'x'],
    ['a', '1', 'quarterly', 'x'],
    ['a', '1', 'annual', ''],
    ['ax', '1', 'annual', ''],
    ['a', '1', 'annual', 'y'],
  ]);
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('hashes 50,000 different rows with hardly any collision', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => ['a', String(i % 223), 'annual', `n${Math.floor(i / 223)}`]);
  expect(new Set(hashesOf(rows)).size).toBeGreaterThan(49_990);
});
