import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base58, newId } from './new-id.ts';

describe('newId', () => {
  it('is the prefix and 22 base58 characters', () => {
    expect(newId('upl')).toMatch(/^upl_[1-9A-HJ-NP-Za-km-z]{22}$/);
  });

  it('never repeats', () => {
    expect(new Set(Array.from({ length: 5000 }, () => newId('prd'))).size).toBe(5000);
  });
});

describe('base58', () => {
  it('writes 16 bytes in 22 characters whatever they are', () => {
    expect(base58(new Uint8Array(16), 22)).toBe('1'.repeat(22));
    expect(base58(new Uint8Array(16).fill(255), 22)).toHaveLength(22);
  });

  it('keeps different numbers apart', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        (a, b) => {
          expect(base58(a, 22) === base58(b, 22)).toBe(Buffer.from(a).equals(Buffer.from(b)));
        },
      ),
    );
  });
});
