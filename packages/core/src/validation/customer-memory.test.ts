import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomerMemory } from './customer-memory.ts';

describe('CustomerMemory', () => {
  it('distinguishes new customers, copies and repeated ids', () => {
    const memory = new CustomerMemory();
    expect([
      memory.meet('a', 1),
      memory.meet('a', 1),
      memory.meet('a', 2),
      memory.meet('a', 2),
      memory.meet('b', 1),
      memory.meet('', 0),
    ]).toEqual(['new', 'copy', 'repeated', 'copy', 'new', 'new']);
  });

  it('classifies any sequence of ids as a Map would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.nat({ max: 3 })), { maxLength: 300 }),
        (meetings) => {
          const memory = new CustomerMemory();
          const known = new Map<string, Set<number>>();
          for (const [id, row] of meetings) {
            const rows = known.get(id);
            expect(memory.meet(id, row)).toBe(rows === undefined ? 'new' : rows.has(row) ? 'copy' : 'repeated');
            known.set(id, (rows ?? new Set()).add(row));
          }
        },
      ),
    );
  });

  it('remembers 200,000 similar ids without a false repetition, in 12 bytes per slot', () => {
    const memory = new CustomerMemory();
    let fresh = 0;
    for (let i = 0; i < 200_000; i++) if (memory.meet(`user_${i}`, 7) === 'new') fresh++;
    expect(fresh).toBe(200_000);
    for (let i = 0; i < 200_000; i += 1_000) expect(memory.meet(`user_${i}`, 7)).toBe('copy');
    expect(memory.bytes).toBe(2 ** 19 * 12);
  });

  it('stays within its memory limit, reports ids beyond it as unknown, and still recognizes the first ones', () => {
    const memory = new CustomerMemory(16);
    const seen = Array.from({ length: 40 }, (_, i) => memory.meet(`c${i}`, i));
    expect(seen.filter((what) => what === 'new')).toHaveLength(12);
    expect(seen.slice(12).every((what) => what === 'unknown')).toBe(true);
    expect(memory.meet('c3', 3)).toBe('copy');
    expect(memory.bytes).toBe(16 * 12);
  });
});
