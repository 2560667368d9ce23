import { describe, expect, it } from 'vitest';
import { createPreparedHeaders } from './prepared-headers.ts';

describe('headers that were prepared', () => {
  it('are kept by all of their names in their order', () => {
    const headers = createPreparedHeaders();
    const kept = headers.of(['customer_id', 'mrr']);
    expect(headers.of(['customer_id', 'mrr'])).toBe(kept);
    for (const other of [['mrr', 'customer_id'], ['customer_id,mrr'], ['customer_id', 'MRR'], ['customer_id']])
      expect(headers.of(other).header).toEqual(other);
  });

  it.each([
    ['many', 80, (i: number) => Array.from({ length: 64 }, (_, column) => `column ${i} ${column}`)],
    ['long', 8, (i: number) => [`${i} ${'x'.repeat(60_000)}`]],
  ])('are forgotten when there are too many names, or too long ones: %s', (_what, count, headerAt) => {
    const headers = createPreparedHeaders();
    const first = headers.of(headerAt(0));
    for (let i = 1; i <= count; i++) headers.of(headerAt(i));
    expect(headers.of(headerAt(0))).not.toBe(first);
    expect(headers.of(headerAt(0)).header).toEqual(headerAt(0));
  });
});
