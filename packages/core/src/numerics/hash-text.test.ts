import { expect, it } from 'vitest';
import { hashText, mixInto } from './hash-text.ts';

function hash(text: string): string {
  const out = new Uint32Array(2);
  hashText(text, out);
  return out.join('-');
}

it('100,000 ids that differ in a digit have 100,000 different 64-bit hashes', () => {
  expect(new Set(Array.from({ length: 100_000 }, (_, i) => hash(`C-${i}`))).size).toBe(100_000);
});

it('the hash of a text depends on every character and on their order', () => {
  expect(new Set(['', 'a', 'b', 'ab', 'ba', 'aa', 'a ', ' a', 'ä', 'A'].map(hash)).size).toBe(10);
  expect(hash('ab')).toBe(hash('ab'));
});

it('bits mixed into a hash in another order give another hash', () => {
  expect(mixInto(mixInto(0, 1), 2)).not.toBe(mixInto(mixInto(0, 2), 1));
  expect(mixInto(7, 1)).not.toBe(mixInto(7, 2));
});
