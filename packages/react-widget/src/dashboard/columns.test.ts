import { describe, expect, it } from 'vitest';
import { COLUMNS, DEFAULT_COLUMNS, readColumns, writeColumns } from './columns.ts';

describe('the columns of the customers in an address', () => {
  it('are read as they were written, in their order', () => {
    expect(readColumns(writeColumns(['risk', 'confidence']) ?? undefined)).toEqual(['risk', 'confidence']);
    expect(readColumns('confidence,risk')).toEqual(['risk', 'confidence']);
    expect(readColumns(writeColumns([]) ?? undefined)).toEqual([]);
    expect(readColumns(writeColumns(COLUMNS) ?? undefined)).toEqual(COLUMNS);
  });

  it('are not in it while they are as they always are', () => {
    expect(writeColumns(DEFAULT_COLUMNS)).toBe(null);
    expect(readColumns(undefined)).toEqual(DEFAULT_COLUMNS);
  });

  it('are without those that nobody knows', () => {
    expect(readColumns('reason,<script>,constructor')).toEqual(['reason']);
  });
});
