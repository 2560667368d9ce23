import { expect, it } from 'vitest';
import { murmur3 } from './murmur3.ts';

// Test vectors of MurmurHash3_x86_32, their bytes written as UTF-16 code units.
it.each([
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['', 0xffffffff, 0x81f16f39],
  ['\uffff\uffff', 0, 0x76293b50],
  ['\u4321\u8765', 0, 0xf55b516b],
  ['\u4321\u8765', 0x5082edee, 0x2362f9de],
  ['\u4321', 0, 0xa0f7b07a],
  ['\u0000\u0000', 0, 0x2362f9de],
  ['\u0000', 0, 0x30f4c306],
])('the hash of %j with seed %d is that of MurmurHash3 and never changes between versions', (text, seed, hash) =>
  expect(murmur3(text, seed)).toBe(hash),
);
