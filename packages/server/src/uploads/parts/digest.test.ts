import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readDigest } from './digest.ts';

const hash = () => createHash('sha256').update('part');

describe('a Repr-Digest', () => {
  it.each([
    ['alone', (digest: string) => `sha-256=:${digest}:`],
    ['beside others', (digest: string) => `sha-512=:YWJj:, sha-256=:${digest}:`],
  ])('gives its SHA-256 %s', (_, write) => {
    expect(readDigest(write(hash().digest('base64')))).toBe(hash().digest('hex'));
  });

  it('may be left out', () => {
    expect(readDigest(undefined)).toBeNull();
  });

  it.each(['', 'sha-256', 'sha-256=:YWJj:', 'md5=:YWJj:', `sha-256="${'a'.repeat(44)}"`])('%j is refused', (header) => {
    expect(() => readDigest(header)).toThrow(expect.objectContaining({ code: 'ERR-2001' }));
  });
});
